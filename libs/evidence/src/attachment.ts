import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import type { Document } from './document.entity.js';

/** Nothing in it runs, and nobody on the way keeps it. */
const PRIVATE = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, no-store',
};

/** Sends a document so that a browser saves it and never runs anything in it. */
export function attachment(reply: FastifyReply, { fileName, mediaType, size }: Document, content: Readable) {
  reply.headers(PRIVATE);
  return new StreamableFile(content, {
    type: mediaType,
    length: size,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
}

/** Sends a picture that we made ourselves of a private document. */
export function picture(reply: FastifyReply, content: Readable) {
  reply.headers(PRIVATE);
  return new StreamableFile(content, { type: 'image/webp', disposition: 'inline' });
}
