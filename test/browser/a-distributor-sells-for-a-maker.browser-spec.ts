import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { demoPdf } from '../../apps/cli/src/demo/pdf.js';
import { launchChromium } from './chromium.js';
import { faultsOf } from './page-check.js';
import { startRegistry, type RunningRegistry } from './registry.js';

jest.setTimeout(480_000);

/** For one thing to appear; a machine that runs other tests beside this one needs several seconds for a page. */
const PATIENCE = 90_000;
const SELLER = 'みのり農機株式会社';
const SELLER_NUMBER = '2010001000005';
const PRODUCT = '券売機';

let registry: RunningRegistry;
let browser: Browser;
let maker: Page;
let seller: Page;
let product = '';
const complaints: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), launchChromium()]);
  [maker, seller] = await Promise.all([workAs('maker@example.jp'), workAs('newcomer@example.jp')]);
});

afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

/** Somebody signed in, in a browser window of their own. */
async function workAs(email: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'ja-JP', baseURL: registry.url });
  page.setDefaultTimeout(PATIENCE);
  page.on('console', (message) => {
    // What is not there yet, such as the registration of a new distributor, is answered with 404.
    if (message.type() === 'error' && !/status of 40[14]/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto('/sign-in?next=/maker/dealers');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(registry.password);
  await page.getByRole('button', { name: 'サインイン' }).click();
  await page.getByRole('heading', { level: 1, name: '販売店と対応地域' }).waitFor();
  return page;
}

const look = async (page: Page, name: string): Promise<void> => {
  faults.push(...(await faultsOf(page, name)).map((fault) => `${name}: ${fault}`));
};
const field = (page: Page, pointer: string) => page.locator(`[id="field${pointer}"]`);
const saved = (page: Page) => page.locator('[data-save-state=saved]').waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '事業者メニュー' }).getByRole('link', { name }).click();
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

async function addEvidence(name: string): Promise<void> {
  await seller
    .getByRole('button', { name: new RegExp(`^${name}を追加`) })
    .first()
    .click();
  const form = seller.getByRole('form', { name });
  const buffer = demoPdf(`${Buffer.from(name).toString('hex')} seller`);
  await form.locator('input[type=file]').setInputFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer });
  await form.getByText('PDFと確認しました').waitFor();
  await field(seller, '/facts/issuedOn').fill(day(-20));
  await form.getByRole('button', { name: '追加する' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Takes a step of the seller's open case, over the interface that the secretariat's pages use. */
async function decide(email: string, verb: string): Promise<void> {
  const [open] = await registry.rows(
    `SELECT review_case.id, stage, round FROM review_case JOIN organisation ON organisation.id = applicant_id
     WHERE organisation.name = $1 AND kind = 'distributor' ORDER BY review_case.id DESC LIMIT 1`,
    [SELLER],
  );
  const { id, stage, round } = open as { id: string; stage: string; round: number };
  const headers = { 'content-type': 'application/json', origin: registry.url };
  const credentials = JSON.stringify({ email, password: registry.password });
  const session = await fetch(`${registry.url}/api/v1/session`, { method: 'POST', headers, body: credentials });
  const cookie = session.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const answer = await fetch(`${registry.url}/api/v1/cases/${id}/${verb}?stage=${stage}&round=${round}`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: '{}',
  });
  expect([verb, answer.status]).toEqual([verb, 200]);
}

describe('a distributor sells for a maker', () => {
  it('registers: what the company has told as a maker is there already, buyers get a contact', async () => {
    await place(seller, '販売事業者の登録');
    await seller.getByRole('heading', { level: 1, name: '販売事業者の登録' }).waitFor();
    expect(await field(seller, '/name').inputValue()).toBe(SELLER);
    expect(await field(seller, '/reading').inputValue()).not.toBe('');
    await field(seller, '/contact/department').fill('営業部');
    await field(seller, '/contact/phone').fill('03-0000-0001');
    await field(seller, '/contact/mail').fill('sales@minori.example.jp');
    await field(seller, '/contact/hours').fill('平日9時から17時');
    await saved(seller);
    await addEvidence('履歴事項全部証明書');
    await addEvidence('納税証明書');
    await look(seller, 'distributor-registration');
    await field(seller, '/pledged').check();
    await saved(seller);
    await press(seller, '申請を提出する');
    await seller.getByText('登録の申請を受け付けました').waitFor();
    await decide('examiner@example.jp', 'pass');
    await decide('approver@example.jp', 'approve');
    await seller.reload();
    await seller.getByText('販売事業者としての登録は承認されています').waitFor();
    await look(seller, 'distributor-approved');
  });

  it('is invited by the maker, for one product, and accepts', async () => {
    await maker.getByText('販売店を招待する').click();
    await maker.getByLabel('販売店の法人番号').fill(SELLER_NUMBER);
    await maker.getByLabel('開始日').fill(day(1));
    await maker.getByLabel('終了日').fill(day(300));
    const choice = maker
      .getByRole('group', { name: /扱う製品/ })
      .locator('label')
      .filter({ hasText: PRODUCT })
      .first();
    product = (await choice.textContent())!.trim();
    await choice.click();
    await look(maker, 'maker-invites-a-dealer');
    await press(maker, '招待する');
    await maker.getByText(`販売店 ${SELLER}`).waitFor();
    await place(seller, 'やること');
    await seller.getByRole('link', { name: '取扱いの招待に答える' }).click();
    await press(seller, '承諾する');
    await seller.getByText('有効', { exact: true }).waitFor();
  });

  it('states where it looks after what it sells, and otherwise for the one product', async () => {
    const areas = seller
      .locator('section')
      .filter({ has: seller.getByRole('heading', { level: 2, name: '扱う製品の対応地域' }) });
    await areas.getByRole('button', { name: '地域を加える' }).click();
    await areas.getByLabel('応答までの時間').fill('4');
    await areas.getByLabel('到着までの時間').fill('24');
    await areas.getByRole('button', { name: 'すべて選ぶ' }).click();
    await areas.getByText('47都道府県').waitFor();
    await areas.getByRole('button', { name: '対応地域を保存する' }).click();
    await areas.getByText('保存しました').waitFor();
    await areas.getByLabel('対象の製品').selectOption({ label: product });
    await areas.getByText('0都道府県').waitFor();
    await areas.getByRole('button', { name: '地域を加える' }).click();
    await areas.getByLabel('応答までの時間').fill('1');
    await areas.getByLabel('到着までの時間').fill('8');
    await areas.getByRole('checkbox', { name: '東京', exact: true }).check();
    await areas.getByRole('button', { name: '対応地域を保存する' }).click();
    await areas.getByText('保存しました').waitFor();
    await look(seller, 'distributor-coverage');
    const rows = await registry.rows(
      `SELECT count(*) FILTER (WHERE product_id IS NULL)::integer AS everywhere,
         count(*) FILTER (WHERE product_id IS NOT NULL)::integer AS apart
       FROM coverage JOIN distributor ON distributor.id = distributor_id WHERE distributor.name = $1`,
      [SELLER],
    );
    expect(rows).toEqual([{ everywhere: 47, apart: 1 }]);
  });

  it('states what it asks, now and from a day to come; a day that has passed is refused beside the field', async () => {
    await place(seller, '扱う製品と販売価格');
    const card = seller.getByRole('article', { name: product });
    await card.getByText('未登録').waitFor();
    await card.getByText('価格を登録する').click();
    await card.getByLabel('販売価格（税抜）').fill('1,480,000');
    await card.getByLabel('適用を始める日').fill(day(-3));
    await card.getByRole('button', { name: '登録する' }).click();
    await card.getByText('過去にさかのぼって').first().waitFor();
    await card.getByLabel('適用を始める日').fill('');
    await card.getByRole('button', { name: '登録する' }).click();
    await card.getByText('1,480,000円', { exact: true }).waitFor();
    await card.getByLabel('販売価格（税抜）').fill('1280000');
    await card.getByLabel('適用を始める日').fill(day(30));
    await card.getByRole('button', { name: '登録する' }).click();
    await card.getByText('1,280,000円').first().waitFor();
    await card.getByText('これまでの価格').click();
    await look(seller, 'distributor-prices');
  });

  it('begins a change of its contact and gives it up', async () => {
    await place(seller, '販売事業者の登録');
    await press(seller, '登録の変更を始める');
    await field(seller, '/contact/phone').fill('03-0000-0002');
    await saved(seller);
    await press(seller, '変更をやめる');
    await seller.getByText('販売事業者としての登録は承認されています').waitFor();
    await seller.getByText('03-0000-0001').waitFor();
  });

  it('ends it, with a reason', async () => {
    await place(seller, '販売店と対応地域');
    await press(seller, '許諾を取り下げる');
    const dialog = seller.getByRole('dialog');
    await dialog.getByLabel('理由').fill('販売を終えます。');
    await dialog.getByRole('button', { name: '許諾を取り下げる' }).click();
    await seller.getByText('取下げ', { exact: true }).waitFor();
  });

  it('met no page that breaks a rule of accessibility or is wider than a telephone', () => {
    expect(faults).toEqual([]);
  });

  it('never met a fault of a script or of the content policy on the way', () => {
    // The price of a day that has passed was refused with 422.
    expect(complaints.filter((text) => !/status of 422/.test(text))).toEqual([]);
  });
});
