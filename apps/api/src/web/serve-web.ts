import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG, Problem, type Config } from '#platform';
import { headHtml, type Head } from './head.rules.js';
import { MISSING, PAGES } from './page-heads.js';
import { serveSiteMap } from './site-map.js';
import { sendWebFile, webFilesIn } from './web-files.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Everything a page uses comes from this host; there is no script or style in the HTML. */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'same-origin',
};

/**
 * Serves the web application that was built into a folder. Every page is the same HTML with its own head; the
 * application draws the rest. An address that is no page is answered with the application's own words and 404 to who
 * wants HTML, as before to everybody else.
 */
export function serveWeb(app: NestFastifyApplication, folder: string): void {
  const fastify = app.getHttpAdapter().getInstance();
  const origin = app.get<Config>(CONFIG).PUBLIC_URL;
  const [before = '', after = ''] = readFileSync(join(folder, 'index.html'), 'utf8').split('<!--head-->');
  const files = webFilesIn(folder);
  const send = (reply: FastifyReply, head: Head, status = 200) =>
    reply
      .status(status)
      .headers(PAGE_HEADERS)
      .send(`${before}${headHtml(head, origin)}${after}`);

  for (const [address, headOf] of Object.entries(PAGES)) {
    fastify.get<{ Params: { id?: string } }>(address, async ({ params: { id = '' }, log }, reply) => {
      if (address.includes(':id') && !UUID.test(id)) return send(reply, MISSING, 404);
      try {
        return await send(reply, await headOf({ app, id, origin }));
      } catch (error) {
        if (error instanceof Problem && error.code === 'not_found') return send(reply, MISSING, 404);
        // The page says in words that nothing can be had just now, and offers to try again.
        log.error({ err: error }, 'the head of a page could not be made');
        return send(reply, MISSING, 503);
      }
    });
  }
  serveSiteMap(app);
  fastify.get('/*', (request, reply) => {
    const address = request.url.split('?', 1)[0]!;
    const file = files.get(address);
    if (file) return sendWebFile(address, file, request, reply);
    if (isForPeople(request)) return send(reply, MISSING, 404);
    return reply.callNotFound();
  });
}

const isForPeople = ({ url, headers }: FastifyRequest): boolean =>
  !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');
