import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { faultsOf } from './page-check.js';
import { startRegistry, type RunningRegistry } from './registry.js';

jest.setTimeout(300_000);
/** How long anything expected may take, on a machine that does much else. */
const PATIENCE = 90_000;

let registry: RunningRegistry;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

/** A browser of their own for somebody of the demonstration, signed in by form on the way to a page. */
async function signIn(email: string, place = '/review', title = '審査の待ち行列'): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ locale: 'ja-JP', baseURL: registry.url });
  const own = await context.newPage();
  own.setDefaultTimeout(PATIENCE);
  own.on('console', (message) => {
    // Who is not signed in yet is told so with 401.
    const expected = /\b(401|409)\b/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(`${message.text()} ${message.location().url}`);
  });
  own.on('pageerror', (error) => complaints.push(String(error)));
  await own.goto(place);
  await own.getByLabel('メールアドレス').fill(email);
  await own.getByLabel('パスワード', { exact: true }).fill(registry.password);
  await own.keyboard.press('Enter');
  await own.getByRole('heading', { level: 1, name: title }).waitFor();
  return own;
}

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), launchChromium()]);
  page = await signIn('examiner@example.jp');
});

afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

const heading = (name: string, on = page) => on.getByRole('heading', { level: 1, name });
const tab = (name: RegExp | string, on = page) => on.getByRole('tab', { name });

describe('an examiner takes up a case, by keyboard', () => {
  it('finds the queue with what is due first at the top, narrowed by what stands in the address', async () => {
    await page.getByRole('link', { name: 'モドル 下膳ロボット' }).waitFor();
    expect(await faultsOf(page, 'review-queue')).toEqual([]);
    await page.getByLabel('種類').selectOption({ label: '製品' });
    await page.getByLabel('段階').selectOption({ label: '工業会確認' });
    await page.getByRole('link', { name: 'みのり農機株式会社' }).waitFor({ state: 'detached' });
    await page.reload();
    expect(new URL(page.url()).search).toBe('?kind=product&stage=association_check');
    await page.getByRole('link', { name: 'モドル 下膳ロボット' }).waitFor();
  });

  it('is told which keys there are, and can switch them off', async () => {
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'キーボードの操作' });
    await list.getByText('着手する').waitFor();
    expect(await faultsOf(page, 'review-keys')).toEqual([]);
    await list.getByLabel('キーボードの操作を使う').uncheck();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    expect(await list.count()).toBe(0);
    await page.getByRole('button', { name: /キー操作/ }).click();
    await list.getByLabel('キーボードの操作を使う').check();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
  });

  it('claims the first case with one key and sees submission, documents and checks side by side', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.keyboard.press('c');
    await heading('モドル 下膳ロボット').waitFor();
    await page.getByText('あなたが着手').first().waitFor();
    for (const pane of ['申請内容', '書類']) await page.getByRole('region', { name: pane, exact: true }).waitFor();
    await tab('確認').waitFor();
  });

  it('and nothing went wrong on the way', () => {
    expect(complaints).toEqual([]);
  });
});
