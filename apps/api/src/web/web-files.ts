import { createReadStream, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What is named after its content never changes; the rest is asked for again after a day. */
const HASHED = 'public, max-age=31536000, immutable';
const NAMED = 'public, max-age=86400';

/** A built file: where it is, and whether the build has compressed it. */
export interface WebFile {
  path: string;
  bytes: number;
  /** Size of the compressed one beside it. */
  compressedBytes?: number;
}

/** The files of the built application by their address. Only these are served: no request is turned into a path. */
export function webFilesIn(folder: string): Map<string, WebFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => {
      const compressedBytes = statSync(`${path}.br`, { throwIfNoEntry: false })?.size;
      const file = { path, bytes: statSync(path).size, ...(compressedBytes !== undefined && { compressedBytes }) };
      return [`/${relative(folder, path).split(sep).join('/')}`, file];
    }),
  );
}

export const acceptsBrotli = ({ headers }: FastifyRequest): boolean => /\bbr\b/.test(headers['accept-encoding'] ?? '');

/** Sends a built file, compressed where the browser understands it. */
export function sendWebFile(
  address: string,
  file: WebFile,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { path, bytes, compressedBytes } = file;
  const compressed = compressedBytes !== undefined && acceptsBrotli(request);
  return reply
    .headers({
      'content-type': TYPES[extname(path)],
      'content-length': compressed ? compressedBytes : bytes,
      'cache-control': address.startsWith('/assets/') ? HASHED : NAMED,
      vary: 'accept-encoding',
      ...(compressed && { 'content-encoding': 'br' }),
    })
    .send(createReadStream(compressed ? `${path}.br` : path));
}
