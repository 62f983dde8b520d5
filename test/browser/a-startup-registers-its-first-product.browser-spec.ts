import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { demoPdf } from '../../apps/cli/src/demo/pdf.js';
import { launchChromium } from './chromium.js';
import { linkMailedTo } from './outbox.js';
import { faultsOf } from './page-check.js';
import { startRegistry, type RunningRegistry } from './registry.js';

jest.setTimeout(240_000);

const EMAIL = 'founder@hakobu.example.jp';
const PASSWORD = 'mikan-to-jitensha-7';
const COMPANY = 'はこぶ工房ネクスト株式会社';
const PRODUCT = 'おぼん配膳ロボット ソエル';
const MOST_SCREENS = 12;

let registry: RunningRegistry;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const faults: string[] = [];
/** Every address that came into view, one after another. */
const screens: string[] = [];
/** Everything that was typed, besides the password and the address one signs in with. */
const typed: string[] = [];

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), launchChromium()]);
  page = await browser.newPage({ locale: 'ja-JP', baseURL: registry.url });
  page.on('console', (message) => {
    // What is not there yet, such as the registration of a new company, is answered with 404.
    if (message.type() === 'error' && !/status of 40[14]/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('framenavigated', (frame) => {
    const { pathname } = new URL(frame.url());
    // The entrance of the workspace leads on by itself while there is one thing to do.
    if (frame === page.mainFrame() && pathname !== '/maker' && screens.at(-1) !== pathname) screens.push(pathname);
  });
});

afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const field = (pointer: string) => page.locator(`[id="field${pointer}"]`);
const saved = () => page.locator('[data-save-state=saved]').waitFor();

async function type(pointer: string, text: string | number): Promise<void> {
  typed.push(String(text));
  await field(pointer).fill(String(text));
}

async function fill(values: Record<string, string | number>): Promise<void> {
  for (const [pointer, value] of Object.entries(values)) await type(pointer, value);
}

/** Photographs the page and takes note of what is wrong with it: the journey goes on, its end says all at once. */
const look = async (name: string): Promise<void> => {
  faults.push(...(await faultsOf(page, name)).map((fault) => `${name}: ${fault}`));
};

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const goOn = (name: string) => page.getByRole('link', { name }).click();

/** Adds one piece of evidence: its paper, then what it says. */
async function addEvidence(name: string, facts: () => Promise<void>): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^${name}を追加`) })
    .first()
    .click();
  const form = page.getByRole('form', { name });
  await form.locator('input[type=file]').setInputFiles({
    name: `${name}.pdf`,
    mimeType: 'application/pdf',
    buffer: demoPdf(`${Buffer.from(name).toString('hex')} ${typed.length}`),
  });
  await form.getByText('PDFと確認しました').waitFor();
  await facts();
  await form.getByRole('button', { name: '追加する' }).click();
  await form.waitFor({ state: 'detached' });
}

/** What the secretariat does meanwhile, over its own interface: each step says which stage and round it has seen. */
async function decide(email: string, verb: string): Promise<void> {
  const [open] = await registry.rows(
    `SELECT review_case.id, stage, round FROM review_case JOIN organisation ON organisation.id = applicant_id
     WHERE organisation.name = $1 ORDER BY review_case.id DESC LIMIT 1`,
    [COMPANY],
  );
  const { id, stage, round } = open as { id: string; stage: string; round: number };
  const headers = { 'content-type': 'application/json', origin: registry.url };
  const body = JSON.stringify({ email, password: registry.password });
  const session = await fetch(`${registry.url}/api/v1/session`, { method: 'POST', headers, body });
  const cookie = session.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const address = `${registry.url}/api/v1/cases/${id}/${verb}?stage=${stage}&round=${round}`;
  const answer = await fetch(address, { method: 'POST', headers: { cookie, origin: registry.url } });
  expect([verb, answer.status]).toEqual([verb, 200]);
}

describe('a startup without sales gets from sign-up to a submitted product', () => {
  it('signs up, confirms the address and signs in', async () => {
    await page.goto('/sign-up');
    const account = {
      '会社・事業所の名称': COMPANY,
      法人番号: '1180301018771',
      お名前: '創業 花子',
    };
    for (const [label, text] of Object.entries(account)) {
      typed.push(text);
      await page.getByLabel(label).fill(text);
    }
    await page.getByLabel('メールアドレス').fill(EMAIL);
    await page.getByLabel('パスワード').fill(PASSWORD);
    await press('登録する');
    await heading('確認のメールをお送りしました').waitFor();
    screens.push('the mail is on its way');
    await page.goto(await linkMailedTo(registry, EMAIL, 'sign_up_confirm'));
    await press('登録を完了する');
    await heading('サインイン').waitFor();
    await page.getByLabel('メールアドレス').fill(EMAIL);
    await page.getByLabel('パスワード').fill(PASSWORD);
    await press('サインイン');
    await page.waitForURL('**/account');
  });

  it('describes the company once, sees what it is classified as while typing, and hands it in', async () => {
    await page.locator('header summary').click();
    await goOn('製品の登録・掲載');
    await heading('会社の登録').waitFor();
    expect(await field('/name').inputValue()).toBe(COMPANY);
    await fill({
      '/reading': 'はこぶこうぼうねくすと',
      '/address': '東京都千代田区霞が関 1-3-1',
      '/phone': '03-0000-0000',
      '/representative': '運搬 太郎',
      '/bankAccountSuffix': '1234',
    });
    await press('役員を追加');
    await fill({ '/officers/0/name': '運搬 次郎' });
    await field('/company/industry').selectOption('26');
    await fill({
      '/company/capitalYen': 10_000_000,
      '/company/staff': 24,
      '/company/foundedOn': '2021-04-01',
      '/company/averageIncomeYen': 12_000_000,
      '/company/officersFromLarge': 0,
      '/company/officersFromDeemedLarge': 0,
      '/company/sharesTotal': 200,
    });
    await field('/company/listed').selectOption('false');
    await press('株主を追加');
    await fill({ '/company/shareholders/0/name': '運搬 四郎', '/company/shareholders/0/shares': 200 });
    await field('/company/shareholders/0/kind').selectOption('other');
    await page.getByText('中小企業・スタートアップ').waitFor();
    await saved();
    const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
    await addEvidence('履歴事項全部証明書', () => type('/facts/issuedOn', day(20)));
    await addEvidence('納税証明書', () => type('/facts/issuedOn', day(21)));
    await field('/pledged').check();
    await saved();
    await look('maker-company');
    await press('申請を提出する');
    await page.getByText('登録の申請を受け付けました').waitFor();
    await look('maker-company-submitted');
  });

  it('applies to the program with what keeps it out of the catalog', async () => {
    await goOn('次へ：プログラムに参加する');
    await page.getByLabel('販売実績がなく', { exact: false }).check();
    await fill({
      '/hindrances/no_sales/text': 'まだ販売していません。',
      '/security/madeIn': '国内の自社工場です。',
      '/security/controlledBy': '創業者です。',
      '/security/leakagePrevention': '図面は社内だけで扱います。',
    });
    await look('maker-program');
    await press('参加を申し込む');
    await page.getByText('申込み済み').waitFor();
    await decide('examiner@example.jp', 'pass');
    await decide('approver@example.jp', 'approve');
    // Taking a maker in is a part of the secretariat's own workspace.
    await registry.rows(
      `UPDATE enrolment SET status = 'active', starts_on = '2026-01-01', ends_on = '2099-01-01',
         adviser_id = (SELECT id FROM person WHERE email = 'examiner@example.jp') WHERE status = 'applied'`,
    );
  });

  it('fills in the product, from its category to what it costs', async () => {
    await press('次へ：製品を登録する');
    await heading('新しい製品').waitFor();
    await field('/categoryId').selectOption({ label: '配膳ロボット' });
    await fill({
      '/name': PRODUCT,
      '/reading': 'おぼんはいぜんろぼっと そえる',
      '/modelNumbers/0': 'SOEL-1',
      '/description': 'おぼんのまま席まで運び、空いた皿を戻す。',
    });
    await fillAttributes();
    await saved();
    await look('maker-product-basics');

    await goOn('次へ: 効果と構成');
    await press('効果を加える');
    await page.getByLabel('業種と作業').selectOption({ index: 1 });
    await fill({
      '/effects/0/steps/0/step': '料理を席まで運ぶ',
      '/effects/0/steps/0/who': '接客係',
      '/effects/0/steps/0/hoursBefore': 120,
      '/effects/0/steps/0/hoursAfter': 12,
      '/effects/0/sites': 3,
      '/freedHours': '接客係が席を離れずに、追加の注文を受けられる。',
    });
    await page.getByText('省力化指標: 90%').waitFor();
    await field('/effects/0/basis').selectOption('measured');
    await field('/productivity').selectOption('true');
    await saved();
    await look('maker-product-effects');

    await goOn('次へ: 価格と画像');
    await fill({ '/bodyPrice': 1_980_000, '/warrantyMonths': 18 });
    await press('設置費の項目を加える');
    await fill({ '/installationItems/0/name': '地図の作成', '/installationItems/0/cost': 180_000 });
    await page.getByText('設置費の合計 180,000円（本体価格の9.1%）').waitFor();
    await saved();
    await look('maker-product-price');
  });

  it('shows its price and its support without sales, what is known already is filled in', async () => {
    await goOn('次へ: 疎明資料');
    await addEvidence('価格申告理由書', () => type('/facts/rationale', '部品と工数を積み上げて決めました。'));
    await addEvidence('原価計算書', async () => {
      await page.getByRole('form').getByRole('button', { name: '材料費を追加' }).click();
      await fill({
        '/facts/materials/0/item': '車台と電池',
        '/facts/materials/0/amountYen': 1_200_000,
        '/facts/laborHours': 100,
        '/facts/laborRateYen': 4_000,
        '/facts/laborRateBasis': '昨年度の人件費を時間で割りました。',
        '/facts/directExpenseYen': 90_000,
        '/facts/overheadYen': 150_000,
        '/facts/interestYen': 10_000,
        '/facts/profitYen': 130_000,
      });
      await page.getByText('合計（自動計算）: 1,980,000円').waitFor();
    });
    await addEvidence('価格表・カタログ', async () => {
      expect(await field('/facts/priceYen').inputValue()).toBe('1,980,000');
      await type('/facts/publishedOn', '2026-10-01');
    });
    await addEvidence('サポート体制図・教育済み要員', () =>
      fill({ '/facts/trainedStaff': 4, '/facts/organisation': '本社に受付と技術者を置きます。' }),
    );
    await addEvidence('対応時間の約束', () => fill({ '/facts/answerHours': 5, '/facts/onSiteHours': 48 }));
    await addEvidence('サポート対応地域', async () => {
      await page.getByRole('form').getByRole('button', { name: '対応地域を追加' }).click();
      await page.getByRole('form').getByRole('button', { name: 'すべて選ぶ' }).click();
      await field('/facts/areas/0/by').selectOption('own');
    });
    await addEvidence('保守部品計画', () =>
      fill({ '/facts/stock': '消耗品を十組置きます。', '/facts/supplyYears': 7 }),
    );
    await addEvidence('財務諸表・事業継続計画', async () => {
      await field('/facts/basis').selectOption('financial_statement');
      await type('/facts/fiscalYear', 2025);
    });
    await look('maker-product-evidence');
  });

  it('sees that nothing is missing, and submits on the innovation track', async () => {
    await goOn('次へ: 確認と提出');
    await page.getByText('登録区分：イノベーション').waitFor();
    await page.getByText('提出できます', { exact: true }).waitFor();
    await look('maker-product-submit');
    const before = [...screens];
    await press('イノベーション登録で提出する');
    await heading(PRODUCT).waitFor();
    await page.getByRole('heading', { name: '経過' }).waitFor();
    await look('maker-case');
    expect(before.length).toBeLessThanOrEqual(MOST_SCREENS);
  });

  it('has typed nothing twice', () => {
    const texts = typed.filter((text) => text.length > 4 && !/^[\d,.-]+$/.test(text));
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });

  it('met no page that breaks a rule of accessibility or is wider than a telephone', () => {
    expect(faults).toEqual([]);
  });

  it('never met a fault of a script or of the content policy on the way', () => {
    expect(complaints).toEqual([]);
  });
});

/** Each attribute of the category: a number in the middle of what is plausible, the first choice, a yes. */
async function fillAttributes(): Promise<void> {
  const section = page.getByRole('region', { name: '仕様' });
  await section.locator('input, select').first().waitFor();
  const form = await page.evaluate<{ fields: { key: string; input: string; min?: number; max?: number }[] }>(
    `fetch('/api/v1/categories').then((answer) => answer.json())
      .then(({ items }) => fetch('/api/v1/categories/' + items.find(({ name }) => name === '配膳ロボット').id + '/form'))
      .then((answer) => answer.json())`,
  );
  for (const { key, input, min = 1, max = min + 9 } of form.fields) {
    const control = field(`/attributes/${key}`);
    if (input === 'number') await type(`/attributes/${key}`, Math.round((min + max) / 2));
    else if (input === 'text') await type(`/attributes/${key}`, `${key} の説明`);
    else await control.selectOption({ index: 1 });
  }
}
