import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import type { Document } from './document.entity.js';

/** Sends a document so that a browser saves it and never runs anything in it. */
export function attachment(reply: FastifyReply, { fileName, mediaType, size }: Document, content: Readable) {
  reply.headers({
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  });
  return new StreamableFile(content, {
    type: mediaType,
    length: size,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
}
