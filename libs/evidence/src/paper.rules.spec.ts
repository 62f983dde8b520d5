import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareWithPapers, paperOf, saidIn, writingsOfDate } from './paper.rules.js';

const paper = (text: string) => paperOf({ state: 'read', text });

describe('the text of a paper', () => {
  it.each([
    ['2026年4月1日'],
    ['2026-04-01'],
    ['2026/4/1'],
    ['２０２６．０４．０１'],
    ['令和8年4月1日'],
    ['令和 8 年 4 月 1 日'],
    ['R8.4.1'],
  ])('says the day in the form %s', (written) =>
    expect(saidIn(paper(`発行日 ${written} 発行`), 'date', '2026-04-01')).toBe(true),
  );

  it.each(['2026年4月11日', '2026-04-10', '12026-04-01', '令和18年4月1日', '平成8年4月1日'])(
    'does not say it in %s',
    (written) => expect(saidIn(paper(written), 'date', '2026-04-01')).toBe(false),
  );

  it('knows the first year of an era and the one before', () => {
    expect(writingsOfDate('2019-05-01')).toContain('令和元年5月1日');
    expect(writingsOfDate('2019-04-30')).toContain('平成31年4月30日');
  });

  it.each([
    ['1,980,000', true],
    ['¥1980000-', true],
    ['１，９８０，０００円', true],
    ['11,980,000', false],
    ['1,980,000,000', false],
    ['19800001', false],
    ['3,1,980,000', false],
    ['HB-100 1 1,980,000', true],
  ])('says an amount of 1,980,000 yen in %s: %s', (written, said) =>
    expect(saidIn(paper(`合計 ${written}`), 'yen', 1_980_000)).toBe(said),
  );

  it('says every amount that is printed in it, however large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (yen) =>
        expect(saidIn(paper(`計 ${yen.toLocaleString('en-US')} 円`), 'yen', yen)).toBe(true),
      ),
    );
  });

  it('is compared once all papers are read; until then it may still be found', () => {
    const facts = { issuedOn: '2026-04-01' };
    const read = { state: 'read' as const, text: '2026-04-01' };
    const other = { state: 'read' as const, text: '納税証明書' };
    const waiting = { state: 'waiting' as const, text: '' };
    const unreadable = { state: 'unreadable' as const, text: '' };
    const answer = (...papers: (typeof read | typeof waiting | typeof unreadable)[]) =>
      compareWithPapers('tax_certificate', facts, papers.map(paperOf))[0]!.answer;
    expect(answer(waiting, read)).toBe('found');
    expect(answer(waiting, other)).toBe('waiting');
    expect(answer(unreadable, other)).toBe('not_found');
    expect(answer(unreadable)).toBe('unreadable');
    expect(answer()).toBe('unreadable');
  });

  it('is compared as far as a bound: what is not found in a longer one is not said to be missing', () => {
    const answer = (text: string) => compareWithPapers('tax_certificate', { issuedOn: '2026-04-01' }, [paper(text)]);
    expect(answer(`2026-04-01${'あ'.repeat(200_000)}`)).toMatchObject([{ answer: 'found' }]);
    expect(answer(`${'あ'.repeat(49_990)}2026-04-01`)).toMatchObject([{ answer: 'found' }]);
    expect(answer(`${'あ'.repeat(200_000)}2026-04-01`)).toMatchObject([{ answer: 'unreadable' }]);
  });

  it('is folded once, however many facts are looked for in it', () => {
    let read = 0;
    const text = {
      state: 'read' as const,
      get text() {
        read += 1;
        return '2026-04-01';
      },
    };
    const folded = paperOf(text);
    const before = read;
    for (const kind of ['sales_record', 'delivery_record', 'appraisal'] as const) {
      compareWithPapers(kind, { modelNumber: 'A', deliveredOn: '2026-04-01', unitPriceYen: 1 }, [folded]);
    }
    expect(read).toBe(before);
  });
});
