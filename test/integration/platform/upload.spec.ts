import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IsOptional, IsString } from 'class-validator';
import { CONFIG } from '../../../libs/platform/src/config/config.js';
import {
  ReceivedFile,
  ReceivesFile,
  registerMultipart,
  sweepSpool,
  UploadInterceptor,
} from '../../../libs/platform/src/http/upload.js';
import type { SpooledFile } from '../../../libs/platform/src/http/upload.js';
import { cleanFileName } from '../../../libs/platform/src/http/upload.spool.js';
import { Problem } from '../../../libs/platform/src/problem/problem.js';
import { ProblemFilter } from '../../../libs/platform/src/problem/problem.filter.js';
import { InputPipe } from '../../../libs/platform/src/problem/validation.js';
import { eventually } from '../../support/eventually.js';

const MiB = 1024 * 1024;
const MAX_BYTES = 6 * MiB;
const LINGER_MS = 1_000;

class NoteBody {
  @IsOptional()
  @IsString({ each: true })
  note?: string | string[];
}

/** What the handler saw: the file is read while it exists, and only by small tests. */
let seenInHandler: Buffer | undefined;

@Controller()
class UploadController {
  @Post('files')
  @ReceivesFile({ field: 'file' })
  async upload(@ReceivedFile() file: SpooledFile, @Body() body: NoteBody) {
    seenInHandler = file.size < MiB ? await readFile(file.path) : undefined;
    return { ...file, body };
  }

  @Post('failing')
  @ReceivesFile({ field: 'file' })
  fail(): never {
    throw new Error('on purpose');
  }

  @Post('small')
  @ReceivesFile({ field: 'file', maxBytes: 10, silenceMs: 200 })
  small(@ReceivedFile() { size }: SpooledFile) {
    return { size };
  }

  @Post('closed')
  @UseGuards({
    canActivate: () => {
      throw new Problem('not_allowed');
    },
  })
  @ReceivesFile()
  closed(@ReceivedFile() file: SpooledFile) {
    return file;
  }
}

let app: NestFastifyApplication;
let spool: string;
let port: number;

beforeAll(async () => {
  spool = join(await mkdtemp(join(tmpdir(), 'registry-upload-')), 'made-when-needed');
  const module = await Test.createTestingModule({
    controllers: [UploadController],
    providers: [UploadInterceptor, { provide: CONFIG, useValue: { SPOOL_DIR: spool, DOCUMENT_MAX_BYTES: MAX_BYTES } }],
  }).compile();
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ forceCloseConnections: true }), {
    logger: false,
  });
  registerMultipart(app.getHttpAdapter().getInstance(), LINGER_MS);
  app.useGlobalPipes(new InputPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(app.get(UploadInterceptor));
  await app.listen(0, '127.0.0.1');
  ({ port } = app.getHttpServer().address() as AddressInfo);
});

afterAll(async () => {
  await app.close();
  await rm(join(spool, '..'), { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: string;
  body: Record<string, unknown> & { code?: string; body: NoteBody; errors?: { pointer: string; code: string }[] };
}

/** A connection on which bytes are written as they are, and answers are awaited. */
class RawClient {
  readonly socket = connect(port, '127.0.0.1');
  private received = Buffer.alloc(0);
  closed = false;

  constructor() {
    this.socket.on('data', (chunk: Buffer) => (this.received = Buffer.concat([this.received, chunk])));
    this.socket.on('error', () => undefined);
    this.socket.on('close', () => (this.closed = true));
  }

  /** The next answer. A server that is silent for half a minute hangs. */
  async answer(): Promise<Answer> {
    for (const end = Date.now() + 30_000; Date.now() < end; await pause(2)) {
      const split = this.received.indexOf('\r\n\r\n');
      if (split >= 0) {
        const headers = this.received.subarray(0, split).toString();
        const length = Number(/^content-length: (\d+)/im.exec(headers)?.[1]);
        if (this.received.length >= split + 4 + length) {
          const body = this.received.subarray(split + 4, split + 4 + length).toString();
          this.received = this.received.subarray(split + 4 + length);
          return { status: Number(headers.slice(9, 12)), headers, body: JSON.parse(body) as Answer['body'] };
        }
      }
      if (this.closed) throw new Error(`closed without an answer: ${this.received.toString()}`);
    }
    throw new Error('no answer in half a minute');
  }

  async write(bytes: Buffer | string): Promise<void> {
    if (this.socket.write(bytes) || this.closed) return;
    while (!this.closed && this.socket.writableNeedDrain) await pause(1);
  }
}

const BOUNDARY = 'boundary';

const FORM = `multipart/form-data; boundary=${BOUNDARY}`;

const head = (length: number, path = '/files', type = FORM): string =>
  `POST ${path} HTTP/1.1\r\nhost: test\r\n${type && `content-type: ${type}\r\n`}content-length: ${length}\r\n\r\n`;

const filePart = (content: Buffer | string, name = 'a.pdf', field = 'file') => [
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`,
  content,
  '\r\n',
];
const textPart = (name: string, value: Buffer | string) => [
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`,
  value,
  '\r\n',
];
const END = `--${BOUNDARY}--\r\n`;
const bytesOf = (...parts: (Buffer | string | (Buffer | string)[])[]): Buffer =>
  Buffer.concat(parts.flat().map((part) => Buffer.from(part as string)));

/** One request on its own connection, which must serve a good upload afterwards. */
async function post(body: Buffer, path?: string, type?: string): Promise<Answer> {
  const client = new RawClient();
  await client.write(head(body.length, path, type));
  await client.write(body);
  const answer = await client.answer();
  const good = bytesOf(filePart('good'), END);
  await client.write(bytesOf(head(good.length), good));
  expect(await client.answer()).toMatchObject({ status: 201, body: { size: 4 } });
  client.socket.destroy();
  return answer;
}

/** The file may be removed, and where Node itself answers even be made, after the answer. */
const expectEmptySpool = (): Promise<void> => eventually(async () => expect(await readdir(spool)).toEqual([]));

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

describe('An upload', () => {
  it('reaches the handler with its hash, its size, its name and the text fields', async () => {
    const content = randomBytes(300_000);
    const answer = await post(bytesOf(textPart('note', '省力化'), filePart(content, '仕様書.pdf'), END));
    expect(answer).toMatchObject({
      status: 201,
      body: { sha256: sha256(content), size: content.length, originalName: '仕様書.pdf', body: { note: '省力化' } },
    });
    await expectEmptySpool();
  });

  it('is a file on the disk while the handler runs', async () => {
    const content = randomBytes(1000);
    const client = new RawClient();
    const body = bytesOf(filePart(content), END);
    await client.write(bytesOf(head(body.length), body));
    await client.answer();
    expect(seenInHandler?.equals(content)).toBe(true);
    client.socket.destroy();
  });

  it('may have its text after the file, and a field more than once', async () => {
    const answer = await post(bytesOf(filePart('x'), textPart('note', '一'), textPart('note', '二'), END));
    expect(answer).toMatchObject({ status: 201, body: { body: { note: ['一', '二'] } } });
  });

  it('may have exactly the greatest size and not a byte more', async () => {
    expect(await post(bytesOf(filePart('0123456789'), END), '/small')).toMatchObject({
      status: 201,
      body: { size: 10 },
    });
    expect(await post(bytesOf(filePart('0123456789a'), END), '/small')).toMatchObject({
      status: 413,
      body: { code: 'file_too_large', errors: [{ pointer: '/file', code: 'too_many_bytes' }] },
    });
  });

  it('may arrive byte by byte', async () => {
    const client = new RawClient();
    client.socket.setNoDelay();
    const body = bytesOf(textPart('note', '日本'), filePart('日本', '日本.pdf'), END);
    await client.write(head(body.length));
    for (const byte of body) await client.write(Buffer.from([byte]));
    expect(await client.answer()).toMatchObject({
      status: 201,
      body: { sha256: sha256('日本'), originalName: '日本.pdf' },
    });
    client.socket.destroy();
  });

  it('has its text validated like any other input', async () => {
    for (const name of ['surprise', '__proto__', 'constructor']) {
      const answer = await post(bytesOf(filePart('x'), textPart(name, '1'), END));
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
      expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: `/${name}`, code: 'unknown_field' })]);
    }
    await expectEmptySpool();
  });

  it('is removed also when the handler fails', async () => {
    expect((await post(bytesOf(filePart('x'), END), '/failing')).status).toBe(500);
    await expectEmptySpool();
  });

  it('is not received where a guard says no', async () => {
    const answer = await post(bytesOf(filePart(randomBytes(MiB)), END), '/closed');
    expect(answer.status).toBe(403);
    await expectEmptySpool();
  });
});

describe('A broken or hostile upload', () => {
  const x = filePart('x');

  const cases: [what: string, status: number, code: string, body: Buffer, type?: string][] = [
    ['JSON instead of a form', 415, 'unsupported_media_type', Buffer.from('{}'), 'application/json'],
    ['another kind of multipart', 415, 'unsupported_media_type', bytesOf(x, END), 'multipart/mixed; boundary=boundary'],
    ['no content type', 415, 'unsupported_media_type', bytesOf(x, END), ''],
    ['no boundary', 400, 'malformed_multipart', bytesOf(x, END), 'multipart/form-data'],
    ['another boundary', 400, 'malformed_multipart', bytesOf(x, END), 'multipart/form-data; boundary=other'],
    ['no body', 400, 'malformed_multipart', Buffer.alloc(0)],
    ['no end', 400, 'malformed_multipart', bytesOf(x)],
    ['an end in the file', 400, 'malformed_multipart', bytesOf(x).subarray(0, -2)],
    ['an end in a header', 400, 'malformed_multipart', bytesOf(x).subarray(0, 40)],
    ['a header that is none', 400, 'malformed_multipart', bytesOf(`--${BOUNDARY}\r\n\0\0\0\r\n\r\nx\r\n`, END)],
    ['a header of 20 KB', 400, 'malformed_multipart', bytesOf(filePart('x', 'a'.repeat(20_000)), END)],
    [
      'a field without a name',
      400,
      'malformed_multipart',
      bytesOf(`--${BOUNDARY}\r\ncontent-disposition: form-data\r\n\r\nx\r\n`, END),
    ],
    [
      'too many fields',
      400,
      'malformed_multipart',
      bytesOf(x, ...Array.from({ length: 40 }, () => textPart('note', 'x')), END),
    ],
    ['a field that is too long', 400, 'malformed_multipart', bytesOf(textPart('note', 'x'.repeat(70_000)), x, END)],
    ['a name that is too long', 400, 'malformed_multipart', bytesOf(textPart('n'.repeat(200), 'x'), x, END)],
    ['a nested field', 400, 'malformed_multipart', bytesOf(textPart('note[99999999]', 'x'), x, END)],
    ['text that is no UTF-8', 400, 'malformed_multipart', bytesOf(x, textPart('note', Buffer.from([0x8f, 0xc8])), END)],
    ['NUL in the text', 400, 'invalid_input', bytesOf(x, textPart('note', 'a\0b'), END)],
    ['another field for the file', 400, 'unexpected_file', bytesOf(filePart('x', 'a.pdf', 'other'), END)],
    ['two files', 400, 'unexpected_file', bytesOf(x, x, END)],
    ['two files in two fields', 400, 'unexpected_file', bytesOf(x, filePart('x', 'b', 'other'), END)],
    ['a second file after a large one', 400, 'unexpected_file', bytesOf(filePart(randomBytes(MiB)), x, END)],
    ['no file', 422, 'file_missing', bytesOf(textPart('note', 'x'), END)],
    ['nothing', 422, 'file_missing', bytesOf(END)],
    [
      'a file input left empty',
      422,
      'file_missing',
      bytesOf(
        `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename=""\r\ncontent-type: application/octet-stream\r\n\r\n\r\n`,
        END,
      ),
    ],
    ['an empty file', 422, 'file_empty', bytesOf(filePart(''), END)],
    ['a file that is too large', 413, 'file_too_large', bytesOf(filePart(Buffer.alloc(MAX_BYTES + 1)), END)],
    ['a preamble that is too large', 413, 'file_too_large', bytesOf(Buffer.alloc(MAX_BYTES + 3 * MiB), x, END)],
  ];
  it.each(cases.map(([what, status, code, body, type = FORM]) => ({ what, status, code, body, type })))(
    'with $what is answered with $status $code, and the connection goes on',
    async ({ status, code, body, type }) => {
      expect(await post(body, '/files', type)).toMatchObject({ status, body: { code } });
      await expectEmptySpool();
    },
  );

  it('that is far too large is refused before it is sent', async () => {
    const client = new RawClient();
    await client.write(head(50 * 1024 * MiB));
    expect(await client.answer()).toMatchObject({ status: 413, body: { code: 'file_too_large' } });
    client.socket.destroy();
  });

  it('that never ends is refused while it is being sent', async () => {
    const client = new RawClient();
    await client.write(
      `POST /files HTTP/1.1\r\nhost: test\r\ncontent-type: multipart/form-data; boundary=${BOUNDARY}\r\n` +
        'transfer-encoding: chunked\r\n\r\n',
    );
    const chunk = bytesOf('100000\r\n', Buffer.alloc(MiB), '\r\n');
    const start = bytesOf(filePart('')).subarray(0, -2);
    await client.write(bytesOf(`${start.length.toString(16)}\r\n`, start, '\r\n'));
    let answered = false;
    const answer = client.answer().finally(() => (answered = true));
    let sent = 0;
    for (; !answered && sent < 200; sent += 1) {
      await client.write(chunk);
      await pause(1);
    }
    expect(await answer).toMatchObject({ status: 413, body: { code: 'file_too_large' } });
    expect(sent).toBeLessThan(100);
    await expectEmptySpool();
    const answeredAt = Date.now();
    while (!client.closed && Date.now() < answeredAt + 3 * LINGER_MS) await client.write(chunk);
    expect(client.closed).toBe(true);
  });

  it('is answered as soon as the fault is known, before all has arrived, and the connection goes on', async () => {
    const client = new RawClient();
    const body = bytesOf(filePart(randomBytes(4 * MiB), 'a.pdf', 'other'), END);
    await client.write(bytesOf(head(body.length), body.subarray(0, 1000)));
    expect(await client.answer()).toMatchObject({ status: 400, body: { code: 'unexpected_file' } });
    await client.write(body.subarray(1000));
    const good = bytesOf(filePart('good'), END);
    await client.write(bytesOf(head(good.length), good));
    expect((await client.answer()).status).toBe(201);
    client.socket.destroy();
  });

  it('whose sender falls silent is refused', async () => {
    const client = new RawClient();
    await client.write(bytesOf(head(100_000, '/small'), filePart('x')));
    expect(await client.answer()).toMatchObject({ status: 400, body: { code: 'malformed_multipart' } });
    await expectEmptySpool();
    client.socket.destroy();
  });

  it('is our fault when we cannot write it down', async () => {
    await rename(spool, `${spool}-away`);
    await writeFile(spool, 'a file where the directory should be');
    try {
      const client = new RawClient();
      const body = bytesOf(filePart(randomBytes(MiB)), END);
      await client.write(bytesOf(head(body.length), body));
      expect(await client.answer()).toMatchObject({ status: 503, body: { code: 'unavailable' } });
      client.socket.destroy();
    } finally {
      await rm(spool);
      await rename(`${spool}-away`, spool);
    }
  });

  it('whose sender goes away leaves nothing behind', async () => {
    const client = new RawClient();
    await client.write(bytesOf(head(5 * MiB), filePart(randomBytes(MiB))));
    for (let tries = 0; tries < 100 && (await readdir(spool)).length === 0; tries += 1) await pause(10);
    expect(await readdir(spool)).toHaveLength(1);
    client.socket.resetAndDestroy();
    await expectEmptySpool();
  });

  it('whose sender stops half-way and waits is answered', async () => {
    const client = new RawClient();
    client.socket.end(bytesOf(head(5 * MiB), filePart('x')));
    expect((await client.answer()).status).toBe(400);
    await expectEmptySpool();
  });
});

describe('The name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\taro\\仕様書.pdf', '仕様書.pdf'],
    ['..', 'file'],
    ['/', 'file'],
    ['  .  ', 'file'],
    ['a\0b\r\nc\u007f.pdf', 'abc.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['カ\u3099.pdf', 'ガ.pdf'],
    ['👨‍👩‍👧.png', '👨‍👩‍👧.png'],
    [`${'あ'.repeat(200)}.pdf`, `${'あ'.repeat(83)}.pdf`],
    ['あ'.repeat(200), 'あ'.repeat(85)],
    [`a.${'b'.repeat(400)}`, `a.${'b'.repeat(253)}`],
    [`${'👍'.repeat(100)}.pdf`, `${'👍'.repeat(62)}.pdf`],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
    expect(Buffer.byteLength(cleanFileName(name))).toBeLessThanOrEqual(255);
    expect(cleanFileName(clean)).toBe(clean);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..', 'file'],
    ['%22quoted%22%0D%0A.pdf', '"quoted".pdf'],
  ])('%j arrives as %j', async (name, clean) => {
    expect(await post(bytesOf(filePart('x', name), END))).toMatchObject({ status: 201, body: { originalName: clean } });
    await expectEmptySpool();
  });
});

describe('Many uploads at once', () => {
  it('do not need their size in memory', async () => {
    const content = randomBytes(5 * MiB);
    const body = bytesOf(filePart(content), END);
    const upload = async () => {
      const client = new RawClient();
      await client.write(head(body.length));
      for (let at = 0; at < body.length; at += 64 * 1024) await client.write(body.subarray(at, at + 64 * 1024));
      const answer = await client.answer();
      client.socket.destroy();
      return answer.body.sha256;
    };
    await upload();
    const before = process.memoryUsage.rss();
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
    const started = performance.now();
    const hashes = await Promise.all(Array.from({ length: 50 }, upload));
    clearInterval(watch);
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(
      `50 uploads of 5 MiB: ${seconds.toFixed(2)} s, ${((peak - before) / MiB).toFixed(0)} MiB more memory\n`,
    );
    expect(new Set(hashes)).toEqual(new Set([sha256(content)]));
    expect(peak - before).toBeLessThan(150 * MiB);
    await expectEmptySpool();
  }, 60_000);
});

describe('The spool directory', () => {
  it('is swept of what a crash left, but not of what is being received', async () => {
    await writeFile(join(spool, 'left.upload'), 'x');
    expect(await sweepSpool(spool, 60_000)).toBe(0);
    await pause(20);
    expect(await sweepSpool(spool, 10)).toBe(1);
    expect(await sweepSpool(join(spool, 'nowhere'), 10)).toBe(0);
  });
});
