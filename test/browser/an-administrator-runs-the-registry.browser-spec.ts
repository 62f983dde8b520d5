import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { faultsOf } from './page-check.js';
import { startRegistry, type RunningRegistry } from './registry.js';

jest.setTimeout(240_000);

let registry: RunningRegistry;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

/** A browser of their own for somebody of the demonstration, signed in by form. */
async function signIn(email: string, address: string, heading: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'ja-JP', baseURL: registry.url });
  const own = await context.newPage();
  own.on('console', (message) => {
    // Who is not signed in yet, and what is not filled in rightly, is told so.
    if (message.type() === 'error' && !/\b(400|401|422)\b/.test(message.text())) complaints.push(message.text());
  });
  own.on('pageerror', (error) => complaints.push(String(error)));
  await own.goto(address);
  await own.getByLabel('メールアドレス').fill(email);
  await own.getByLabel('パスワード', { exact: true }).fill(registry.password);
  await own.keyboard.press('Enter');
  await own.getByRole('heading', { level: 1, name: heading }).waitFor();
  return own;
}

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), launchChromium()]);
  page = await signIn('admin@example.jp', '/admin', '人');
});

afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

const open = async (place: string, heading = place) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('navigation', { name: '制度の管理' }).getByRole('link', { name: place, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};

describe('an administrator runs the registry', () => {
  it('finds people by what stands in the address, and goes from there to their organisation', async () => {
    await page.getByRole('searchbox', { name: '氏名・メールアドレス' }).fill('auditor@');
    await page.keyboard.press('Enter');
    await page.getByText('maker@example.jp').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?q=auditor%40');
    await page.getByRole('rowheader', { name: '監査 静' }).waitFor();
    expect(await faultsOf(page, 'admin-people')).toEqual([]);
    await page.getByRole('link', { name: '省力化投資事務局' }).click();
    await page.getByRole('heading', { level: 1, name: '省力化投資事務局' }).waitFor();
    await page.getByText('承認 良子').waitFor();
    expect(await faultsOf(page, 'admin-organisation')).toEqual([]);
  });

  it('invites an examiner, who finds the mail in the mailbox', async () => {
    await page.getByLabel('メールアドレス').fill('new-examiner@example.jp');
    await page.getByLabel('役割').selectOption({ label: '事務局審査担当' });
    await page.getByRole('button', { name: '招待する' }).click();
    await page.getByText('new-examiner@example.jp に招待を送りました。').waitFor();
    const visitor = await (await browser.newContext({ locale: 'ja-JP', baseURL: registry.url })).newPage();
    await visitor.goto('/sign-in');
    await visitor.getByRole('link', { name: 'メールボックス' }).click();
    await visitor.getByText('new-examiner@example.jp', { exact: false }).first().waitFor();
    await visitor.locator('summary', { hasText: 'new-examiner@example.jp' }).click();
    await visitor.getByRole('link', { name: /invitation\?token=/ }).waitFor();
    expect(await faultsOf(visitor, 'mailbox')).toEqual([]);
    await visitor.context().close();
  });

  it('sees organisations and registers an association', async () => {
    await open('組織');
    await page.getByRole('button', { name: '工業会・事務局の組織を登録する' }).click();
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: '工業会' }).check();
    await page.getByLabel('名称', { exact: true }).fill('日本配膳機工業会');
    expect(await faultsOf(page, 'admin-organisations')).toEqual([]);
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByText('まだ誰も所属していません。').waitFor();
  });

  it('is told what closing a category would touch, and suspends it instead', async () => {
    await open('カテゴリ');
    expect(await faultsOf(page, 'admin-categories')).toEqual([]);
    await page.getByRole('link', { name: '配膳ロボット' }).click();
    await page.getByRole('heading', { level: 1, name: '配膳ロボット' }).waitFor();
    await page.getByRole('button', { name: '廃止する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('掲載中の製品', { exact: true }).waitFor();
    expect(await faultsOf(page, 'admin-close-category')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '受付を停止する' }).click();
    await dialog.getByLabel('理由').fill('基準を見直すため');
    await dialog.getByRole('button', { name: '受付を停止する' }).click();
    await page.getByRole('button', { name: '受付を再開する' }).waitFor();
    expect(await faultsOf(page, 'admin-category')).toEqual([]);
  });

  it('announces another value of a figure and takes it back', async () => {
    await open('制度の数値');
    await page.getByLabel('項目').selectOption({ label: '不服申立ての期限（日）' });
    await page.getByLabel('値', { exact: true }).fill('６０');
    await page.getByLabel('開始日').fill('2999-04-01');
    await page.getByRole('button', { name: '予告する' }).click();
    await page.getByRole('button', { name: '取り消す' }).waitFor();
    expect(await faultsOf(page, 'admin-figures')).toEqual([]);
    await page.getByRole('button', { name: '取り消す' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '取り消す' }).waitFor({ state: 'detached' });
  });

  it('changes what a word means and sees beside it what searches would find', async () => {
    await open('検索語');
    await page.getByRole('button', { name: '検索語を追加する' }).click();
    await page.getByRole('textbox', { name: '検索語', exact: true }).fill('ぐるぐるまわるやつ');
    await page.getByLabel('意味', { exact: true }).fill('配膳ロボット');
    const preview = page.getByRole('heading', { name: '変更後', exact: false }).locator('..');
    await preview.getByText('理解: 配膳ロボット').waitFor();
    expect(await faultsOf(page, 'admin-words')).toEqual([]);
    await page.getByLabel('意味', { exact: true }).fill('そのようなカテゴリはない');
    await page.getByText('「そのようなカテゴリはない」という製品カテゴリ・別名・検索語はありません').waitFor();
    await page.getByLabel('意味', { exact: true }).fill('配膳ロボット');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '変更: ぐるぐるまわるやつ' }).waitFor();
  });

  it('rebuilds the index, told before what it touches and live how far it is', async () => {
    await open('検索の索引');
    await page.getByRole('button', { name: '作り直す' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/掲載中の\d+件をすべて読み直します/).waitFor();
    await dialog.getByRole('button', { name: '作り直す' }).click();
    await page.getByText('完了しました').waitFor();
    await page.getByText(/\d+件を索引に入れました/).waitFor();
    expect(await faultsOf(page, 'admin-index')).toEqual([]);
  });

  it('imports a file and reads which lines were refused, and why', async () => {
    await open('カタログの取り込み');
    const content = ['{"externalId":"A-1"}', 'no json'].join('\n');
    const file = { name: 'catalog.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(content) };
    await page.getByLabel('ファイル').setInputFiles(file);
    await page.getByRole('button', { name: '取り込む' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取り込む' }).click();
    await page.getByRole('region', { name: '受け付けなかった行' }).getByText('A-1').waitFor();
    expect(await faultsOf(page, 'admin-import')).toEqual([]);
  });

  it('sees a job that has failed and has it tried again', async () => {
    await registry.rows(
      `INSERT INTO pgboss.job (name, data, state, retry_count, output)
       VALUES ('mail.send', '{"mailId": "01890000-0000-7000-8000-000000000000"}', 'failed', 9, '{"message": "no answer"}')`,
    );
    await open('裏側の処理');
    await page.getByText('no answer').waitFor();
    expect(await faultsOf(page, 'admin-jobs')).toEqual([]);
    await page.getByRole('button', { name: 'すぐにやり直す: mail.send' }).click();
    await page.getByText('失敗している処理はありません。').waitFor();
  });

  it('is told in the registry what mail has told', async () => {
    await registry.rows(
      `INSERT INTO mail (recipient, kind, subject, text, page)
       VALUES ('admin@example.jp', 'told', 'カテゴリの提案が届きました', 'x', '/admin/categories')`,
    );
    await page.reload();
    await page.locator('summary', { hasText: 'お知らせ' }).click();
    await page.getByRole('link', { name: 'カテゴリの提案が届きました' }).waitFor();
    expect(await faultsOf(page, 'notices')).toEqual([]);
    await page.getByRole('button', { name: 'すべて既読にする' }).click();
    await page.getByRole('button', { name: 'すべて既読にする' }).waitFor({ state: 'detached' });
  });
});

describe('an auditor watches over it', () => {
  let auditor: Page;
  beforeAll(async () => {
    auditor = await signIn('auditor@example.jp', '/audit', '操作の記録');
  });

  it('finds what the administrator has done, by person and deed, in the address', async () => {
    await auditor.getByLabel('人（氏名またはメールアドレス）').fill('管理 誠');
    await auditor.getByLabel('操作（先頭の文字）').fill('synonym.');
    await auditor.getByRole('button', { name: '絞り込む' }).click();
    await auditor.getByText('category.suspend').waitFor({ state: 'detached' });
    await auditor.getByText('synonym.create').waitFor();
    await auditor.reload();
    await auditor.getByText('synonym.create').waitFor();
    await auditor.getByText('内容を見る').click();
    await auditor.getByText('ぐるぐるまわるやつ').waitFor();
    expect(await faultsOf(auditor, 'audit-log')).toEqual([]);
  });

  it('verifies the chain', async () => {
    await auditor.setViewportSize({ width: 1280, height: 800 });
    await auditor.getByRole('link', { name: '記録の検証' }).click();
    await auditor.getByRole('button', { name: '検証を始める' }).click();
    await auditor.getByText('すべての記録が正しいことを確認しました。').waitFor();
    expect(await faultsOf(auditor, 'audit-proof')).toEqual([]);
  });

  it('has no way into the administration', async () => {
    await auditor.goto('/admin');
    await auditor.getByRole('heading', { level: 1, name: 'この画面を使う役割ではありません' }).waitFor();
  });

  it('and no page has complained', () => {
    expect(complaints).toEqual([]);
  });
});
