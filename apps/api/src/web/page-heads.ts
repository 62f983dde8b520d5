import type { INestApplication } from '@nestjs/common';
import { Catalog, ListingView, Makers, type ListingPage, type MakerView } from '#catalog';
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

/** How wide the page of a listing shows its first picture; in its own words, or the browser loads another size. */
const PICTURE_SIZES = '(min-width: 64rem) 44rem, 100vw';

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
  const first = images[0]?.sizes.map(({ url, width }) => `${url} ${width}w`).join(', ');
  return {
    path,
    ...(first && { picture: { srcSet: first, sizes: PICTURE_SIZES } }),
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

function makerHead(maker: MakerView): Head {
  const { id, name, address, website, categories } = maker;
  const makes = categories.map((category) => category.name).join('、');
  return {
    path: `/makers/${id}`,
    title: `${name} | ${SITE}`,
    description: summaryOf(makes ? `${name}（${address}）が掲載している省力化機器：${makes}` : `${name}（${address}）`),
    data: {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name,
      address,
      ...(website && { url: website }),
    },
  };
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
  '/review': own('/review', '審査'),
  '/review/*': own('/review', '審査'),
  '/compare': own('/compare', '製品の比較'),
  '/categories': fixed('/categories', 'カテゴリから探す'),
  '/maker': own('/maker', '事業者メニュー'),
  '/maker/*': own('/maker', '事業者メニュー'),
  '/categories/:id': async ({ app, id }) => categoryHead(await app.get(Categories).get(id)),
  '/search/save': own('/search', '検索を保存する'),
  '/listings/:id/ask': own('/search', '問い合わせる'),
  '/listings/:id/report': own('/search', '掲載の問題を知らせる'),
  '/needs/new': own('/needs/new', 'お探しの機器を教えてください'),
  '/sign-in': own('/sign-in', 'サインイン'),
  '/admin': own('/admin', '制度の管理'),
  '/admin/*': own('/admin', '制度の管理'),
  '/audit': own('/audit', '監査'),
  '/audit/*': own('/audit', '監査'),
  '/mailbox': own('/mailbox', 'メールボックス'),
  '/makers/:id': async ({ app, id }) => makerHead(await app.get(Makers).get(id)),
  '/estimate': fixed(
    '/estimate',
    '補助額と回収期間の試算',
    '本体価格、従業員数、時給から、補助額、自己負担、回収期間の目安を計算します。',
  ),
  '/statistics': fixed(
    '/statistics',
    '統計',
    'カテゴリごとの製造事業者数と中小企業・スタートアップの割合、審査にかかる日数、対応地域などの統計です。',
  ),
  '/open-data': fixed(
    '/open-data',
    'オープンデータ',
    '掲載製品とカテゴリのデータを、JSON、CSV、変更の通知で提供しています。',
  ),
  '/integrity': fixed('/integrity', '掲載の停止・取消し', '掲載を停止し、取り消した製品と、その理由を公表しています。'),
  '/as-of': fixed('/as-of', '過去の日のカタログ', '指定した日にカタログに掲載されていた製品を表示します。'),
  '/verify/:id': ({ id }) => ({
    path: `/verify/${id}`,
    title: `掲載証明書の確認 | ${SITE}`,
    description: ABOUT,
    hidden: true,
  }),
  '/sign-up': own('/sign-up', '利用登録'),
  '/confirm': own('/confirm', '登録の完了'),
  '/unsubscribe': own('/unsubscribe', 'お知らせメールの停止'),
  '/oidc/confirm': own('/oidc/confirm', 'GビズIDとの連携'),
  '/oidc/callback': own('/oidc/callback', 'GビズIDでサインイン'),
  '/password/forgotten': own('/password/forgotten', 'パスワードの再設定'),
  '/password/reset': own('/password/reset', '新しいパスワード'),
  '/invitation': own('/invitation', '招待'),
  '/account': own('/account', 'アカウントの設定'),
  '/account/second-factor': own('/account/second-factor', '二要素認証の設定'),
  '/account/members': own('/account/members', '組織のメンバー'),
  '/account/shortlist': own('/account/shortlist', '検討リスト'),
  '/account/saved-searches': own('/account/saved-searches', '保存した検索'),
  '/account/inquiries': own('/account/inquiries', 'お問い合わせ'),
  '/inquiry': own('/inquiry', 'お問い合わせ'),
  '/inquiry/confirm': own('/inquiry/confirm', 'お問い合わせの確認'),
  '/inquiries/:id': own('/account/inquiries', 'お問い合わせ'),
  '/listings/:id': async ({ app, id, origin }) => listingHead(await app.get(Catalog).page(id), origin),
};

/** The head of an address that is no page, or no longer one. */
export const MISSING: Head = {
  path: '/',
  title: `ページが見つかりません | ${SITE}`,
  description: ABOUT,
  hidden: true,
};
