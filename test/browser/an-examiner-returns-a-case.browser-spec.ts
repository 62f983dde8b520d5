import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
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
/** The address of the case that was returned. */
let returned: string;
const complaints: string[] = [];

/**
 * Seconds of a person's work, after the keystroke-level model (Card, Moran and Newell, 1983): an average typist presses a
 * key in 0.28 s, makes up their mind about each command in 1.35 s, points with the mouse in 1.1 s, clicks in 0.2 s. The
 * machine's own time and the reading of the case are no part of it.
 */
const KEY = 0.28;
const THOUGHT = 1.35;
const CLICK = 1.1 + 0.2;
/** A Japanese letter takes two keys and a half: it is typed in Latin letters and converted. */
const KEYS_A_LETTER = 2.5;
/** Commands of one key or of several at once, keys of text, clicks, and pages loaded meanwhile. */
const work = { commands: 0, keys: 0, typed: 0, clicks: 0, pages: 0 };
const secondsOfWork = (): number =>
  work.commands * THOUGHT + (work.keys + work.typed) * KEY + work.clicks * (THOUGHT + CLICK);

/** A browser of their own for somebody of the demonstration, signed in by form on the way to a page. */
async function signIn(email: string, place = '/review', title = '審査の待ち行列'): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ locale: 'ja-JP', baseURL: registry.url });
  const own = await context.newPage();
  own.setDefaultTimeout(PATIENCE);
  own.on('console', (message) => {
    // Who is not signed in yet is told so with 401; whether a maker deals in products, too, is asked by a question.
    const asked = message.location().url.endsWith('/api/v1/distributor');
    const expected = asked || /\b(401|409)\b/.test(message.text());
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
  [registry, browser] = await Promise.all([startRegistry({ papers: true }), launchChromium()]);
  page = await signIn('examiner@example.jp');
});

afterAll(async () => {
  await browser?.close();
  await registry?.stop();
});

const press = async (key: string) => {
  work.commands += 1;
  work.keys += key.split('+').length;
  await page.keyboard.press(key);
};
const type = async (text: string) => {
  for (const letter of text) work.typed += letter < '\u0080' ? 1 : KEYS_A_LETTER;
  await page.keyboard.type(text);
};
/** Waits until a template stands in the text with its first blank chosen, to be typed over. */
const blankChosen = async () => {
  const chosen = '(({ selectionStart: from, selectionEnd: to }) => from < to)(document.activeElement)';
  for (const since = Date.now(); Date.now() - since < PATIENCE; await sleep(50)) {
    if (await page.evaluate<boolean>(chosen)) return;
  }
  throw new Error('No template was filled in');
};
const heading = (name: string, on = page) => on.getByRole('heading', { level: 1, name });
const tab = (name: RegExp | string, on = page) => on.getByRole('tab', { name });

describe('an examiner returns a case with two findings, by keyboard', () => {
  it('finds the queue with what is due first at the top, narrowed by what stands in the address', async () => {
    await page.getByRole('link', { name: 'モドル 下膳ロボット' }).waitFor();
    expect(await faultsOf(page, 'review-queue')).toEqual([]);
    await page.getByLabel('申請者の規模').selectOption({ label: 'みなし大企業' });
    await page.getByText('条件に合う案件はありません。').waitFor();
    await page.getByRole('link', { name: '条件を外す' }).click();
    await page.getByRole('link', { name: 'モドル 下膳ロボット' }).waitFor();
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
    await press('c');
    await heading('モドル 下膳ロボット').waitFor();
    await page.getByText('あなたが着手').first().waitFor();
    for (const pane of ['申請内容', '書類']) await page.getByRole('region', { name: pane, exact: true }).waitFor();
    await tab('確認').waitFor();
    page.on('framenavigated', () => (work.pages += 1));
  });

  it('writes a finding on the price, and one on the second page of a document', async () => {
    await page.getByRole('img', { name: /1ページ目/ }).waitFor();
    for (let field = ''; field !== '/bodyPrice';) {
      await press('j');
      const row = page.locator('[data-pointer]:has(:focus)');
      field = (await row.getAttribute('data-pointer')) ?? '';
    }
    await press('f');
    const text = page.getByLabel('指摘の内容');
    await blankChosen();
    expect(await page.getByRole('combobox', { name: '理由' }).inputValue()).toBe('price_not_shown');
    await type('1750000');
    expect(await text.inputValue()).toContain('本体価格1750000円の根拠');
    await press('Control+Enter');
    await page.getByRole('button', { name: '差し戻す（1）' }).waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toContain('本体価格');

    await press(']');
    await page.getByRole('img', { name: /2ページ目/ }).waitFor();
    await page.getByText('2 / 2ページ').waitFor();
    await press('d');
    await blankChosen();
    await press('Control+a');
    await type('金額の単位がありません。');
    await press('Control+Enter');
    await page.getByRole('button', { name: '差し戻す（2）' }).waitFor();
  });

  it('returns it, is offered the next case, has never left the page, and would have needed less than a minute', async () => {
    await press('r');
    const dialog = page.getByRole('dialog', { name: '2件の指摘で差し戻しますか' });
    await dialog.getByText('〔 〕の中が書かれていません。').waitFor();
    expect(await faultsOf(page, 'review-return')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await press('Enter');
    await page.getByRole('status').getByText('差し戻しました').waitFor();
    await page.getByRole('link', { name: /次の案件/ }).waitFor();
    returned = page.url();
    expect(work).toEqual({ commands: 17, keys: 20, typed: 37, clicks: 0, pages: 0 });
    expect(secondsOfWork()).toBeLessThanOrEqual(60);
    expect(await faultsOf(page, 'review-returned')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('goes on to the next case, sees what changed in its second round, and refuses a paper', async () => {
    await press('n');
    await heading('モドル ミニ').waitFor();
    await page.getByText('前回の提出から変わった項目').waitFor();
    const price = page.locator('[data-pointer="/bodyPrice"]');
    expect(await price.textContent()).toMatch(/1,240,000円.*変更前.*1,280,000円/);
    expect(await faultsOf(page, 'review-case')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await tab('確認').click();
    const paper = page.getByRole('article', { name: '価格表・カタログ' });
    await paper.getByRole('button', { name: /^確認済みにする/ }).focus();
    await press('v');
    await paper.getByText('確認済み', { exact: true }).waitFor();
    await press('x');
    await paper.getByLabel('不採用の理由').fill('公表された日が分かりません。');
    await paper.getByRole('button', { name: '不採用にする', exact: true }).last().click();
    await paper.getByText('公表された日が分かりません。').waitFor();
  });

  it('is told when somebody was faster, and sees the new state', async () => {
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    await registry.rows("UPDATE review_case SET stage = 'secretariat_check' WHERE id = $1", [id]);
    await press('p');
    await page.getByRole('dialog', { name: '次の段階へ進めますか' }).waitFor();
    await page.getByRole('button', { name: 'やめる' }).click();
    await registry.rows("UPDATE review_case SET stage = 'association_check' WHERE id = $1", [id]);
    await page.reload();
    await heading('モドル ミニ').waitFor();
    await registry.rows("UPDATE review_case SET stage = 'secretariat_check' WHERE id = $1", [id]);
    await press('c');
    await page.getByRole('alert').getByText('ほかの人が先に進めました').waitFor();
    await page.getByText('事務局確認', { exact: true }).waitFor();
    expect(await faultsOf(page, 'review-outrun')).toEqual([]);
  });
});

describe('the maker answers', () => {
  it('answers both findings where they stand, and hands the case in again', async () => {
    const maker = await signIn('startup@example.jp', '/maker/cases', '申請の状況');
    await maker.getByRole('link', { name: /モドル 下膳ロボット/ }).click();
    await maker.getByText('金額の単位がありません。').first().waitFor();
    const answers = maker.getByRole('textbox', { name: '回答', exact: true });
    await answers.first().fill('価格表に総額を加えました。');
    await answers.last().fill('金額は円です。表に書き加えました。');
    expect(await answers.count()).toBe(2);
    await maker.getByRole('button', { name: '再提出する' }).click();
    await maker.getByText('審査期間が進んでいます').waitFor();
    await maker.close();
  });

  it('lets the examiner read the answers beside the findings, settle them, and pass the case on', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(returned);
    await heading('モドル 下膳ロボット').waitFor();
    await page.getByText('2回目の提出').first().waitFor();
    await tab(/^指摘/).click();
    await page.getByText('金額は円です。表に書き加えました。').waitFor();
    expect(await faultsOf(page, 'review-answered')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await tab(/^指摘/).click();
    for (const open of [1, 0]) {
      const settle = page.getByRole('button', { name: /^解決済みにする/ });
      await settle.first().click();
      await settle.nth(open).waitFor({ state: 'detached' });
    }
    for (const stage of ['事務局確認', '承認']) {
      await page.keyboard.press('p');
      // The button comes as soon as the desk knows that nothing is open any more.
      const dialog = page.getByRole('dialog', { name: '次の段階へ進めますか' });
      await dialog.getByRole('button', { name: '次の段階へ', exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('main').getByText(stage, { exact: true }).first().waitFor();
    }
  });
});

describe('another person approves the case provisionally', () => {
  let approver: Page;

  it('sees what the listing would be, ties it to a condition, and is shown the letter', async () => {
    approver = await signIn('approver@example.jp');
    await approver.getByRole('link', { name: 'モドル 下膳ロボット' }).click();
    await heading('モドル 下膳ロボット', approver).waitFor();
    await approver.getByRole('button', { name: '承認する' }).waitFor();
    await approver.keyboard.press('a');
    const dialog = approver.getByRole('dialog', { name: '承認しますか' });
    await dialog.getByText(/条件付き掲載としてカタログに載ります/).waitFor();
    expect(await faultsOf(approver, 'review-approve')).toEqual([]);
    await approver.setViewportSize({ width: 1280, height: 800 });
    await dialog.getByLabel(/掲載条件/).fill('導入先 2 社の実績を報告すること');
    await dialog.getByRole('button', { name: '承認する' }).click();
    await approver.getByRole('status').getByText('承認しました').waitFor();
    await approver.getByRole('link', { name: '決定通知書（PDF）' }).waitFor();
    expect(await faultsOf(approver, 'review-approved')).toEqual([]);
    await approver.setViewportSize({ width: 1280, height: 800 });
  });

  it('finds it listed on that condition, and suspends it knowing what that touches', async () => {
    await approver.getByRole('link', { name: /掲載：条件付き掲載・公開中/ }).click();
    await heading('モドル 下膳ロボット', approver).waitFor();
    await approver.getByText('導入先 2 社の実績を報告すること').first().waitFor();
    expect(await faultsOf(approver, 'review-listing')).toEqual([]);
    await approver.getByRole('button', { name: '停止する' }).click();
    const dialog = approver.getByRole('dialog', { name: '停止する' });
    await dialog.getByText('公開ページ、検索、オープンデータから外れます。').waitFor();
    await dialog.getByLabel('理由（内部の記録と製造事業者への通知）').fill('通報を確かめるため');
    expect(await faultsOf(approver, 'review-suspend')).toEqual([]);
    await dialog.getByRole('button', { name: '停止する' }).click();
    await approver.getByText('停止中').first().waitFor();
    await approver.getByRole('button', { name: '再開する' }).waitFor();
  });

  it('gives a case to somebody else', async () => {
    await approver.goto('/review');
    await approver.getByRole('link', { name: 'モドル ミニ' }).click();
    await approver.getByRole('button', { name: '再割当する' }).click();
    const dialog = approver.getByRole('dialog', { name: '再割当しますか' });
    await dialog.getByRole('option', { name: /^審査 一郎/ }).waitFor({ state: 'attached' });
    expect(await faultsOf(approver, 'review-reassign')).toEqual([]);
    await dialog.getByRole('button', { name: '再割当する' }).click();
    await approver.getByRole('status').getByText('再割当しました').waitFor();
    await approver.getByText('審査 一郎が着手').first().waitFor();
  });

  it('settles a report from the list of what is to be looked into', async () => {
    await approver.goto('/review/follow-ups');
    await heading('事後確認', approver).waitFor();
    await approver.getByRole('link', { name: 'この抽出を見る' }).first().waitFor();
    expect(await faultsOf(approver, 'review-follow-ups')).toEqual([]);
    await approver.getByLabel('種類').selectOption({ label: '通報' });
    await approver.getByRole('link', { name: 'この抽出を見る' }).first().waitFor({ state: 'detached' });
    expect(new URL(approver.url()).search).toBe('?kind=report');
    await approver.getByRole('button', { name: /^着手する/ }).click();
    await approver.getByText('あなたが着手').waitFor();
    await approver.getByRole('button', { name: /^結果を記録する/ }).click();
    await approver.getByRole('radio', { name: '事実と認めない' }).check();
    await approver.getByLabel('理由').fill('双方に確認しました。');
    expect(await faultsOf(approver, 'review-settle')).toEqual([]);
    await approver.getByRole('button', { name: '記録する', exact: true }).click();
    await approver.getByText('条件に合う事後確認はありません。').waitFor();
  });

  it('revokes what another person has proposed to revoke, and not what is proposed by oneself', async () => {
    const [maker] = await registry.rows("SELECT id FROM manufacturer WHERE name = 'みらい精機株式会社'");
    await page.evaluate(
      `fetch('/api/v1/manufacturers/${String(maker!.id)}/revocation', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ reason: '還元の繰返し', category: 'kickback' }),
      })`,
    );
    await approver.goto('/review/listings?q=%E3%83%A2%E3%83%89%E3%83%AB');
    await approver.getByRole('link', { name: 'モドル 下膳ロボット' }).click();
    await approver.getByRole('button', { name: '取消しを提案する' }).click();
    const proposing = approver.getByRole('dialog', { name: '取消しを提案する' });
    await proposing.getByLabel(/^理由/).fill('掲載内容と違う');
    await proposing.getByRole('button', { name: '取消しを提案する' }).click();
    await proposing.waitFor({ state: 'detached' });

    await approver.getByRole('link', { name: '取消しの提案' }).click();
    await approver.getByText('あなたが提案したため').waitFor();
    expect(await faultsOf(approver, 'review-revocations')).toEqual([]);
    await approver.getByRole('button', { name: '提案を取り下げる: モドル 下膳ロボット' }).click();
    await approver.getByLabel('取り下げる理由').fill('確認できたため');
    await approver.getByRole('dialog').getByRole('button', { name: '提案を取り下げる' }).click();
    await approver.getByText('あなたが提案したため').waitFor({ state: 'detached' });

    await approver.getByRole('button', { name: '取り消す: みらい精機株式会社' }).click();
    const dialog = approver.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: '取り消す' }).count()).toBe(0);
    await dialog.getByLabel('「みらい精機株式会社」であることを確かめました').check();
    expect(await faultsOf(approver, 'review-revoke')).toEqual([]);
    await dialog.getByRole('button', { name: '取り消す' }).click();
    await approver.getByText('取消しの提案はありません。').waitFor();
  });

  it('looks after what is listed: listings, draws, reports, members, load', async () => {
    await approver.setViewportSize({ width: 1280, height: 800 });
    for (const [place, title, name] of [
      ['/review/listings', '掲載の管理', 'review-listings'],
      ['/review/draws', '抜取り調査', 'review-draws'],
      ['/review/reports', '通報', 'review-reports'],
      ['/review/enrolments', 'カタログイノベーションプログラムの参加', 'review-enrolments'],
      ['/review/load', '業務量と所要日数', 'review-load'],
    ] as const) {
      await approver.goto(place);
      await heading(title, approver).waitFor();
      await approver.getByText('読み込んでいます').first().waitFor({ state: 'detached' });
      expect(await faultsOf(approver, name)).toEqual([]);
    }
    await approver.goto('/review/draws');
    await approver.getByRole('button', { name: '抽出する' }).click();
    await approver.getByText('同じ種から同じ結果になることを確かめました').waitFor();
    expect(await faultsOf(approver, 'review-draw')).toEqual([]);
    await approver.goto('/review/enrolments');
    await approver.getByRole('link', { name: 'はじめロボ株式会社' }).click();
    await heading('はじめロボ株式会社', approver).waitFor();
    expect(await faultsOf(approver, 'review-enrolment')).toEqual([]);
  });

  it('an adviser sees the cases of the makers they accompany, and nothing to decide', async () => {
    const adviser = await signIn('adviser@example.jp');
    expect(await adviser.getByRole('link', { name: '掲載の管理' }).count()).toBe(0);
    expect(await adviser.getByRole('button', { name: /着手する/ }).count()).toBe(0);
    await adviser.getByRole('link', { name: 'モドル ミニ' }).click();
    await heading('モドル ミニ', adviser).waitFor();
    for (const step of ['差し戻す', '次の段階へ', '承認する']) {
      expect(await adviser.getByRole('button', { name: step }).count()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});
