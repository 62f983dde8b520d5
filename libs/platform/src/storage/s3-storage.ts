import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { assertFileKey, FileNotFound, FileStorage, isFileKey, StorageUnavailable } from './storage.js';

export interface S3Options {
  bucket: string;
  region: string;
  /** A server that is not AWS. */
  endpoint?: string;
  /** Without a key id and secret the machine's own role is used. */
  accessKeyId?: string;
  secretAccessKey?: string;
  /** Bucket in the path instead of the host name, as most servers that are not AWS want it. */
  forcePathStyle?: boolean;
}

const PUT_ATTEMPTS = 3;
const nothing = (): void => undefined;

/** Keeps files in an S3 bucket, for several machines. An upload counts only once the server has all of it. */
export class S3Storage extends FileStorage {
  private connection?: ReturnType<typeof connect>;

  constructor(private readonly options: S3Options) {
    super();
  }

  async put(key: string, path: string): Promise<void> {
    assertFileKey(key);
    const { s3, client } = await this.connect();
    const { size: ContentLength } = await stat(path).catch((error: unknown) => {
      throw this.failure(`store ${key}`, error);
    });
    // The server compares the content with its name, so a broken transfer is refused there.
    const checksum = key.length === 64 && { ChecksumSHA256: Buffer.from(key, 'hex').toString('base64') };
    for (let attempt = 1; ; attempt += 1) {
      // Without a listener a file that vanishes now would end the process.
      const Body = createReadStream(path).on('error', nothing);
      try {
        await client.send(new s3.PutObjectCommand({ ...this.at(key), Body, ContentLength, ...checksum }));
        return;
      } catch (error) {
        // The SDK repeats other calls by itself, but cannot rewind a stream.
        if (attempt === PUT_ATTEMPTS || !isPassing(error)) throw this.failure(`store ${key}`, error);
        await pause(200 * attempt);
      } finally {
        Body.destroy();
      }
    }
  }

  async open(key: string): Promise<Readable> {
    assertFileKey(key);
    const { s3, client } = await this.connect();
    try {
      return (await client.send(new s3.GetObjectCommand(this.at(key)))).Body as Readable;
    } catch (error) {
      throw error instanceof s3.NoSuchKey ? new FileNotFound(key) : this.failure(`open ${key}`, error);
    }
  }

  async has(key: string): Promise<boolean> {
    assertFileKey(key);
    const { s3, client } = await this.connect();
    try {
      await client.send(new s3.HeadObjectCommand(this.at(key)));
      return true;
    } catch (error) {
      if (error instanceof s3.NotFound) return false;
      throw this.failure(`look for ${key}`, error);
    }
  }

  async remove(key: string): Promise<void> {
    assertFileKey(key);
    const { s3, client } = await this.connect();
    await client.send(new s3.DeleteObjectCommand(this.at(key))).catch((error: unknown) => {
      throw this.failure(`remove ${key}`, error);
    });
  }

  async *keys(olderThanMs?: number): AsyncIterable<string> {
    const { s3, client } = await this.connect();
    const before = olderThanMs === undefined ? Infinity : Date.now() - olderThanMs;
    try {
      for await (const page of s3.paginateListObjectsV2({ client }, { Bucket: this.options.bucket })) {
        for (const { Key, LastModified } of page.Contents ?? []) {
          if (Key && isFileKey(Key) && (LastModified?.getTime() ?? 0) < before) yield Key;
        }
      }
    } catch (error) {
      throw this.failure('list the files', error);
    }
  }

  async check(): Promise<void> {
    const { s3, client } = await this.connect();
    await client.send(new s3.HeadBucketCommand({ Bucket: this.options.bucket })).catch((error: unknown) => {
      throw this.failure('reach the bucket', error);
    });
  }

  /** A put that was cut off leaves nothing in a bucket. */
  sweep(): Promise<number> {
    return Promise.resolve(0);
  }

  private at(key: string) {
    return { Bucket: this.options.bucket, Key: key };
  }

  private connect() {
    return (this.connection ??= connect(this.options));
  }

  private failure(attempt: string, error: unknown): StorageUnavailable {
    const { endpoint, bucket } = this.options;
    return new StorageUnavailable(`${attempt} in bucket ${bucket} at ${endpoint ?? 'AWS'}`, explained(error));
  }
}

/** The SDK is loaded on first use: a process that keeps its files in a folder does not pay for it. */
async function connect({ bucket: _bucket, accessKeyId, secretAccessKey, ...options }: S3Options) {
  const s3 = await import('@aws-sdk/client-s3');
  const client: S3Client = new s3.S3Client({
    ...options,
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
    // Checksum trailers, the SDK's default, are refused by many servers that are not AWS.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
    // Every failure is thrown; the SDK would also print some of them.
    logger: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  });
  return { s3, client };
}

interface SdkError extends Error {
  $metadata?: { httpStatusCode?: number };
}

/** Whether trying again may help: the server could not be reached, is overloaded or failed itself. */
function isPassing(error: unknown): boolean {
  const status = (error as SdkError).$metadata?.httpStatusCode;
  return status === undefined || status === 429 || status >= 500;
}

/** SDK errors often have only a name ("UnknownError", "403"); the status makes them understandable. */
function explained(error: unknown): Error {
  const { name, message, $metadata, cause } = error as SdkError;
  const status = $metadata?.httpStatusCode;
  return new Error([name, status && `HTTP ${status}`, message].filter(Boolean).join(', '), { cause: cause ?? error });
}
