import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LiveListings, Makers } from '#catalog';
import { Categories } from '#categories';
import { CONFIG, type Config } from '#platform';
import { escapeHtml } from './head.rules.js';

/** A file may list 50,000 addresses (sitemaps.org); a tenth keeps each answer small. */
const FILE_MOST = 5_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const FIXED = ['/', '/search', '/categories', '/estimate', '/statistics', '/open-data', '/integrity'];

const element = (name: string, address: string, changed?: Date): string =>
  `<${name}><loc>${escapeHtml(address)}</loc>${changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''}</${name}>`;

/** Tells search engines what there is: `robots.txt`, an index at `sitemap.xml`, and the files that it names. */
export function serveSiteMap(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const origin = app.get<Config>(CONFIG).PUBLIC_URL;
  const live = app.get(LiveListings);

  fastify.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: /api/\nDisallow: /search?\nSitemap: ${origin}/sitemap.xml\n`),
  );
  fastify.get('/sitemap.xml', async (_request, reply) => {
    const count = Math.ceil((await live.count()) / FILE_MOST);
    const names = ['pages', ...Array.from({ length: count }, (_, index) => `listings-${index + 1}`)];
    const entries = names.map((name) => element('sitemap', `${origin}/sitemaps/${name}.xml`));
    return reply.type('application/xml').send(`${XML}<sitemapindex ${NAMESPACE}>${entries.join('')}</sitemapindex>`);
  });
  fastify.get('/sitemaps/pages.xml', async (_request, reply) => {
    const categories = await app.get(Categories).listToday('open');
    const makers = await app.get(Makers).idsOfListed();
    const paths = [
      ...FIXED,
      ...categories.map(({ category }) => `/categories/${category.id}`),
      ...makers.map((id) => `/makers/${id}`),
    ];
    const entries = paths.map((path) => element('url', `${origin}${path}`));
    return reply.type('application/xml').send(`${XML}<urlset ${NAMESPACE}>${entries.join('')}</urlset>`);
  });
  fastify.get<{ Params: { part: string } }>('/sitemaps/listings-:part(^[1-9]\\d{0,4}$).xml', async (request, reply) => {
    const part = Number(request.params.part);
    const listings = await live.byAge((part - 1) * FILE_MOST, FILE_MOST);
    const entries = listings.map(({ id, changedAt }) => element('url', `${origin}/listings/${id}`, changedAt));
    return reply.type('application/xml').send(`${XML}<urlset ${NAMESPACE}>${entries.join('')}</urlset>`);
  });
}
