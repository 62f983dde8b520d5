import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { xlsxOf } from '#platform';
import { launchChromium } from './chromium.js';
import { faultsOf } from './page-check.js';
import { startRegistry, type RunningRegistry } from './registry.js';

jest.setTimeout(300_000);

/** For one thing to appear; a machine that runs other tests beside this one needs several seconds for a page. */
const PATIENCE = 90_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let registry: RunningRegistry;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), launchChromium()]);
  page = await browser.newPage({ locale: 'ja-JP', baseURL: registry.url, acceptDownloads: true });
  page.setDefaultTimeout(PATIENCE);
  page.on('console', (message) => {
    // What is not there, such as a registration as distributor, is answered with 404; what is no table with 415.
    if (message.type() === 'error' && !/status of 4(0[14]|15)/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const look = async (name: string): Promise<void> => {
  faults.push(...(await faultsOf(page, name)).map((fault) => `${name}: ${fault}`));
};

/** A workbook as somebody keeps it: titles, then a row for each product. */
function workbook(rows: Record<string, string | number>[]): Buffer {
  const titles = Object.keys(rows[0]!);
  const cells = rows.map((row) => titles.map((title) => row[title] ?? null));
  return xlsxOf([{ name: '製品', columns: titles.map((title) => ({ title })), rows: cells }]);
}

/** Drops a file on the page as a hand would. */
async function drop(content: Buffer, name = '製品.xlsx'): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(content.toString('base64'))}), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], ${JSON.stringify(name)}, { type: ${JSON.stringify(XLSX)} }));
      return transfer;
    })()`,
  );
  await page.getByText('ここにファイルを 1 つ置くか').dispatchEvent('drop', { dataTransfer: data });
}

const GOOD = {
  製品名: '配膳ロボット ソエル',
  ふりがな: 'はいぜんろぼっと そえる',
  型番: 'SO-1 | SO-2',
  製品カテゴリ: '配膳ロボット',
  '本体価格（円）': 1_980_000,
  '仕様：最大積載量（kg）': 30,
};
const BAD = { ...GOOD, 製品名: '券売機 ミツケル', 型番: 'MI-1', 製品カテゴリ: '券売', '本体価格（円）': '応相談' };
const CORRECTED = { ...BAD, 製品カテゴリ: '券売機', '本体価格（円）': 900_000, '仕様：最大積載量（kg）': '' };

describe('a maker imports products from Excel', () => {
  it('finds the way to the import among its products', async () => {
    await page.goto('/sign-in?next=/maker/products');
    await page.getByLabel('メールアドレス').fill('maker@example.jp');
    await page.getByLabel('パスワード').fill(registry.password);
    await press('サインイン');
    await page.getByRole('link', { name: 'Excelで取り込む・書き出す' }).click();
    await heading('Excelで取り込む・書き出す').waitFor();
    await page.getByLabel('製品カテゴリ').selectOption({ label: '配膳ロボット' });
    await look('maker-import');
  });

  it('gets a template with the columns of its category', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'ひな形（CSV）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('製品のひな形-配膳ロボット.csv');
    expect(await readFile(await download.path(), 'utf8')).toContain('仕様：最大積載量（kg）');
  });

  it('drops a file and sees row by row what would become of it, before anything is saved', async () => {
    await drop(workbook([GOOD, BAD]));
    await heading('3. 結果を確かめる').waitFor();
    const row = page.getByRole('row').filter({ hasText: '券売機 ミツケル' });
    await row.getByText('取り込めません').waitFor();
    await row.getByText('D列「製品カテゴリ」').waitFor();
    await row.getByText('カテゴリ「券売」はありません').waitFor();
    await row.getByText('E列「本体価格（円）」').waitFor();
    await page.getByRole('row').filter({ hasText: 'ソエル' }).getByText('新しい下書きを作る').waitFor();
    await page.getByRole('button', { name: '直すところがない1件だけを保存する' }).waitFor();
    await look('maker-import-report');
    expect(await registry.rows(`SELECT 1 FROM product_revision WHERE name = '配膳ロボット ソエル'`)).toEqual([]);
  });

  it('is told what keeps a file from being read at all', async () => {
    await drop(workbook([{ ...GOOD, 備考: '社内用' }]));
    await page.getByText('「備考」という列はありません').waitFor();
    await look('maker-import-refused');
    await drop(Buffer.from('%PDF-1.7 %%EOF'), '製品.pdf');
    await page.getByText('Excel（xlsx）か CSV のファイルを選んでください').waitFor();
  });

  it('drops the corrected file, saves it, and finds the drafts', async () => {
    await drop(workbook([GOOD, CORRECTED]));
    await press('2件の下書きを保存する');
    await page.getByText('下書きを2件作り').waitFor();
    await look('maker-import-saved');
    await page.getByRole('link', { name: '製品の一覧へ' }).click();
    await page.getByRole('link', { name: '券売機 ミツケル' }).waitFor();
    await page.getByRole('link', { name: '配膳ロボット ソエル' }).click();
    expect(await page.locator('[id="field/attributes/payload"]').inputValue()).toBe('30');
  });

  it('exports its products, changes one in the file, and the import says in which columns', async () => {
    await page.goto('/maker/products/import');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '書き出す（CSV）' }).click(),
    ]);
    const exported = await readFile(await download.path(), 'utf8');
    await drop(Buffer.from(exported.replace('券売機 ミツケル', '券売機 ミツケル2')), '製品.csv');
    const row = page.getByRole('row').filter({ hasText: '券売機 ミツケル2' });
    await row.getByText('変わる列：製品名').waitFor();
    await look('maker-import-changes');
    await press('1件の下書きを保存する');
    await page.getByText('1件変更しました').waitFor();
  });

  it('met no page that breaks a rule of accessibility or is wider than a telephone', () => {
    expect(faults).toEqual([]);
  });

  it('never met a fault of a script or of the content policy on the way', () => {
    expect(complaints).toEqual([]);
  });
});
