import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { linkMailedTo } from './outbox.js';
import { faultsOf, faultsOfLargeText } from './page-check.js';
import { startRegistry, type RunningRegistry } from './registry.js';

jest.setTimeout(240_000);

const EMAIL = 'tenchou@hitosara.example.jp';
const PASSWORD = 'niwatori-to-tamago-7';
const NEW_PASSWORD = 'tamago-yori-niwatori-8';

const PATIENCE = 90_000;

let registry: RunningRegistry;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

/** A browser of its own, as another person has. */
async function newPage(): Promise<Page> {
  const opened = await browser.newPage({ locale: 'ja-JP', baseURL: registry.url });
  opened.setDefaultTimeout(PATIENCE);
  opened.on('console', (message) => {
    // Chromium reports refusals and lost connections that are part of the story.
    const expected = /status of (4\d\d|502)|ERR_INTERNET_DISCONNECTED/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(String(error)));
  return opened;
}

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), launchChromium()]);
  page = await newPage();
});

afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { level: 1, name });
const problems = () => page.getByRole('main').getByRole('alert');
const hasFocus = (locator: Locator) => locator.and(page.locator(':focus')).isVisible();

/** Goes there as people do who have no mouse. */
async function tabTo(locator: Locator): Promise<void> {
  await locator.waitFor();
  for (let presses = 0; presses < 200; presses++) {
    if (await hasFocus(locator)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not lead there');
}

async function typeInto(label: string, text: string): Promise<void> {
  await tabTo(page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

async function press(locator: Locator): Promise<void> {
  await tabTo(locator);
  await page.keyboard.press('Enter');
}

async function signIn(on: Page, email: string, password: string): Promise<void> {
  await on.getByLabel('メールアドレス').fill(email);
  await on.getByLabel('パスワード').fill(password);
  await on.getByRole('button', { name: 'サインイン' }).click();
}

describe('an owner without an account', () => {
  it('asks the maker of a serving robot; what is missing is listed at the top, beside the field, and has the focus', async () => {
    await page.goto('/search?q=はいぜん&prefecture=13');
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await page.getByRole('link', { name: 'この製品について問い合わせる' }).click();
    await heading('問い合わせる').waitFor();
    expect(await faultsOf(page, 'ask')).toEqual([]);
    await page.getByRole('button', { name: '送信する' }).click();
    await problems().waitFor();
    expect(await hasFocus(problems())).toBe(true);
    expect(await faultsOf(page, 'ask-errors')).toEqual([]);
    await page.getByRole('link', { name: 'あなたのメールアドレス：入力してください' }).click();
    expect(await hasFocus(page.getByLabel('あなたのメールアドレス'))).toBe(true);
  });

  it('loses nothing that was typed when the connection is away, the server fails, or the page is loaded again', async () => {
    await page.getByLabel('問い合わせの文').fill('客席40の食堂です。夜だけ使えますか。');
    await page.getByLabel('あなたのメールアドレス').fill('visitor@hitosara.example.jp');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '送信する' }).click();
    await problems().getByText('入力した内容はそのまま残っています', { exact: false }).waitFor();
    expect(await faultsOf(page, 'ask-offline')).toEqual([]);
    await page.context().setOffline(false);
    await page.route('**/api/v1/visitor-inquiries', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await page.getByRole('button', { name: '送信する' }).click();
    await page.getByRole('button', { name: '送信する' }).waitFor();
    await problems().waitFor();
    await page.unroute('**/api/v1/visitor-inquiries');
    await page.reload();
    await heading('問い合わせる').waitFor();
    expect(await page.getByLabel('問い合わせの文').inputValue()).toContain('客席40の食堂');
    await page.getByRole('button', { name: '送信する' }).click();
    await page.getByRole('heading', { name: '確認のメールをお送りしました' }).waitFor();
    expect(await faultsOf(page, 'ask-sent')).toEqual([]);
  });

  it('confirms the inquiry by the link of the mail and sees it as a conversation', async () => {
    await page.goto(await linkMailedTo(registry, 'visitor@hitosara.example.jp', 'inquiry_confirm'));
    await heading('お問い合わせの確認').waitFor();
    expect(await faultsOf(page, 'inquiry-confirm')).toEqual([]);
    await page.getByRole('button', { name: '送信を確認する' }).click();
    await heading(/のお問い合わせ$/).waitFor();
    await page.getByText('客席40の食堂です', { exact: false }).waitFor();
    expect(await faultsOf(page, 'inquiry-visitor')).toEqual([]);
  });

  it('tells of a problem with a listing', async () => {
    await page.getByRole('link', { name: '製品のページを見る' }).click();
    await page.getByRole('heading', { level: 2, name: '審査で確かめたこと' }).waitFor();
    await page.getByRole('rowheader', { name: '納品書・請求書' }).waitFor();
    await page.getByText('審査を経て掲載・更新').first().waitFor();
    await page.getByRole('link', { name: 'この掲載の問題を知らせる' }).click();
    await heading('掲載の問題を知らせる').waitFor();
    expect(await faultsOf(page, 'report')).toEqual([]);
    await page.getByLabel('掲載の内容が実際の製品とちがう').check();
    await page.getByLabel('詳しい内容').fill('高さが書いてあるものとちがいます。');
    await page.getByRole('button', { name: '知らせる', exact: true }).click();
    await page.getByRole('heading', { name: '受け付けました' }).waitFor();
    const reports = await registry.rows('SELECT kind FROM listing_report ORDER BY id DESC LIMIT 1');
    expect(reports).toEqual([{ kind: 'not_as_listed' }]);
  });

  it('records what is needed when a search finds nothing, with other spellings offered first', async () => {
    await page.goto('/search?q=はいぜんろぼ&priceTo=1');
    await page.getByRole('heading', { name: 'もしかして' }).waitFor();
    await page.getByRole('link', { name: '探している機器を知らせる' }).click();
    await heading('お探しの機器を教えてください').waitFor();
    expect(await faultsOf(page, 'need')).toEqual([]);
    await page.getByRole('button', { name: '記録する' }).click();
    await problems().waitFor();
    expect(await faultsOf(page, 'need-errors')).toEqual([]);
    await page.getByLabel('楽にしたい仕事').fill('割り箸を袋に詰める');
    await page.getByLabel('業種').selectOption({ label: '宿泊業、飲食サービス業' });
    await page.getByLabel('作業の種類').fill('袋詰め');
    await page.getByRole('button', { name: '記録する' }).click();
    await page.getByRole('heading', { name: '記録しました' }).waitFor();
    const needs = await registry.rows('SELECT text, process FROM need');
    expect(needs).toEqual([{ text: '割り箸を袋に詰める', process: '袋詰め' }]);
  });
});

describe('an owner who makes an account, all by keyboard', () => {
  it('signs up, and confirms the mail address', async () => {
    await page.goto('/');
    await press(page.getByRole('link', { name: 'サインイン' }));
    await heading('サインイン').waitFor();
    expect(await faultsOf(page, 'sign-in')).toEqual([]);
    await press(page.getByRole('link', { name: '利用登録' }));
    await heading('利用登録').waitFor();
    await press(page.getByRole('button', { name: '登録する' }));
    await problems().waitFor();
    expect(await faultsOf(page, 'sign-up-errors')).toEqual([]);
    await typeInto('会社・事業所の名称', 'ひとさら食堂');
    await typeInto('お名前', '皿田 一');
    await typeInto('メールアドレス', EMAIL);
    await typeInto('パスワード', PASSWORD);
    await page.keyboard.press('Enter');
    await heading('確認のメールをお送りしました').waitFor();
    expect(await faultsOf(page, 'sign-up-sent')).toEqual([]);
    await page.goto(await linkMailedTo(registry, EMAIL, 'sign_up_confirm'));
    await heading('登録の完了').waitFor();
    expect(await faultsOf(page, 'sign-up-confirm')).toEqual([]);
    await press(page.getByRole('button', { name: '登録を完了する' }));
    await page.getByText('登録が完了しました', { exact: false }).waitFor();
  });

  it('goes on where it was after signing in: a product comes onto the shortlist', async () => {
    await page.goto('/search?q=はいぜん');
    await press(page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first());
    await press(page.getByRole('link', { name: '検討リストに追加' }));
    await heading('サインイン').waitFor();
    await typeInto('メールアドレス', EMAIL);
    await typeInto('パスワード', 'chigau-password-1');
    await page.keyboard.press('Enter');
    await problems().getByText('メールアドレスまたはパスワードが違います').waitFor();
    expect(await faultsOf(page, 'sign-in-wrong')).toEqual([]);
    await tabTo(page.getByLabel('パスワード'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await press(page.getByRole('button', { name: '検討リストに追加' }));
    await press(page.getByRole('link', { name: '検討リストを見る' }));
    await heading('検討リスト').waitFor();
    await page.getByRole('link', { name: /配膳ロボット/ }).waitFor();
    expect(await faultsOf(page, 'shortlist')).toEqual([]);
    expect(await faultsOfLargeText(page)).toEqual([]);
  });

  it('saves a search and stops its mails', async () => {
    await page.goto('/search?q=はいぜん&prefecture=13');
    await press(page.getByRole('link', { name: 'この検索を保存する' }));
    await heading('検索を保存する').waitFor();
    await page.getByRole('textbox', { name: '名前' }).and(page.locator('[value="はいぜん・東京都"]')).waitFor();
    expect(await faultsOf(page, 'save-search')).toEqual([]);
    await press(page.getByRole('button', { name: '保存する' }));
    await heading('保存した検索').waitFor();
    await page.getByRole('link', { name: 'はいぜん・東京都' }).waitFor();
    expect(await faultsOf(page, 'saved-searches')).toEqual([]);
    await press(page.getByRole('button', { name: 'メールを止める' }));
    await page.getByText('メールのお知らせは止めています').waitFor();
  });
});

describe('an owner with an account', () => {
  it('asks for the company, and the maker answers on the page that its mail leads to', async () => {
    await page.goto('/search?q=はいぜん');
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await page.getByRole('link', { name: 'この製品について問い合わせる' }).click();
    await page.getByText('ひとさら食堂 として問い合わせます', { exact: false }).waitFor();
    await page.getByLabel('見積もりを依頼する').check();
    await page.getByLabel('問い合わせの文').fill('2台の見積もりをお願いします。');
    await page.getByRole('button', { name: '送信する' }).click();
    await heading(/のお問い合わせ$/).waitFor();
    expect(await faultsOf(page, 'inquiry')).toEqual([]);

    const maker = await newPage();
    await maker.goto(await linkMailedTo(registry, 'maker@example.jp', 'inquiry_received'));
    await signIn(maker, 'maker@example.jp', registry.password);
    await maker.getByText('2台の見積もりをお願いします。').waitFor();
    await maker.getByLabel('返事').fill('1台198万円です。');
    await maker.getByRole('button', { name: '返事を送る' }).click();
    await maker.getByRole('listitem').filter({ hasText: '1台198万円です。' }).waitFor();
    await maker.close();

    await page.goto(await linkMailedTo(registry, EMAIL, 'inquiry_answered'));
    await page.getByText('1台198万円です。').waitFor();
    await page.goto('/account/inquiries');
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').waitFor();
    expect(await faultsOf(page, 'inquiries')).toEqual([]);
  });

  it('sets up a second factor, keeps the recovery codes, and signs in with one of them', async () => {
    await page.goto('/account');
    await page.getByRole('link', { name: '二要素認証を設定する' }).click();
    await page.getByRole('img', { name: '認証アプリで読み取るQRコード' }).waitFor();
    expect(await faultsOf(page, 'second-factor')).toEqual([]);
    const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? '';
    const code = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate();
    await page.getByLabel('確認コード').fill(code);
    await page.getByRole('button', { name: '設定する' }).click();
    const codes = page.getByRole('list', { name: '回復コード' }).getByRole('listitem');
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    const recovery = (await codes.first().textContent()) ?? '';
    expect(await faultsOf(page, 'recovery-codes')).toEqual([]);
    await page.getByRole('button', { name: '控えました。次へ進む' }).click();
    await page.getByText('使っていない回復コード：10個').waitFor();
    expect(await faultsOf(page, 'account')).toEqual([]);
    expect(await faultsOfLargeText(page)).toEqual([]);

    const elsewhere = await newPage();
    await elsewhere.goto('/sign-in?next=/account/shortlist');
    await signIn(elsewhere, EMAIL, PASSWORD);
    await heading('確認コードの入力', elsewhere).waitFor();
    expect(await faultsOf(elsewhere, 'sign-in-code')).toEqual([]);
    await elsewhere.getByLabel('確認コード').fill(recovery);
    await elsewhere.getByRole('button', { name: '確認する' }).click();
    await heading('検討リスト', elsewhere).waitFor();

    await page.reload();
    await page.getByRole('button', { name: 'ほかの端末をすべてサインアウトさせる' }).click();
    await page.getByRole('button', { name: 'ほかの端末をすべてサインアウトさせる' }).waitFor({ state: 'detached' });
    await elsewhere.goto('/account/shortlist');
    await heading('サインイン', elsewhere).waitFor();
    await elsewhere.close();
  });

  it('invites somebody, who accepts by the link of the mail', async () => {
    await page.goto('/account/members');
    await page.getByLabel('メールアドレス').fill('hall@hitosara.example.jp');
    await page.getByLabel('閲覧者（見るだけ）').check();
    await page.getByRole('button', { name: '招待を送る' }).click();
    await page.getByText('hall@hitosara.example.jp に招待を送りました').waitFor();
    expect(await faultsOf(page, 'members')).toEqual([]);

    const invited = await newPage();
    await invited.goto(await linkMailedTo(registry, 'hall@hitosara.example.jp', 'invitation'));
    await invited.getByText('ひとさら食堂 に「閲覧者」として招待されています').waitFor();
    expect(await faultsOf(invited, 'invitation')).toEqual([]);
    await invited.getByLabel('お名前').fill('盆野 運');
    await invited.getByLabel('パスワード').fill('oshibori-to-menyu-9');
    await invited.getByRole('button', { name: '招待を受ける' }).click();
    await invited.getByText('ひとさら食堂 に加わりました', { exact: false }).waitFor();
    await invited.close();
    await page.reload();
    await page.getByText('盆野 運', { exact: true }).waitFor();
  });

  it('signs out by the menu, and comes back with a new password by the link of a mail', async () => {
    await page.getByLabel('アカウント: 皿田 一').click();
    expect(await faultsOf(page, 'account-menu')).toEqual([]);
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await heading('省力化の機器を探す').waitFor();
    await page.getByRole('link', { name: 'サインイン' }).click();
    await page.getByRole('link', { name: 'パスワードを忘れた' }).click();
    await page.getByLabel('メールアドレス').fill(EMAIL);
    expect(await faultsOf(page, 'password-forgotten')).toEqual([]);
    await page.getByRole('button', { name: 'リンクを送る' }).click();
    await heading('メールを確かめてください').waitFor();
    await page.goto(await linkMailedTo(registry, EMAIL, 'password_reset'));
    await page.getByLabel('新しいパスワード').fill('password1234');
    await page.getByRole('button', { name: '設定する' }).click();
    await problems()
      .getByRole('link', { name: /よく使われているパスワードです/ })
      .waitFor();
    expect(await faultsOf(page, 'password-reset-errors')).toEqual([]);
    await page.getByLabel('新しいパスワード').fill(NEW_PASSWORD);
    await page.getByRole('button', { name: '設定する' }).click();
    await page.getByText('新しいパスワードを設定しました', { exact: false }).waitFor();
    await signIn(page, EMAIL, NEW_PASSWORD);
    await heading('確認コードの入力').waitFor();
  });

  it('never met a fault of a script or of the content policy on the way', () => {
    expect(complaints).toEqual([]);
  });
});
