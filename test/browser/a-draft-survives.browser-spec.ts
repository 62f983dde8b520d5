import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { faultsOf } from './page-check.js';
import { startRegistry, type RunningRegistry } from './registry.js';

jest.setTimeout(240_000);

const SAVES = '**/api/v1/products/*/draft';

let registry: RunningRegistry;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let address: string;

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), launchChromium()]);
  context = await browser.newContext({ locale: 'ja-JP', baseURL: registry.url });
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

const field = (on: Page, pointer: string) => on.locator(`[id="field${pointer}"]`);
const state = (on: Page, name: string) => on.locator(`[data-save-state=${name}]`).waitFor();
const nameInRegistry = () =>
  page.evaluate<string>(`fetch('/api/v1/products/' + location.pathname.split('/')[3])
    .then((answer) => answer.json()).then(({ name }) => name)`);

describe('what a maker types into a draft', () => {
  it('is saved by itself', async () => {
    await page.goto('/sign-in');
    await page.getByLabel('メールアドレス').fill('maker@example.jp');
    await page.getByLabel('パスワード').fill(registry.password);
    await page.getByRole('button', { name: 'サインイン' }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.goto('/maker/products');
    await page.getByRole('button', { name: '製品を登録する' }).click();
    await page.getByRole('heading', { level: 1, name: '新しい製品' }).waitFor();
    await field(page, '/name').fill('はじめの名前');
    await state(page, 'changed');
    await state(page, 'saved');
    address = page.url();
    expect(await nameInRegistry()).toBe('はじめの名前');
  });

  it('is there again after the tab was killed in the middle of a word, before anything could be saved', async () => {
    await page.route(SAVES, (route) => route.abort());
    await field(page, '/name').pressSequentially('に続くことば');
    await page.close({ runBeforeUnload: false });
    page = await context.newPage();
    await page.goto(address);
    await field(page, '/name').waitFor();
    await page.waitForFunction(`document.getElementById('field/name').value === 'はじめの名前に続くことば'`);
    await state(page, 'saved');
    expect(await nameInRegistry()).toBe('はじめの名前に続くことば');
  });

  it('is kept while the registry cannot be reached, and saved once it can', async () => {
    await page.route(SAVES, (route) => route.abort());
    await field(page, '/reading').fill('はじめ');
    await state(page, 'kept');
    expect(await faultsOf(page, 'maker-draft-kept')).toEqual([]);
    await page.unroute(SAVES);
    await state(page, 'saved');
  });

  it('in two windows at once keeps the changes of both', async () => {
    const other = await context.newPage();
    await other.goto(address);
    await field(other, '/description').fill('別の窓の説明');
    await state(other, 'saved');
    await field(page, '/modelNumbers/0').fill('TWO-1');
    await page.getByText('変更を取り込みました', { exact: false }).waitFor();
    await state(page, 'saved');
    expect(await field(page, '/description').inputValue()).toBe('別の窓の説明');
    await other.close();
  });

  it('and was changed in the same place elsewhere is shown beside it, until somebody chooses', async () => {
    const other = await context.newPage();
    await other.goto(address);
    await field(other, '/name').fill('別の窓の名前');
    await state(other, 'saved');
    await field(page, '/name').fill('この窓の名前');
    await state(page, 'conflict');
    expect(await faultsOf(page, 'maker-draft-conflict')).toEqual([]);
    await page.getByText('別の窓の名前').waitFor();
    await page.getByRole('button', { name: 'この画面の内容にする' }).click();
    await state(page, 'saved');
    expect(await nameInRegistry()).toBe('この窓の名前');
    await other.close();
  });
});
