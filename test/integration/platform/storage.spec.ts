import crypto, { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FileNotFound, StorageUnavailable, type FileStorage } from '../../../libs/platform/src/storage/storage.js';
import { FolderStorage } from '../../../libs/platform/src/storage/folder-storage.js';
import { S3Storage } from '../../../libs/platform/src/storage/s3-storage.js';

/** A server that speaks S3 from npm, without types. */
const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => {
  run: () => Promise<AddressInfo>;
  close: () => Promise<void>;
};
const S3_KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

let scratch: string;
let folder: FolderStorage;
let s3: S3Storage;
let s3Server: InstanceType<typeof S3rver>;
let endpoint: string;

/** s3rver wraps its page tokens in DES, which OpenSSL 3 only has as triple DES: with one key three times it is the same. */
for (const name of ['createCipheriv', 'createDecipheriv'] as const) {
  const original = crypto[name] as unknown as (algorithm: string, key: Buffer, iv: Buffer) => never;
  jest
    .spyOn(crypto, name)
    .mockImplementation(((algorithm: string, key: Buffer, iv: Buffer) =>
      algorithm === 'des'
        ? original('des-ede3-cbc', Buffer.concat([key, key, key]), iv)
        : original(algorithm, key, iv)) as never);
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'registry-storage-'));
  folder = new FolderStorage(join(scratch, 'folder'));
  s3Server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(scratch, 's3'),
    configureBuckets: [{ name: 'registry' }],
  });
  const { port } = await s3Server.run();
  endpoint = `http://127.0.0.1:${port}`;
  s3 = new S3Storage({ ...S3_KEYS, endpoint, region: 'us-east-1', bucket: 'registry', forcePathStyle: true });
});

afterAll(async () => {
  await s3Server.close();
  await rm(scratch, { recursive: true, force: true });
});

/** A file with this content (random unless given), and the key it is to be stored under. */
async function makeFile(content: Buffer | string = randomBytes(100_000)) {
  const bytes = Buffer.from(content);
  const path = join(scratch, randomBytes(8).toString('hex'));
  await writeFile(path, bytes);
  return { path, bytes, key: createHash('sha256').update(bytes).digest('hex') };
}

const read = async (storage: FileStorage, key: string): Promise<Buffer> => buffer(await storage.open(key));

async function keysOf(storage: FileStorage): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const key of storage.keys()) keys.add(key);
  return keys;
}

describe.each([
  ['a folder', () => folder],
  ['an S3 bucket', () => s3],
])('Files in %s', (_name, storageOf) => {
  let storage: FileStorage;
  beforeAll(() => {
    storage = storageOf();
  });

  it('are healthy', async () => {
    await expect(storage.check()).resolves.toBeUndefined();
  });

  it('come back byte for byte, and the local file stays', async () => {
    const { path, bytes, key } = await makeFile();
    expect(await storage.has(key)).toBe(false);
    await storage.put(key, path);
    expect(await storage.has(key)).toBe(true);
    expect((await read(storage, key)).equals(bytes)).toBe(true);
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });

  it('may be empty', async () => {
    const { path, key } = await makeFile('');
    await storage.put(key, path);
    expect((await read(storage, key)).length).toBe(0);
  });

  it('may be large', async () => {
    const { path, key } = await makeFile(randomBytes(24 * 1024 * 1024));
    await storage.put(key, path);
    const hash = createHash('sha256');
    await pipeline(await storage.open(key), hash);
    expect(hash.digest('hex')).toBe(key);
  });

  it('can be stored again, also by many at the same time and from the same file', async () => {
    const { path, bytes, key } = await makeFile();
    const copy = await makeFile(bytes);
    await Promise.all([path, copy.path, path, copy.path, path].map((from) => storage.put(key, from)));
    await storage.put(key, path);
    expect((await read(storage, key)).equals(bytes)).toBe(true);
  });

  it('have variants beside them', async () => {
    const { key } = await makeFile();
    const variants = [`${key}.webp`, `${key}-320`, `${key}-320.webp`];
    for (const variant of variants) await storage.put(variant, (await makeFile(variant)).path);
    for (const variant of variants) expect((await read(storage, variant)).toString()).toBe(variant);
    expect(await storage.has(key)).toBe(false);
  });

  it('that are missing are reported as such', async () => {
    const { key } = await makeFile();
    await expect(storage.open(key)).rejects.toBeInstanceOf(FileNotFound);
    await expect(storage.open(key)).rejects.toMatchObject({ key });
  });

  it('can be removed, also twice', async () => {
    const { path, key } = await makeFile();
    await storage.put(key, path);
    await storage.remove(key);
    await storage.remove(key);
    expect(await storage.has(key)).toBe(false);
    await expect(storage.open(key)).rejects.toBeInstanceOf(FileNotFound);
  });

  it('are all listed, more than one page of them', async () => {
    const stored: string[] = [];
    const { path } = await makeFile('the same content will do');
    for (let batch = 0; batch < 21; batch += 1) {
      const keys = Array.from({ length: 50 }, () => `${randomBytes(32).toString('hex')}-1`);
      await Promise.all(keys.map((key) => storage.put(key, path)));
      stored.push(...keys);
    }
    const listed = await keysOf(storage);
    expect(stored.filter((key) => !listed.has(key))).toEqual([]);
  }, 60_000);

  it('are listed by how long ago they were put', async () => {
    const { path, key } = await makeFile();
    await storage.put(key, path);
    const older = async (milliseconds: number): Promise<boolean> => {
      for await (const one of storage.keys(milliseconds)) if (one === key) return true;
      return false;
    };
    expect(await older(60_000)).toBe(false);
    expect(await older(-60_000)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    '../../etc/passwd',
    'a'.repeat(63),
    'A'.repeat(64),
    'g'.repeat(64),
    `${'a'.repeat(64)}/..`,
    `${'a'.repeat(64)}.`,
    `${'a'.repeat(64)}-`,
    `${'a'.repeat(64)}-320.webp.exe`,
    `${'a'.repeat(64)}\n`,
    `${'a'.repeat(64)}\0`,
  ])('are never looked for under %j', async (key) => {
    const { path } = await makeFile('x');
    await expect(storage.put(key, path)).rejects.toBeInstanceOf(TypeError);
    await expect(storage.open(key)).rejects.toBeInstanceOf(TypeError);
    await expect(storage.has(key)).rejects.toBeInstanceOf(TypeError);
    await expect(storage.remove(key)).rejects.toBeInstanceOf(TypeError);
  });

  it('are not stored from a local file that is missing', async () => {
    const { key } = await makeFile();
    await expect(storage.put(key, join(scratch, 'nowhere'))).rejects.toThrow(/Cannot store .*ENOENT/);
    expect(await storage.has(key)).toBe(false);
  });
});

describe('A folder', () => {
  it('holds no draft after puts that succeeded or failed', async () => {
    const { path, key } = await makeFile();
    await folder.put(key, path);
    await folder.put(key, path);
    await folder.put(key, join(scratch, 'nowhere')).catch(() => undefined);
    expect(await readdir(join(scratch, 'folder', 'drafts'))).toEqual([]);
  });

  it('takes files from another file system, and those it may not link', async () => {
    const other = new FolderStorage(await mkdtemp('/dev/shm/registry-storage-'));
    const { path, bytes, key } = await makeFile();
    await other.put(key, path);
    expect((await read(other, key)).equals(bytes)).toBe(true);
    await rm((other as unknown as { folder: string }).folder, { recursive: true });
  });

  it('loses old drafts in a sweep, but not those being written', async () => {
    const dir = join(scratch, 'swept');
    const storage = new FolderStorage(dir);
    await mkdir(join(dir, 'drafts'), { recursive: true });
    await writeFile(join(dir, 'drafts', 'left-by-a-crash'), 'x');
    expect(await storage.sweep(60_000)).toBe(0);
    expect(await storage.sweep(-1)).toBe(1);
    expect(await new FolderStorage(join(scratch, 'never-made')).sweep(0)).toBe(0);
  });

  it('lists none of the files that are not its own', async () => {
    const dir = join(scratch, 'foreign');
    await mkdir(join(dir, 'ab', 'cd'), { recursive: true });
    const { path } = await makeFile('x');
    for (const name of ['README', 'ab/.DS_Store', 'ab/cd/notes.txt', `ab/cd/${'0'.repeat(64)}`]) {
      await writeFile(join(dir, name), 'x');
    }
    const storage = new FolderStorage(dir);
    const key = `abcd${'0'.repeat(60)}`;
    await storage.put(key, path);
    expect([...(await keysOf(storage))]).toEqual([key]);
  });

  it('that cannot be written says so', async () => {
    const { path, key } = await makeFile();
    const storage = new FolderStorage(path); // a file, not a folder
    await expect(storage.check()).rejects.toThrow(/Cannot write to .*ENOTDIR|EEXIST/);
    await expect(storage.put(key, path)).rejects.toBeInstanceOf(StorageUnavailable);
  });
});

describe('A bucket', () => {
  const options = { ...S3_KEYS, region: 'us-east-1', forcePathStyle: true };

  it('that does not exist is reported as such, not as a missing file', async () => {
    const storage = new S3Storage({ ...options, endpoint, bucket: 'nowhere' });
    const { path, key } = await makeFile();
    await expect(storage.check()).rejects.toThrow(/bucket nowhere at http.*HTTP 404/);
    await expect(storage.open(key)).rejects.toThrow(/NoSuchBucket/);
    await expect(storage.put(key, path)).rejects.toThrow(/Cannot store .*NoSuchBucket/);
  });

  it('that refuses our key says so', async () => {
    const storage = new S3Storage({ ...options, endpoint, bucket: 'registry', accessKeyId: 'unknown' });
    const { path, key } = await makeFile();
    await expect(storage.put(key, path)).rejects.toThrow(/InvalidAccessKeyId, HTTP 403/);
    await expect(storage.has(key)).rejects.toThrow(/HTTP 403/);
  });

  it('that is overloaded for a moment gets the file in the end, whole', async () => {
    const bodies: string[] = [];
    const busy = createServer((request, response) => {
      void text(request).then((body) => {
        bodies.push(body);
        response.writeHead(bodies.length < 3 ? 503 : 200).end();
      });
    });
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    const { port } = busy.address() as AddressInfo;
    const storage = new S3Storage({ ...options, endpoint: `http://127.0.0.1:${port}`, bucket: 'registry' });
    const { path, key } = await makeFile('content');
    await storage.put(key, path);
    expect(bodies).toEqual(['content', 'content', 'content']);
    busy.closeAllConnections();
    busy.close();
  });

  it('out of reach says so', async () => {
    const storage = new S3Storage({ ...options, endpoint: 'http://127.0.0.1:9', bucket: 'registry' });
    const { path, key } = await makeFile();
    await expect(storage.check()).rejects.toThrow(/ECONNREFUSED/);
    await expect(storage.put(key, path)).rejects.toThrow(/Cannot store .*ECONNREFUSED/);
  });
});
