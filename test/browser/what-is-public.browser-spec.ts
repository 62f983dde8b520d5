import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { faultsOf, largeTextFaultsOf } from './page-check.js';
import { startRegistry, type RunningRegistry } from './registry.js';

jest.setTimeout(240_000);

let registry: RunningRegistry;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), launchChromium()]);
  const context = await browser.newContext({
    baseURL: registry.url,
    viewport: { width: 360, height: 740 },
    locale: 'ja-JP',
  });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
});
afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name });

/** The first hit of a search, as the API tells it. */
async function firstHit(q: string): Promise<{ id: string; name: string; maker: string; bodyPrice: number }> {
  const answer = await fetch(`${registry.url}/api/v1/catalog/search?q=${encodeURIComponent(q)}`);
  const { hits } = (await answer.json()) as { hits: { id: string; name: string; maker: string; bodyPrice: number }[] };
  return hits[0]!;
}

/** Every page that needs no account, under the name of its photographs. */
async function publicPages(): Promise<[name: string, path: string][]> {
  const { id } = await firstHit('はいぜん');
  const other = await firstHit('AGV');
  const listing = (await (await fetch(`${registry.url}/api/v1/catalog/listings/${id}`)).json()) as {
    maker: { id: string };
    category: { id: string };
  };
  return [
    ['home', '/'],
    ['search', '/search?q=はいぜん'],
    ['search-nothing', '/search?q=はいぜんろぼ&priceTo=1'],
    ['save-search', '/search/save?q=はいぜん'],
    ['listing', `/listings/${id}`],
    ['ask', `/listings/${id}/ask`],
    ['report', `/listings/${id}/report`],
    ['compare', `/compare?ids=${id},${other.id}`],
    ['compare-empty', '/compare'],
    ['categories', '/categories'],
    ['category', `/categories/${listing.category.id}`],
    ['maker', `/makers/${listing.maker.id}`],
    ['estimate-empty', '/estimate'],
    ['estimate', `/estimate?listing=${id}&staff=12&hours=100&wage=1200`],
    ['statistics', '/statistics'],
    ['integrity', '/integrity'],
    ['as-of', '/as-of'],
    ['as-of-empty', '/as-of?date=2020-01-01'],
    ['open-data', '/open-data'],
    ['verify', `/verify/${id}`],
    ['need', '/needs/new?q=はいぜん'],
    ['sign-in', '/sign-in'],
    ['sign-up', '/sign-up'],
    ['password-forgotten', '/password/forgotten'],
    ['not-found', '/nowhere'],
  ];
}

const REASONS = {
  安全上の問題: 'safety',
  キックバック等の不正な利益供与: 'kickback',
  条件付き掲載の期間満了: 'term_over',
};

describe('what everybody can see of the register', () => {
  it('leads from a product to its maker: who it is, what it was classified as, what it has in the catalog', async () => {
    const { id, maker } = await firstHit('はいぜん');
    await page.goto(`/listings/${id}`);
    await page.getByRole('link', { name: maker }).first().click();
    await heading(maker).waitFor();
    await page.getByText('企業規模の区分').waitFor();
    await heading('掲載中の製品', 2).waitFor();
    await page.getByRole('listitem').filter({ hasText: '円' }).first().waitFor();
    expect(await faultsOf(page, 'maker')).toEqual([]);
  });

  it('tells search engines of the maker, in the HTML and in the site map', async () => {
    const address = new URL(page.url()).pathname;
    const html = await (await fetch(`${registry.url}${address}`)).text();
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Organization' });
    expect(html).toContain(`<link rel="canonical" href="${registry.url}${address}" />`);
    expect(await (await fetch(`${registry.url}/sitemaps/pages.xml`)).text()).toContain(`${address}</loc>`);
  });

  it('reckons subsidy and payback from a listing, with and without the wage rise; the address holds all of it', async () => {
    const { id, name } = await firstHit('はいぜん');
    await page.goto(`/listings/${id}`);
    await heading('価格', 2).waitFor();
    await page.getByRole('link', { name: '補助額と回収期間を試算する' }).click();
    await heading('補助額と回収期間の試算').waitFor();
    await page.getByText(`「${name}」の価格で試算しています`).waitFor();
    expect(await page.getByLabel('減る作業時間（月あたり）').inputValue()).toMatch(/^\d+$/);
    expect(await faultsOf(page, 'estimate-empty')).toEqual([]);
    await page.getByRole('button', { name: '試算する' }).click();
    await page.getByRole('alert').getByRole('link', { name: '従業員数を入れてください' }).click();
    await page.keyboard.type('12');
    await page.getByLabel('時給（円）').fill('1,200');
    await page.getByRole('button', { name: '試算する' }).click();
    await heading('試算の結果', 2).waitFor();
    await page.getByText('これは目安です').waitFor();
    await page.getByRole('rowheader', { name: '大幅な賃上げあり' }).waitFor();
    await page.getByText('自己負担を回収するまで').waitFor();
    expect(await faultsOf(page, 'estimate')).toEqual([]);
    const subsidy = await page.getByRole('definition').first().textContent();
    await page.goto(page.url());
    await heading('試算の結果', 2).waitFor();
    expect(await page.getByRole('definition').first().textContent()).toBe(subsidy);
  });

  it('shows the published table of makers, SMEs and startups, reckoned from the data', async () => {
    await page.goto('/statistics');
    await page.getByText('全体で149社。うち中小企業81社（54%）、スタートアップ9社（6%）', { exact: false }).waitFor();
    await page.getByText('表で見る').first().click();
    const row = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    for (const [name, figures] of [
      ['配膳ロボット', '22100%2100%'],
      ['無人搬送車（AGV・AMR）', '12758%325%'],
      ['清掃ロボット', '6350%117%'],
      ['印刷紙面検査装置', '8675%00%'],
      ['スチームコンベクションオーブン', '12433%00%'],
    ] as const) {
      expect(await row(name).first().textContent()).toBe(`${name}${figures}`);
    }
    expect(await faultsOf(page, 'statistics')).toEqual([]);
  });

  it('tells what was suspended or revoked, when and why', async () => {
    await page.goto('/integrity');
    await page.getByText('キックバック等の不正な利益供与').first().waitFor();
    await page.getByText('条件付き掲載の期間満了').first().waitFor();
    expect(await faultsOf(page, 'integrity')).toEqual([]);
  });

  it('shows the catalog of a day: today what is in it, long ago nothing', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
    await page.goto('/as-of');
    await page.getByLabel('日付').fill(today);
    await page.getByRole('button', { name: '表示' }).click();
    await page.getByRole('row').nth(20).waitFor();
    expect(await faultsOf(page, 'as-of')).toEqual([]);
    await page.goto('/as-of?date=2020-01-01');
    await page.getByText('その日に掲載されていた製品はありません').waitFor();
  });

  it('says where to take the data, and each address answers', async () => {
    await page.goto('/open-data');
    await heading('オープンデータ').waitFor();
    const addresses: string[] = [];
    for (const link of await page.getByRole('cell').getByRole('link').all()) {
      addresses.push((await link.getAttribute('href'))!);
    }
    for (const address of addresses) expect((await fetch(`${registry.url}${address}`)).status).toBe(200);
    expect(addresses).toHaveLength(5);
    expect(await faultsOf(page, 'open-data')).toEqual([]);
  });

  it('checks the certificate of a listing, and says of a changed one why it does not hold', async () => {
    const { id, name } = await firstHit('AGV');
    await page.goto(`/verify/${id}`);
    await heading('この証明書は有効です', 2).waitFor();
    await page.getByText(name).first().waitFor();
    expect(await faultsOf(page, 'verify')).toEqual([]);
    const answer = await fetch(`${registry.url}/api/v1/catalog/listings/${id}/certificate`);
    const { jws } = (await answer.json()) as { jws: string };
    const other = jws.endsWith('AAAA') ? 'BBBB' : 'AAAA';
    await page.getByLabel('証明書', { exact: true }).fill(`${jws.slice(0, -4)}${other}`);
    await page.getByRole('button', { name: '確かめる' }).click();
    await heading(/この証明書は有効ではありません/, 2).waitFor();
    await page.getByText('署名が内容と合いません', { exact: false }).waitFor();
    expect(await faultsOf(page, 'verify-not-valid')).toEqual([]);
  });

  it.each([
    ['suspended', 'いまは掲載が停止されています', '安全上の問題'],
    ['revoked', '掲載は取り消されました', 'キックバック等の不正な利益供与'],
    ['expired', '掲載期間は終わりました', '条件付き掲載の期間満了'],
  ])('says in plain words that a listing is %s, since when and why', async (status, words, reason) => {
    const [listing] = await registry.rows(
      `SELECT listing.id FROM listing
       JOIN listing_event event ON event.listing_id = listing.id AND event.status = listing.status
       WHERE listing.status = $1 AND event.category = $2 LIMIT 1`,
      [status, REASONS[reason as keyof typeof REASONS]],
    );
    await page.goto(`/verify/${listing!.id as string}`);
    await heading(words, 2).waitFor();
    await page.getByText(reason).first().waitFor();
    await heading(/この証明書は有効ではありません/, 2).waitFor();
    expect(await faultsOf(page, `verify-${status}`)).toEqual([]);
  });

  it('draws the price within its category and the hours saved, each with its table', async () => {
    const { id } = await firstHit('スチコン');
    await page.goto(`/listings/${id}`);
    await page.getByText('カテゴリの中での本体価格').waitFor();
    await page.getByText('作業ごとに減る時間（月あたり）').waitFor();
    await page.getByText('表で見る').first().click();
    await page.getByRole('rowheader', { name: '中央', exact: true }).waitFor();
    expect(await faultsOf(page, 'listing-drawn')).toEqual([]);
  });

  it('saves a comparison for a spreadsheet', async () => {
    const [one, other] = [await firstHit('AGV'), await firstHit('券売機')];
    await page.goto(`/compare?ids=${one.id},${other.id}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '表計算ソフト用に保存（CSV）' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const csv = Buffer.concat(chunks).toString('utf8');
    expect(csv).toMatch(/^\uFEFF項目,/);
    expect(csv).toContain(other.name);
  });

  it("reckons the payback of a listing with the figures of one's own company, on its page", async () => {
    const { id } = await firstHit('はいぜん');
    await page.goto(`/listings/${id}`);
    await page.getByText('例として、従業員10人、時給1,200円の会社で計算しています', { exact: false }).waitFor();
    await page.getByText('自己負担を回収するまで').waitFor();
    const form = page.getByRole('form', { name: '自社の数字' });
    const payback = page.getByRole('definition').filter({ hasText: '作業時間の削減は月に' });
    const before = await payback.textContent();
    await form.getByLabel('減る作業時間（月あたり）').fill('40');
    await form.getByLabel('時給（円）').fill('1,500');
    await form.getByRole('button', { name: '計算し直す' }).click();
    await payback.filter({ hasText: '作業時間の削減は月に60,000円にあたります' }).waitFor();
    expect(await payback.textContent()).not.toBe(before);
    const chart = page.getByRole('figure', { name: '自己負担を回収するまで' });
    await chart.getByText('表で見る').click();
    await chart.getByRole('rowheader', { name: '0か月', exact: true }).waitFor();
    expect(await faultsOf(page, 'listing-payback')).toEqual([]);
    await page.reload();
    await payback.filter({ hasText: '作業時間の削減は月に60,000円にあたります' }).waitFor();
  });

  it('is usable with letters twice as large on a telephone, without scrolling sideways', async () => {
    const faults: string[] = [];
    for (const [name, path] of await publicPages()) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      faults.push(...(await largeTextFaultsOf(page, name)));
    }
    expect(faults).toEqual([]);
  });

  it('never met a fault of a script or of the content policy on the way', () => {
    expect(complaints).toEqual([]);
  });
});
