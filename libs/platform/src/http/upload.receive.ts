import type { IncomingMessage } from 'node:http';
import { finished, Transform } from 'node:stream';
import multer, { MulterError, type Options } from 'multer';
import { definePoints } from '../problem/points.js';
import { Problem } from '../problem/problem.js';
import { inputPoint } from '../problem/validation.js';
import { StorageUnavailable } from '../storage/storage.js';
import { unacceptableIn } from './body.js';
import { cleanFileName, Spool, type SpooledFile } from './upload.spool.js';

export interface UploadRules {
  /** Where in the form the file stands. */
  field: string;
  /** Size of the largest file that is taken. */
  maxBytes: number;
  /** A sender that is silent for so many milliseconds has gone. */
  silenceMs: number;
}

/** What a form held besides its file: text by field name, a list where a name came more than once. */
export type FormFields = Record<string, string | string[]>;

const FIELDS_MAX = 32;
const FIELD_MAX_BYTES = 64 * 1024;
/** For boundaries and the headers of the parts. */
const ENVELOPE_MAX_BYTES = 64 * 1024;

const point = definePoints({
  too_many_bytes: { ja: 'ファイルは {most} バイトまでです', en: 'The file may have {most} bytes at most' },
  one_file_expected: {
    ja: 'ファイルは項目 {field} で 1 件だけ送ってください',
    en: 'Send one file only, in the field {field}',
  },
  no_content: { ja: 'ファイルの中身がありません', en: 'The file has no content' },
});

export const isMultipart = ({ headers }: IncomingMessage): boolean =>
  /^multipart\/form-data\s*(;|$)/i.test(headers['content-type'] ?? '');

/**
 * Receives the multipart body of a request: one file, into the spool directory, and the text fields. Every way in
 * which that can fail is a Problem, raised as soon as it is known without waiting for the rest of the body, and leaves
 * nothing in the spool directory. Nobody but the caller removes the file of an upload that succeeded.
 */
export async function receiveUpload(request: IncomingMessage, rules: UploadRules, spoolDirectory: string) {
  if (!isMultipart(request)) throw new Problem('unsupported_media_type');
  const spool = new Spool(spoolDirectory, rules.maxBytes);
  try {
    const { file, fields } = await parse(request, rules, spool);
    if (!file) throw new Problem('file_missing', { errors: [inputPoint(`/${rules.field}`, 'required')] });
    if (file.size === 0) throw new Problem('file_empty', { errors: [point(`/${rules.field}`, 'no_content')] });
    refuseUnreadable(fields);
    const { path, sha256, size, originalname } = file;
    return { file: { path, sha256, size, originalName: cleanFileName(originalname) } satisfies SpooledFile, fields };
  } catch (error) {
    await spool.clear();
    throw problemOf(error, rules);
  }
}

/** What multer makes of a request: the engine's answer and what the sender said about the file. */
interface Parsed {
  file?: { path: string; sha256: string; size: number; originalname: string };
  fields: FormFields;
}

async function parse(
  request: IncomingMessage,
  { field, maxBytes, silenceMs }: UploadRules,
  spool: Spool,
): Promise<Parsed> {
  const bodyMaxBytes = maxBytes + FIELDS_MAX * FIELD_MAX_BYTES + ENVELOPE_MAX_BYTES;
  if (Number(request.headers['content-length']) > bodyMaxBytes) throw new BodyTooLarge();
  const options: Options & { streamHandler: (body: Transform, parser: NodeJS.WritableStream) => void } = {
    storage: spool,
    limits: {
      files: 1,
      fileSize: maxBytes,
      fields: FIELDS_MAX,
      fieldSize: FIELD_MAX_BYTES,
      fieldNameSize: 100,
      fieldNestingDepth: 0,
      parts: FIELDS_MAX + 1,
    },
    defParamCharset: 'utf8',
    // Whole, or multer takes a file called ".." for none; `cleanFileName` cuts it.
    preservePath: true,
    // Multer lets go of the body as soon as it has failed, but says so only when all of it has arrived.
    streamHandler: (stream, parser) => stream.pipe(parser).once('unpipe', () => stream.destroy()),
  };
  const body = bodyOf(request, bodyMaxBytes, silenceMs);
  const receive = multer(options).single(field) as unknown as (
    request: Transform,
    response: object,
    next: (error?: Error) => void,
  ) => void;
  try {
    await new Promise<void>((resolve, reject) => {
      receive(body, {}, (error) => (error ? reject(error) : resolve()));
    });
  } finally {
    request.unpipe(body);
    body.destroy();
    // The rest is thrown away, so that the connection can be used again; see `registerMultipart`.
    request.resume();
  }
  const { file, body: fields } = body as Transform & { file?: Parsed['file']; body?: FormFields };
  return { ...(file && { file }), fields: { ...fields } };
}

/** A request body that fails when it grows too long, when the sender falls silent and when the connection breaks. */
function bodyOf(request: IncomingMessage, maxBytes: number, silenceMs: number): Transform {
  let received = 0;
  const silence = setTimeout(() => body.destroy(new Error('The sender fell silent')), silenceMs).unref();
  const body = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      silence.refresh();
      received += chunk.length;
      if (received > maxBytes) done(new BodyTooLarge());
      else done(null, chunk);
    },
    destroy(error, done) {
      clearTimeout(silence);
      done(error);
    },
  });
  finished(request, { writable: false }, (error) => error && body.destroy(error));
  request.pipe(body);
  // Multer reads the boundary from here.
  return Object.assign(body, { headers: request.headers });
}

class BodyTooLarge extends Error {}

/** Refuses text that is not UTF-8 or cannot be stored. */
function refuseUnreadable(fields: FormFields): void {
  // U+FFFD is what a decoder puts in place of bytes that are no UTF-8.
  if (JSON.stringify(fields).includes('\uFFFD')) throw new Problem('malformed_multipart');
  const errors = unacceptableIn(fields);
  if (errors.length > 0) throw new Problem('invalid_input', { errors });
}

function problemOf(error: unknown, { field, maxBytes }: UploadRules): unknown {
  if (error instanceof Problem || error instanceof StorageUnavailable) return error;
  const code = error instanceof MulterError && error.code;
  if (code === 'LIMIT_FILE_SIZE' || error instanceof BodyTooLarge) {
    return new Problem('file_too_large', { errors: [point(`/${field}`, 'too_many_bytes', { most: maxBytes })] });
  }
  if (code === 'LIMIT_UNEXPECTED_FILE' || code === 'LIMIT_FILE_COUNT') {
    return new Problem('unexpected_file', { errors: [point(`/${field}`, 'one_file_expected', { field })] });
  }
  // The parser's errors have no type of their own. Whatever it is, it is about what was sent.
  return new Problem('malformed_multipart', { cause: error });
}
