import type { INestApplication } from '@nestjs/common';
import { Catalog, ListingView, type ListingPage } from '#catalog';
import { Categories, type CategoryToday } from '#categories';
import { summaryOf, type Head } from './head.rules.js';

const SITE = '省力化機器レジストリ';

const ABOUT =
  '人手不足を補う省力化機器を、作業や業種、製品名、型番から探せるカタログです。掲載製品はカテゴリ・価格・サポート体制の審査を受けています。';

/** What the server knows of a page that was asked for. */
interface Asked {
  app: INestApplication;
  id: string;
  origin: string;
}

type HeadOf = (asked: Asked) => Head | Promise<Head>;

const fixed =
  (path: string, title: string, description = ABOUT): HeadOf =>
  () => ({ path, title: title ? `${title} | ${SITE}` : SITE, description });

/** Yen as an offer is described by schema.org: the price a buyer sees, which is without tax. */
const offerOf = (price: number, url: string) => ({
  '@type': 'Offer',
  url,
  priceCurrency: 'JPY',
  price,
  priceSpecification: {
    '@type': 'UnitPriceSpecification',
    priceCurrency: 'JPY',
    price,
    valueAddedTaxIncluded: false,
  },
});

function listingHead(page: ListingPage, origin: string): Head {
  const { id, name, maker, category, description, modelNumbers, bodyPrice, gtin, images } = ListingView.from(page);
  const path = `/listings/${id}`;
  return {
    path,
    title: `${name}（${maker.name}） | ${SITE}`,
    description: summaryOf(`${category.name}。${description}`),
    data: {
      '@context': 'https://schema.org',
      '@type': 'Product',
      name,
      description,
      category: category.name,
      mpn: modelNumbers[0],
      model: modelNumbers,
      ...(gtin && { gtin }),
      image: images.flatMap(({ sizes }) => sizes.slice(-1).map(({ url }) => `${origin}${url}`)),
      manufacturer: { '@type': 'Organization', name: maker.name },
      offers: offerOf(bodyPrice, `${origin}${path}`),
    },
  };
}

function categoryHead({ category }: CategoryToday): Head {
  const { id, name, definition } = category;
  return { path: `/categories/${id}`, title: `${name} | ${SITE}`, description: summaryOf(definition) };
}

/** Pages of those who are signed in are not for search engines. */
const own =
  (path: string, title: string): HeadOf =>
  () => ({ path, title: `${title} | ${SITE}`, description: ABOUT, hidden: true });

/** Every page of the application by its address, with what the HTML says about it. Other addresses are not pages. */
export const PAGES: Readonly<Record<string, HeadOf>> = {
  '/': fixed('/', ''),
  // Any number of addresses show the same products; only the plain one is for search engines.
  '/search': fixed('/search', '製品一覧'),
  '/compare': own('/compare', '製品の比較'),
  '/categories': fixed('/categories', 'カテゴリから探す'),
  '/categories/:id': async ({ app, id }) => categoryHead(await app.get(Categories).get(id)),
  '/sign-in': own('/sign-in', 'サインイン'),
  '/admin': own('/admin', '制度の管理'),
  '/admin/*': own('/admin', '制度の管理'),
  '/audit': own('/audit', '監査'),
  '/audit/*': own('/audit', '監査'),
  '/mailbox': own('/mailbox', 'メールボックス'),
  '/listings/:id': async ({ app, id, origin }) => listingHead(await app.get(Catalog).page(id), origin),
};

/** The head of an address that is no page, or no longer one. */
export const MISSING: Head = {
  path: '/',
  title: `ページが見つかりません | ${SITE}`,
  description: ABOUT,
  hidden: true,
};
