import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf } from './if-match.js';

/** Adds what follows from an answer: `ETag` for things with a version, `Link` for a page that is not the last. */
export function addHeadersOf(answer: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (answer === null || typeof answer !== 'object') return;
  if ('version' in answer && typeof answer.version === 'number') reply.header('etag', etagOf(answer.version));
  if ('next' in answer && typeof answer.next === 'string' && 'items' in answer) {
    const url = new URL(request.url, 'http://registry');
    url.searchParams.set('cursor', answer.next);
    reply.header('link', `<${url.pathname}${url.search}>; rel="next"`);
  }
}
