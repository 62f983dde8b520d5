import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { linkMailedTo } from './outbox.js';
import { faultsOf } from './page-check.js';
import { startRegistry, type RunningRegistry } from './registry.js';

jest.setTimeout(240_000);

let registry: RunningRegistry;
let browser: Browser;
let page: Page;
/** The robot that the owner takes a liking to. */
let liked: { id: string; name: string };
const complaints: string[] = [];

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), launchChromium()]);
  await severalRobots();
  page = await browser.newPage({ locale: 'ja-JP', baseURL: registry.url });
  page.on('console', (message) => {
    // A page that is not there is answered with 404, and one step goes offline: Chromium says so of both.
    const expected = /\b404\b|ERR_INTERNET_DISCONNECTED/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

/** Waits until the demonstration has robots to compare: its listings come in after the start. */
async function severalRobots(): Promise<void> {
  for (let total = 0; total < 2; await new Promise((done) => setTimeout(done, 200))) {
    const answer = await fetch(`${registry.url}/api/v1/catalog/search?q=${encodeURIComponent('はいぜん')}`);
    ({ total } = (await answer.json()) as { total: number });
  }
}

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const searchBox = () => page.getByRole('searchbox').or(page.getByRole('combobox', { name: '製品を探す' }));
const hits = () => page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');

/** The subsidy for a staff of 12, as the API reckons it, in the words of the page. */
async function subsidyOf(wageRise: boolean): Promise<string> {
  const answer = await fetch(
    `${registry.url}/api/v1/catalog/listings/${liked.id}/estimate?staff=12&wageRise=${wageRise}`,
  );
  const { subsidy } = (await answer.json()) as { subsidy: number };
  return `${subsidy.toLocaleString('ja-JP')}円`;
}

describe('a restaurant owner looks for somebody to carry plates', () => {
  it('sees on the first page how to begin, by tasks, by industries and by what is new', async () => {
    await page.goto('/');
    await heading('省力化の機器を探す').waitFor();
    await page.getByRole('link', { name: '宿泊業、飲食サービス業' }).waitFor();
    await page.getByRole('heading', { level: 2, name: '新しく掲載された製品' }).waitFor();
    await page.getByText(/カテゴリ・\d+製品を掲載しています/).waitFor();
    expect(await faultsOf(page, 'home')).toEqual([]);
  });

  it('types はいぜん and finds the serving robot first', async () => {
    await searchBox().fill('はいぜん');
    await page.keyboard.press('Enter');
    await heading('「はいぜん」の検索結果').waitFor();
    expect(await hits().first().textContent()).toContain('配膳ロボット');
    expect(await faultsOf(page, 'search')).toEqual([]);
  });

  it('narrows the hits by prefecture; the filter stands in the address, and back and reload keep it', async () => {
    await page.getByLabel('サポート対応地域').selectOption({ label: '東京都' });
    await page.getByRole('link', { name: '「東京都」の条件を外す' }).waitFor();
    expect(new URL(page.url()).searchParams.get('prefecture')).toBe('13');
    await page.reload();
    await page.getByRole('link', { name: '「東京都」の条件を外す' }).click();
    await page.waitForURL((url) => !url.searchParams.has('prefecture'));
    expect(new URL(page.url()).searchParams.get('q')).toBe('はいぜん');
    await page.goBack();
    await page.getByRole('link', { name: '「東京都」の条件を外す' }).waitFor();
    await page.getByRole('status').filter({ hasText: '件中' }).waitFor();
  });

  it('reads the listing: price, effect, payback, specification, where it is looked after, whom to call', async () => {
    await hits().first().click();
    await heading(/配膳ロボット/).waitFor();
    const name = (await heading(/配膳ロボット/).textContent()) ?? '';
    liked = { id: new URL(page.url()).pathname.split('/').at(-1)!, name };
    for (const title of [
      '価格',
      '省力化の効果',
      '補助額と回収期間の目安',
      '仕様',
      'サポート対応地域',
      '販売事業者と問合せ先',
    ])
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
    expect(await page.evaluate<boolean>('document.activeElement === document.querySelector("h1")')).toBe(true);
    expect(await faultsOf(page, 'listing')).toEqual([]);
  });

  it('puts two of the hits side by side', async () => {
    await page.getByRole('button', { name: '比較に追加' }).click();
    await page.goBack();
    await page.getByRole('link', { name: '「東京都」の条件を外す' }).click();
    await page.waitForURL((url) => !url.searchParams.has('prefecture'));
    await hits().nth(1).click();
    await page.waitForURL((url) => url.pathname.startsWith('/listings/') && !url.pathname.endsWith(liked.id));
    await page.getByRole('button', { name: '比較に追加' }).click();
    await page.getByRole('link', { name: '比較する' }).click();
    await heading('製品の比較').waitFor();
    await page.getByRole('rowheader', { name: '本体価格（円、税抜）' }).waitFor();
    expect(await page.getByRole('link', { name: /を比較から外す$/ }).count()).toBe(2);
    expect(await faultsOf(page, 'compare')).toEqual([]);
  });

  it('reckons what it comes to for a staff of 12, with and without the wage rise', async () => {
    await page.getByRole('columnheader').getByRole('link', { name: liked.name, exact: true }).click();
    await heading(liked.name).waitFor();
    await page.getByRole('link', { name: '補助額と回収期間を試算する' }).click();
    await page.getByLabel('従業員数（人）').fill('12');
    await page.getByLabel('時給（円）').fill('1,200');
    await page.getByRole('button', { name: '試算する' }).click();
    await page.getByRole('heading', { level: 2, name: '試算の結果' }).waitFor();
    const [plain, rise] = await Promise.all([subsidyOf(false), subsidyOf(true)]);
    const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    await row('賃上げなし').getByRole('cell', { name: plain }).waitFor();
    await row('大幅な賃上げあり').getByRole('cell', { name: rise }).waitFor();
    const subsidy = page.getByRole('definition').first();
    expect(await subsidy.textContent()).toContain(plain);
    await page.getByText('自己負担を回収するまで').waitFor();
    await page.getByLabel('大幅な賃上げをする').check();
    await page.getByRole('button', { name: '試算する' }).click();
    await page.waitForURL((url) => url.searchParams.get('wageRise') === 'true');
    await subsidy.filter({ hasText: rise }).waitFor();
  });

  it('asks the maker, who is told of it once the mail address is confirmed', async () => {
    await page.getByRole('link', { name: `「${liked.name}」の価格で試算しています` }).click();
    await page.getByRole('link', { name: 'この製品について問い合わせる' }).click();
    await heading('問い合わせる').waitFor();
    await page.getByLabel('問い合わせの文').fill('12人の食堂です。段差のある店でも使えますか。');
    await page.getByLabel('あなたのメールアドレス').fill('owner@teishoku.example.jp');
    await page.getByRole('button', { name: '送信する' }).click();
    await page.getByRole('heading', { name: '確認のメールをお送りしました' }).waitFor();
    await page.goto(await linkMailedTo(registry, 'owner@teishoku.example.jp', 'inquiry_confirm'));
    await page.getByRole('button', { name: '送信を確認する' }).click();
    await page.getByText('段差のある店でも使えますか。', { exact: false }).waitFor();
    expect(await linkMailedTo(registry, 'maker@example.jp', 'inquiry_received')).toContain(registry.url);
  });

  it('says what is needed where a search finds nothing; that is recorded', async () => {
    await page.goto('/search?q=はいぜん&priceTo=1');
    await page.getByRole('heading', { name: '条件に合う製品は見つかりませんでした' }).waitFor();
    expect(await faultsOf(page, 'search-nothing')).toEqual([]);
    await page.getByRole('link', { name: '探している機器を知らせる' }).click();
    await heading('お探しの機器を教えてください').waitFor();
    await page.getByLabel('楽にしたい仕事').fill('食べ終わった皿を席から洗い場へ運ぶ');
    await page.getByLabel('業種').selectOption({ label: '宿泊業、飲食サービス業' });
    await page.getByLabel('作業の種類').fill('下膳');
    await page.getByRole('button', { name: '記録する' }).click();
    await page.getByRole('heading', { name: '記録しました' }).waitFor();
    expect(await registry.rows('SELECT process FROM need')).toEqual([{ process: '下膳' }]);
  });

  it('sees results follow the typing, and back leads to where the search began', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'AGV', exact: true }).click();
    await heading('「AGV」の検索結果').waitFor();
    await searchBox().fill('床そうじ');
    await heading('「床そうじ」の検索結果').waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: /ミガク/ })
      .waitFor();
    await page.goBack();
    await heading('省力化の機器を探す').waitFor();
  });

  it('finds the category from the industry, and what its products are judged by', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: '宿泊業、飲食サービス業' }).click();
    await heading('カテゴリから探す').waitFor();
    await page.getByRole('link', { name: '配膳ロボット' }).waitFor();
    expect(await faultsOf(page, 'categories')).toEqual([]);
    await page.getByRole('link', { name: '配膳ロボット' }).click();
    await heading('配膳ロボット').waitFor();
    await page.getByRole('heading', { level: 2, name: '対象の業種と作業' }).waitFor();
    await page.getByRole('link', { name: /製品をすべて見る/ }).waitFor();
    expect(await faultsOf(page, 'category')).toEqual([]);
  });

  it('is told so on an address that does not exist', async () => {
    const answer = await page.goto('/listings/00000000-0000-7000-8000-000000000000');
    expect(answer?.status()).toBe(404);
    await heading('ページが見つかりません').waitFor();
    expect(await faultsOf(page, 'not-found')).toEqual([]);
  });

  it('is told when the connection is lost, and keeps what is on the page', async () => {
    await page.goto('/categories');
    await heading('カテゴリから探す').waitFor();
    await page.context().setOffline(true);
    await page.getByText('インターネットに接続されていません', { exact: false }).waitFor();
    expect(await faultsOf(page, 'offline')).toEqual([]);
    await page.context().setOffline(false);
  });

  it('reads all of it in English by a switch that is remembered', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await heading('Find labor-saving equipment').waitFor();
    await page.reload();
    await heading('Find labor-saving equipment').waitFor();
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en');
    expect(await faultsOf(page, 'home-english')).toEqual([]);
  });

  it('never met a fault of a script or of the content policy on the way', () => {
    expect(complaints).toEqual([]);
  });
});

describe('the pages that strangers come to first', () => {
  it.each([
    ['/', '省力化の機器を探す'],
    ['/search?q=はいぜん&prefecture=13', '「はいぜん」の検索結果'],
    ['/categories', 'カテゴリから探す'],
  ])('%s is drawn from what came with it: the API is not asked', async (path, title) => {
    expect(await askedBy(path, title)).toEqual([]);
  });

  it('a listing comes with its page; the API is asked for what stands further down', async () => {
    const asked = await askedBy(`/listings/${liked.id}`, liked.name);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContain(`/api/v1/catalog/listings/${liked.id}`);
  });

  /** What a browser that was never here asks the API for, until the page stands. */
  async function askedBy(path: string, title: string): Promise<string[]> {
    const context = await browser.newContext({ locale: 'ja-JP', baseURL: registry.url });
    try {
      const visitor = await context.newPage();
      const asked: string[] = [];
      visitor.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.startsWith('/api/') && request.resourceType() === 'fetch') asked.push(pathname);
      });
      await visitor.goto(path, { waitUntil: 'networkidle' });
      await visitor.getByRole('heading', { level: 1, name: title }).waitFor();
      return asked;
    } finally {
      await context.close();
    }
  }
});

describe('what the server sends of a page', () => {
  const fetched = async (path: string) => {
    const answer = await fetch(`${registry.url}${path}`, { headers: { accept: 'text/html', 'accept-encoding': 'br' } });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };

  it('tells search engines what a listing is: title, description, address, product with its offer', async () => {
    const found = await fetch(`${registry.url}/api/v1/catalog/search?q=${encodeURIComponent('はいぜん')}`);
    const { hits: listed } = (await found.json()) as { hits: { id: string; name: string; bodyPrice: number }[] };
    const { id, name, bodyPrice } = listed[0]!;
    const { status, headers, body } = await fetched(`/listings/${id}`);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(body).toContain(`<link rel="canonical" href="${registry.url}/listings/${id}" />`);
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body) ?? [];
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Product', name, offers: { price: bodyPrice } });
  });

  it('lists all addresses in the site map, and names it in robots.txt', async () => {
    expect((await fetched('/robots.txt')).body).toContain(`Sitemap: ${registry.url}/sitemap.xml`);
    expect((await fetched('/sitemap.xml')).body).toContain(`${registry.url}/sitemaps/listings-1.xml`);
    expect((await fetched('/sitemaps/listings-1.xml')).body).toMatch(/\/listings\/[0-9a-f-]{36}<\/loc>/);
    expect((await fetched('/sitemaps/pages.xml')).body).toMatch(/\/categories\/[0-9a-f-]{36}<\/loc>/);
  });

  it('keeps built files for ever and asks for pages again', async () => {
    const { headers, body } = await fetched('/');
    expect(headers.get('cache-control')).toBe('no-cache');
    const [script = ''] = /\/assets\/[\w-]+\.js/.exec(body) ?? [];
    const asset = await fetched(script);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
  });

  it('still answers programs with problem details where nothing is', async () => {
    const answer = await fetch(`${registry.url}/api/v1/nothing`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
