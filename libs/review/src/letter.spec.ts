import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { fiscalYearOf, letterNumber, letterOf, type LetterFacts } from './letter.js';
import { LETTER_POLICY, letterHtml } from './letter.html.js';
import { letterPdf } from './letter.pdf.js';

const rejection: LetterFacts = {
  number: '2026-000012',
  decidedOn: '2026-11-24',
  outcome: 'rejected',
  onAppeal: false,
  applicant: 'はこぶ工房株式会社',
  issuer: '省力化登録事務局',
  subject: { kind: 'product', title: '配膳ロボット ハコビー', track: 'innovation' },
  caseId: '01900000-0000-7000-8000-000000000001',
  submittedOn: '2026-10-01',
  round: 2,
  reason: '価格の根拠が\n確認できません。',
  conditions: [],
  endsOn: null,
  appealUntil: '2026-12-24',
  policy: 'innovation-1',
  claims: [
    { claim: 'price', satisfied: false },
    { claim: 'support', satisfied: true },
  ],
};
const approval: LetterFacts = {
  ...rejection,
  outcome: 'approved',
  reason: null,
  conditions: ['6 か月ごとに販売実績を報告すること。'],
  endsOn: '2028-11-23',
  appealUntil: null,
};
const wordsOf = (facts: LetterFacts): string => JSON.stringify(letterOf(facts));

describe('a decision letter', () => {
  it('that turns down says why, by which requirements, and until when and how it can be appealed', () => {
    const words = wordsOf(rejection);
    for (const part of [
      '却下決定通知書',
      '第2026-000012号',
      '2026年11月24日',
      'はこぶ工房株式会社 御中',
      '省力化登録事務局',
      '配膳ロボット ハコビー',
      'イノベーション枠',
      '価格の根拠が',
      'innovation-1',
      '["価格の妥当性","不充足"]',
      '["保守・サポート能力","充足"]',
      '2026年12月24日までに、1 回に限り',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('that approves names conditions and the end, and no appeal', () => {
    const words = wordsOf(approval);
    for (const part of ['登録決定通知書', '6 か月ごとに', '2028年11月23日まで（仮掲載）'])
      expect(words).toContain(part);
    expect(words).not.toContain('不服');
  });

  it('on an appeal is final', () => {
    const words = wordsOf({ ...rejection, onAppeal: true, appealUntil: null });
    expect(words).toContain('不服申立てに対する決定通知書');
    expect(words).toContain('さらに不服申立てをすることはできません');
  });

  it('is numbered within the fiscal year, which begins in April', () => {
    expect(fiscalYearOf('2026-03-31')).toBe(2025);
    expect(fiscalYearOf('2026-04-01')).toBe(2026);
    expect(letterNumber(2026, 123)).toBe('2026-000123');
  });
});

describe('a letter as a web page', () => {
  it('takes no markup from people, wherever they wrote it', () => {
    const nasty = `<script>alert("'&")</script>`;
    const page = letterHtml(
      letterOf({
        ...approval,
        applicant: nasty,
        issuer: nasty,
        reason: nasty,
        conditions: [nasty],
        policy: nasty,
        subject: { ...approval.subject, title: nasty },
        claims: [{ claim: nasty, satisfied: true }],
      }),
    );
    expect(page).not.toContain('<script');
    expect(page.split('&lt;script&gt;alert(&quot;&#39;&amp;&quot;)&lt;/script&gt;')).toHaveLength(8);
  });

  it('may be shown in its own style and do nothing else', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(letterHtml(letterOf(rejection)))![1]!;
    expect(LETTER_POLICY).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(LETTER_POLICY).toContain("default-src 'none'");
  });
});

describe('a letter as PDF', () => {
  it('comes out the same, byte for byte, whenever it is set', async () => {
    const letter = letterOf(rejection);
    const [one, other] = [await letterPdf(letter, '2026-11-24'), await letterPdf(letter, '2026-11-24')];
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.equals(other)).toBe(true);
    expect(one.equals(await letterPdf(letterOf(approval), '2026-11-24'))).toBe(false);
  });

  it('carries the Japanese glyphs it uses and their meaning, and not the whole font', async () => {
    const pdf = await letterPdf(letterOf(rejection), '2026-11-24');
    expect(pdf.length).toBeLessThan(100_000);
    expect(pdf.toString('latin1')).toContain('BIZUDPGothic');
    expect(textMapOf(pdf)).toContain([...'却'].map((sign) => sign.codePointAt(0)!.toString(16)).join(''));
  });

  it('runs over as many pages as its reason needs', async () => {
    const long = { ...rejection, reason: '根拠が確認できません。'.repeat(400), conditions: ['条件。'.repeat(500)] };
    const pdf = (await letterPdf(letterOf(long), '2026-11-24')).toString('latin1');
    expect(Number(/\/Count (\d+)/.exec(pdf)![1])).toBeGreaterThan(2);
  });
});

/** The maps from glyphs to characters, which make the text searchable, of a PDF. */
function textMapOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)]
    .map(([, stream]) => {
      try {
        return inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .filter((content) => content.includes('beginbfrange') || content.includes('beginbfchar'))
    .join('\n');
}
