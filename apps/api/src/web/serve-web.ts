import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Clock, CONFIG, Problem, type Config } from '#platform';
import { moduleLinks, templateIn } from './built-page.js';
import { firstAnswers } from './first-answers.js';
import { headHtml, type Head } from './head.rules.js';
import { MISSING, PAGES } from './page-heads.js';
import { NEEDS } from './page-needs.js';
import { serveSiteMap } from './site-map.js';
import { acceptsBrotli, sendWebFile, webFilesIn } from './web-files.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Everything a page uses comes from this host; there is no script that runs and no style in the HTML. */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  vary: 'accept-encoding',
};

const compress = promisify(brotliCompress);
/** Most of what a higher one would save, in a tenth of its time. */
const QUALITY = 4;

/**
 * Serves the web application that was built into a folder. Every page is the same HTML with its own head and, where
 * strangers come first, with the answers to what it would ask first; the application draws the rest. An address that is
 * no page is answered with the application's own words and 404 to who wants HTML, as before to everybody else.
 */
export function serveWeb(app: NestFastifyApplication, folder: string): void {
  const fastify = app.getHttpAdapter().getInstance();
  const origin = app.get<Config>(CONFIG).PUBLIC_URL;
  const { before, between, after } = templateIn(folder);
  const linksOf = moduleLinks(folder);
  const files = webFilesIn(folder);
  const send = async (request: FastifyRequest, reply: FastifyReply, { head, status, links, answers }: Sent) => {
    const html = `${before}${headHtml(head, origin)}${links ?? ''}${between}${answers ?? ''}${after}`;
    void reply.status(status ?? 200).headers(PAGE_HEADERS);
    if (!acceptsBrotli(request)) return reply.send(html);
    const body = await compress(html, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    return reply.header('content-encoding', 'br').send(body);
  };

  for (const [address, headOf] of Object.entries(PAGES)) {
    const needs = NEEDS[address];
    const links = needs?.module ? linksOf(needs.module) : '';
    fastify.get<{ Params: { id?: string } }>(address, async (request, reply) => {
      const { id = '' } = request.params;
      if (address.includes(':id') && !UUID.test(id)) return send(request, reply, { head: MISSING, status: 404 });
      try {
        const query = new URLSearchParams(request.url.split('?')[1]);
        const [head, answers] = await Promise.all([
          headOf({ app, id, origin }),
          needs && firstAnswers(fastify, request, needs.asks({ id, query }), app.get(Clock).now()),
        ]);
        return await send(request, reply, { head, links, answers });
      } catch (error) {
        if (error instanceof Problem && error.code === 'not_found')
          return send(request, reply, { head: MISSING, status: 404 });
        // The page says in words that nothing can be had just now, and offers to try again.
        request.log.error({ err: error }, 'the head of a page could not be made');
        return send(request, reply, { head: MISSING, status: 503 });
      }
    });
  }
  serveSiteMap(app);
  fastify.get('/*', (request, reply) => {
    const address = request.url.split('?', 1)[0]!;
    const file = files.get(address);
    if (file) return sendWebFile(address, file, request, reply);
    if (isForPeople(request)) return send(request, reply, { head: MISSING, status: 404 });
    return reply.callNotFound();
  });
}

/** What is put into the HTML. */
interface Sent {
  head: Head;
  status?: number;
  /** More of the head. */
  links?: string;
  /** In the body, as data. */
  answers?: string | undefined;
}

const isForPeople = ({ url, headers }: FastifyRequest): boolean =>
  !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');
