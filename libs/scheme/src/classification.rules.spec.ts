import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLASSIFICATION_RULES, rulesOn } from './classification.figures.js';
import { LIMB_CODES } from './classification.limbs.js';
import { classificationTable, classify } from './classification.rules.js';
import { HOLDER_KINDS, type CompanyFacts, type Shareholder } from './company-facts.js';
import { DIVISIONS, INDUSTRY_PARTS, SIZE_CLASS_NAMES, sizeClassesOf } from './industries.js';

const TODAY = '2026-04-01';
const INDUSTRIES = [...DIVISIONS.flatMap(({ code, groups }) => [{ code }, ...groups]), ...INDUSTRY_PARTS].map(
  ({ code }) => code,
);
const [RULES] = CLASSIFICATION_RULES;

/** A machine builder that is an SME and a startup in every respect. */
const maker = (changes: CompanyFacts = {}): CompanyFacts => ({
  industry: '26',
  capitalYen: 50_000_000,
  staff: 240,
  sharesTotal: 900,
  shareholders: [{ name: '山田 太郎', shares: 900, kind: 'other' }],
  officersTotal: 4,
  officersFromLarge: 0,
  officersFromDeemedLarge: 0,
  averageIncomeYen: 20_000_000,
  listed: false,
  foundedOn: '2020-05-01',
  researchYen: 0,
  expensesYen: 500_000_000,
  ...changes,
});
const held = (shares: number, kind: Shareholder['kind'], name = `holder ${shares}`): Shareholder => ({
  name,
  shares,
  kind,
});
const sizeOf = (changes: CompanyFacts) => classify(maker(changes), TODAY).size;
const limbOf = (code: string, changes: CompanyFacts, on = TODAY) =>
  classify(maker(changes), on).limbs.find((limb) => limb.code === code)!;

describe('the size of a company', () => {
  it.each([
    ['26', 300, 300, 'sme'],
    ['26', 301, 300, 'sme'],
    ['26', 300, 301, 'sme'],
    ['26', 301, 301, 'large'],
    ['54', 101, 101, 'large'],
    ['54', 100, 101, 'sme'],
    ['54', 101, 100, 'sme'],
    ['58', 51, 51, 'large'],
    ['58', 51, 50, 'sme'],
    ['58', 50, 51, 'sme'],
    ['83', 51, 101, 'large'],
    ['83', 51, 100, 'sme'],
    ['1933', 301, 900, 'sme'],
    ['1933', 301, 901, 'large'],
    ['1911', 301, 900, 'large'],
    ['391', 300, 301, 'sme'],
    ['391', 301, 300, 'sme'],
    ['3922', 51, 101, 'large'],
    ['751', 51, 200, 'sme'],
    ['751', 51, 201, 'large'],
    ['26', 301, 20, 'small'],
    ['26', 301, 21, 'sme'],
    ['54', 100, 5, 'small'],
    ['54', 100, 6, 'sme'],
    ['83', 50, 5, 'small'],
    ['83', 50, 6, 'sme'],
  ])('in industry %s with ¥%d M capital and %d staff is %s', (industry, millions, staff, size) => {
    expect(sizeOf({ industry, capitalYen: millions * 1_000_000, staff })).toBe(size);
  });

  it('changes with one yen above the limit of the capital', () => {
    expect(sizeOf({ capitalYen: 300_000_000, staff: 301 })).toBe('sme');
    expect(sizeOf({ capitalYen: 300_000_001, staff: 301 })).toBe('large');
  });

  it('is that of the staff alone for a sole proprietor, who has neither shareholders nor officers', () => {
    const proprietor = { soleProprietor: true, staff: 3, averageIncomeYen: 0, industry: '26' };
    expect(classify(proprietor, TODAY).size).toBe('small');
    expect(classify({ ...proprietor, staff: 301, capitalYen: 1 }, TODAY).size).toBe('large');
  });
});

describe('a deemed large firm', () => {
  it.each<[string, string, CompanyFacts, boolean]>([
    ['one large firm holds exactly 1/2', 'one_large_firm', { shareholders: [held(450, 'large')] }, true],
    ['one large firm holds one share less than 1/2', 'one_large_firm', { shareholders: [held(449, 'large')] }, false],
    [
      'large firms together hold exactly 2/3',
      'large_firms_together',
      { shareholders: [held(299, 'large'), held(301, 'large')] },
      true,
    ],
    [
      'large firms together hold one share less than 2/3',
      'large_firms_together',
      { shareholders: [held(299, 'large'), held(300, 'large')] },
      false,
    ],
    ['half of the officers come from large firms', 'officers_from_large', { officersFromLarge: 2 }, true],
    ['less than half of the officers come from large firms', 'officers_from_large', { officersFromLarge: 1 }, false],
    [
      'a deemed large firm holds all shares',
      'held_by_deemed_large',
      { shareholders: [held(900, 'deemed_large')] },
      true,
    ],
    [
      'a deemed large firm holds all shares but one',
      'held_by_deemed_large',
      { shareholders: [held(899, 'deemed_large')] },
      false,
    ],
    ['all officers come from deemed large firms', 'officers_from_deemed_large', { officersFromDeemedLarge: 4 }, true],
    ['all officers but one do', 'officers_from_deemed_large', { officersFromDeemedLarge: 3 }, false],
    ['the income is one yen above ¥1.5 bn', 'income', { averageIncomeYen: 1_500_000_001 }, true],
    ['the income is exactly ¥1.5 bn', 'income', { averageIncomeYen: 1_500_000_000 }, false],
  ])('%s (%s)', (_case, code, changes, deemed) => {
    expect(sizeOf(changes)).toBe(deemed ? 'deemed_large' : 'sme');
    expect(limbOf(code, changes).answer).toBe(deemed ? 'yes' : 'no');
  });

  it('is told exactly, also where floating-point numbers would not', () => {
    const sharesTotal = 9_007_199_254_740_990;
    expect(sizeOf({ sharesTotal, shareholders: [held(sharesTotal / 2, 'large')] })).toBe('deemed_large');
    expect(sizeOf({ sharesTotal, shareholders: [held(sharesTotal / 2 - 1, 'large')] })).toBe('sme');
  });

  it('is none because of an investment fund, whatever it holds', () => {
    expect(sizeOf({ shareholders: [held(900, 'investment_fund')] })).toBe('sme');
  });

  it('has the lines of one firm added up, by its number or else its name', () => {
    const split = [held(225, 'large', '㈱大手'), held(225, 'large', '株式会社 大手')];
    expect(limbOf('one_large_firm', { shareholders: split }).answer).toBe('yes');
    const numbered = [held(225, 'large', '大手'), held(225, 'large', '大手（退職給付信託口）')];
    expect(limbOf('one_large_firm', { shareholders: numbered }).answer).toBe('no');
    const corporateNumber = '1180301018771';
    const same = numbered.map((holder) => ({ ...holder, corporateNumber }));
    expect(limbOf('one_large_firm', { shareholders: same }).answer).toBe('yes');
  });

  it('does not take two lines without a name for one firm', () => {
    const nameless = [held(225, 'large', ''), held(225, 'large', ' ')];
    expect(limbOf('one_large_firm', { shareholders: nameless }).answer).toBe('no');
  });

  it('is large, not deemed large, when its own figures are over the limits', () => {
    expect(sizeOf({ staff: 301, capitalYen: 300_000_001, officersFromLarge: 4 })).toBe('large');
  });
});

describe('a startup', () => {
  const startup = (changes: CompanyFacts, on: string) => classify(maker(changes), on).startup;

  it.each([
    ['2016-04-01', '2026-04-01', true],
    ['2016-04-01', '2026-04-02', false],
    ['2016-02-29', '2026-02-28', true],
    ['2016-02-29', '2026-03-01', false],
    ['2016-02-28', '2026-02-28', true],
    ['2016-12-31', '2026-12-31', true],
    ['2016-12-31', '2027-01-01', false],
  ])('founded on %s is within ten years on %s: %s', (foundedOn, on, young) => {
    expect(startup({ foundedOn }, on)).toBe(young);
  });

  it.each([
    ['2012-02-29', '2027-02-28', 50, true],
    ['2012-02-29', '2027-03-01', 50, false],
    ['2013-02-28', '2028-02-28', 10, true],
    ['2013-02-28', '2028-02-29', 10, false],
    ['2013-02-28', '2028-02-28', 9, false],
  ])('founded on %s is within fifteen years on %s with %d %% R&D: %s', (foundedOn, on, researchYen, young) => {
    expect(startup({ foundedOn, researchYen, expensesYen: 100 }, on)).toBe(young);
  });

  it('may be listed nowhere', () => {
    expect(startup({}, TODAY)).toBe(true);
    expect(startup({ listed: true }, TODAY)).toBe(false);
  });

  it('may have been founded in any century, but not after the day itself', () => {
    expect(limbOf('young', { foundedOn: '1868-01-01' }).answer).toBe('no');
    expect(limbOf('young', { foundedOn: '2026-04-02' })).toMatchObject({ answer: 'unknown', missing: ['/foundedOn'] });
  });
});

describe('the explanation', () => {
  it('gives the numbers of every limb in both languages', () => {
    const shareholders = [held(450, 'large', '株式会社大手'), held(450, 'other')];
    const { limbs } = classify(maker({ shareholders, foundedOn: '2013-02-28', researchYen: 60_000_000 }), TODAY);
    expect(limbs.map(({ explanation: { en } }) => en)).toEqual([
      'capital ¥50,000,000 ≤ ¥300,000,000',
      'staff 240 ≤ 300',
      'staff 240 > 20',
      'one large firm (株式会社大手) holds 450 of 900 shares = 50 % ≥ 1/2',
      'large firms hold 450 of 900 shares = 50 % < 2/3',
      'no officer from large firms',
      'deemed large firms hold 0 shares',
      'no officer from deemed large firms',
      'average taxable income ¥20,000,000 ≤ ¥1,500,000,000',
      'is not an SME',
      'not listed on an exchange',
      'founded 2013-02-28, within 15 years until 2028-02-28 (R&D 60,000,000 of 500,000,000 yen of expenses = 12 % ≥ 1/10)',
    ]);
    expect(limbs.slice(1, 4).map(({ explanation: { ja } }) => ja)).toEqual([
      '従業員 240 人 ≤ 300 人',
      '従業員 240 人 > 20 人',
      '大企業「株式会社大手」の保有 900 株中 450 株 = 50 % ≥ 1/2',
    ]);
  });

  it('sums up what decided', () => {
    const summaryOf = (changes: CompanyFacts) => classify(maker(changes), TODAY).summary;
    expect(summaryOf({ capitalYen: 300_000_001 }).en).toBe(
      'staff 240 ≤ 300; no limb of deemed large holds → SME; startup',
    );
    expect(summaryOf({ capitalYen: 300_000_001, staff: 301 }).en).toBe(
      'capital ¥300,000,001 > ¥300,000,000; staff 301 > 300 → large; not a startup: is not an SME',
    );
    expect(summaryOf({ officersFromLarge: 2 }).ja).toBe(
      '大企業の役員・職員を兼ねる役員 4 人中 2 人 = 50 % ≥ 1/2 → みなし大企業。スタートアップではない: 中小企業者ではありません',
    );
  });

  it('never rounds a share up to what it has not reached', () => {
    const limb = limbOf('one_large_firm', { sharesTotal: 1_000_001, shareholders: [held(500_000, 'large')] });
    expect(limb.explanation.en).toMatch(/= 49\.99 % < 1\/2$/);
  });
});

describe('a draft', () => {
  it('names everything that is missing when nothing is stated', () => {
    const { size, startup, missing, limbs } = classify({}, TODAY);
    expect([size, startup]).toEqual(['unknown', false]);
    expect(limbs.every(({ answer }) => answer === 'unknown')).toBe(true);
    expect(missing).toEqual([
      '/capitalYen',
      '/industry',
      '/staff',
      '/shareholders',
      '/officersTotal',
      '/officersFromLarge',
      '/officersFromDeemedLarge',
      '/averageIncomeYen',
      '/listed',
      '/foundedOn',
    ]);
  });

  it('is not asked for what cannot change the answer', () => {
    expect(classify({ ...maker(), capitalYen: null, industry: null, staff: 5 }, TODAY)).toMatchObject({
      size: 'small',
      missing: [],
    });
    expect(classify({ industry: '26', staff: 301, capitalYen: 300_000_001 }, TODAY)).toMatchObject({
      size: 'large',
      missing: [],
    });
    expect(classify({ ...maker(), researchYen: null, expensesYen: null, sharesTotal: null }, TODAY).missing).toEqual(
      [],
    );
  });

  it('is asked for the industry in detail where the limits of its parts differ', () => {
    const rubber = { industry: '19', capitalYen: 300_000_001, staff: 600 };
    expect(classify(maker(rubber), TODAY)).toMatchObject({ size: 'unknown', missing: ['/industry'] });
    expect(sizeOf({ ...rubber, industry: '1933' })).toBe('sme');
    expect(sizeOf({ ...rubber, industry: '1911' })).toBe('large');
    expect(sizeOf({ ...rubber, staff: 901 })).toBe('large');
  });

  it('counts a holder whose size is not stated only where it could matter', () => {
    expect(sizeOf({ shareholders: [held(449, null)] })).toBe('sme');
    expect(classify(maker({ shareholders: [held(450, null)] }), TODAY)).toMatchObject({
      size: 'unknown',
      missing: ['/shareholders/0/kind'],
    });
    expect(sizeOf({ shareholders: [held(450, 'large'), held(450, null)] })).toBe('deemed_large');
  });

  it('cannot have more shares held, or more officers from large firms, than there are', () => {
    expect(classify(maker({ shareholders: [held(901, 'large')] }), TODAY)).toMatchObject({
      size: 'unknown',
      missing: ['/sharesTotal'],
    });
    expect(classify(maker({ officersFromLarge: 5 }), TODAY).missing).toEqual(['/officersTotal']);
    expect(classify(maker({ officersTotal: 0, officersFromLarge: 1 }), TODAY).missing).toEqual(['/officersTotal']);
  });
});

describe('the version of the rules', () => {
  const later = { ...RULES!, version: 'later', validFrom: '2027-04-01' };
  it.each([
    ['2020-01-01', 'sme-2026-03'],
    ['2026-03-19', 'sme-2026-03'],
    ['2027-03-31', 'sme-2026-03'],
    ['2027-04-01', 'later'],
  ])('on %s is %s', (day, version) => expect(rulesOn(day, [RULES!, later]).version).toBe(version));

  it('stands in the result with the figures it was made with', () => {
    const limits = { ...RULES!.limits, manufacturing_other: { capitalYen: 1, staff: 1, smallStaff: 1 } };
    expect(classify(maker(), TODAY, { ...later, limits })).toMatchObject({ version: 'later', size: 'large' });
    expect(classify(maker(), TODAY)).toMatchObject({ version: 'sme-2026-03', size: 'sme' });
  });

  it('is printed with every size class and every limb', () => {
    const { limits, limbs } = classificationTable();
    expect(limits.map(([name]) => name)).toEqual(SIZE_CLASS_NAMES);
    expect(limbs.map(([, code]) => code)).toEqual(LIMB_CODES);
    expect(limits[1]!.slice(3, 6)).toEqual(['¥100,000,000', '100', '5']);
  });
});

describe('whatever a company declares', () => {
  const industry = fc.constantFrom(...INDUSTRIES);
  const kind = fc.constantFrom(...HOLDER_KINDS);
  const near = (...limits: number[]) =>
    fc.oneof(...limits.map((limit) => fc.integer({ min: limit - 1, max: limit + 1 })));
  const staff = fc.oneof(near(5, 20, 50, 100, 200, 300, 900), fc.nat(2000));
  const capitalYen = fc.oneof(near(50_000_000, 100_000_000, 300_000_000), fc.nat(1_000_000_000));
  const shareholders = fc.array(
    fc.record({ name: fc.constantFrom('甲', '乙', '丙', '丁', '戊'), shares: fc.nat(150), kind }),
    { maxLength: 6 },
  );
  const day = fc
    .date({ min: new Date('2005-01-01'), max: new Date('2026-04-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const complete: fc.Arbitrary<CompanyFacts> = fc.record({
    industry,
    capitalYen,
    staff,
    shareholders,
    sharesTotal: fc.integer({ min: 900, max: 1200 }),
    officersTotal: fc.integer({ min: 4, max: 8 }),
    officersFromLarge: fc.nat(4),
    officersFromDeemedLarge: fc.nat(4),
    averageIncomeYen: near(0, 1_500_000_000),
    listed: fc.boolean(),
    foundedOn: day,
    researchYen: fc.nat(20),
    expensesYen: fc.integer({ min: 20, max: 100 }),
  });
  const number = fc.oneof(fc.nat(), fc.integer(), fc.double(), fc.constantFrom(0, null, undefined, 2 ** 53, -0));
  const odd: fc.Arbitrary<CompanyFacts> = fc.record(
    {
      soleProprietor: fc.option(fc.boolean()),
      industry: fc.option(fc.oneof(industry, fc.string())),
      capitalYen: number,
      staff: number,
      sharesTotal: number,
      shareholders: fc.option(
        fc.array(
          fc.record({
            name: fc.string(),
            corporateNumber: fc.option(fc.string()),
            shares: number,
            kind: fc.option(kind),
          }),
        ),
      ),
      officersTotal: number,
      officersFromLarge: number,
      officersFromDeemedLarge: number,
      averageIncomeYen: number,
      listed: fc.option(fc.boolean()),
      foundedOn: fc.option(fc.oneof(day, fc.string())),
      researchYen: number,
      expensesYen: number,
    },
    { requiredKeys: [] },
  );
  /** From the safest to the largest; a company never moves up by growing. */
  const ORDER = ['small', 'sme', 'deemed_large', 'large'];

  it('every limb is answered once, explained in both languages, and says what it lacks', () => {
    fc.assert(
      fc.property(fc.oneof(complete, odd), fc.oneof(day, fc.string()), (facts, on) => {
        const { limbs, size, startup, answers, missing, summary } = classify(facts, on);
        expect(limbs.map(({ code }) => code)).toEqual(LIMB_CODES);
        for (const { code, answer, missing: lacks, explanation } of limbs) {
          expect(explanation.ja).toMatch(/\S/);
          expect(explanation.en).toMatch(/\S/);
          expect(explanation.ja + explanation.en).not.toMatch(/undefined|NaN/);
          if (code !== 'startup_sme') expect(lacks.length > 0).toBe(answer === 'unknown');
        }
        expect(summary.ja && summary.en).toBeTruthy();
        if (size === 'unknown') expect(missing).not.toEqual([]);
        if (startup) expect(answers.sme).toBe('yes');
      }),
    );
  });

  it('complete facts leave nothing open but the detail of the industry', () => {
    fc.assert(
      fc.property(complete, (facts) => {
        const { size, missing } = classify(facts, TODAY);
        expect(missing).toEqual(size === 'unknown' || missing.length > 0 ? ['/industry'] : []);
        if (sizeClassesOf(facts.industry!).length === 1) expect(size).not.toBe('unknown');
      }),
    );
  });

  it('more staff or more capital never makes it smaller', () => {
    fc.assert(
      fc.property(
        complete,
        fc.nat(500),
        fc.constantFrom('staff' as const, 'capitalYen' as const),
        (facts, more, fact) => {
          fc.pre(sizeClassesOf(facts.industry!).length === 1);
          const before = ORDER.indexOf(classify(facts, TODAY).size);
          const after = ORDER.indexOf(classify({ ...facts, [fact]: facts[fact]! + more }, TODAY).size);
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('capital or staff within the limit is enough, in every industry', () => {
    for (const code of INDUSTRIES.filter((each) => sizeClassesOf(each).length === 1)) {
      const limit = RULES!.limits[sizeClassesOf(code)[0]!];
      const sizes = [0, 1].flatMap((overCapital) =>
        [0, 1].map((overStaff) =>
          sizeOf({ industry: code, capitalYen: limit.capitalYen + overCapital, staff: limit.staff + overStaff }),
        ),
      );
      expect([code, ...sizes]).toEqual([code, 'sme', 'sme', 'sme', 'large']);
      expect(limit.smallStaff).toBeLessThan(limit.staff);
      expect(sizeOf({ industry: code, staff: limit.smallStaff })).toBe('small');
      expect(sizeOf({ industry: code, staff: limit.smallStaff + 1 })).toBe('sme');
    }
  });

  it('the order of the shareholders does not matter', () => {
    fc.assert(
      fc.property(
        complete.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray([...facts.shareholders!], { minLength: facts.shareholders!.length }),
          ),
        ),
        ([facts, shuffled]) => {
          expect(classify({ ...facts, shareholders: shuffled }, TODAY)).toEqual(classify(facts, TODAY));
        },
      ),
    );
  });

  it('a further shareholder that is neither large nor deemed large changes nothing', () => {
    const unrelated = fc.constantFrom('investment_fund' as const, 'other' as const);
    fc.assert(
      fc.property(complete, unrelated, fc.nat(), (facts, kindOf, seed) => {
        const left = facts.sharesTotal! - facts.shareholders!.reduce((sum, { shares }) => sum + shares!, 0);
        fc.pre(left >= 0);
        const more = [...facts.shareholders!, held(seed % (left + 1), kindOf)];
        expect(classify({ ...facts, shareholders: more }, TODAY)).toEqual(classify(facts, TODAY));
      }),
    );
  });

  it('a startup is an SME, neither large nor deemed large, and unlisted', () => {
    fc.assert(
      fc.property(complete, (facts) => {
        const { startup, answers } = classify(facts, TODAY);
        if (startup) expect([answers.sme, answers.deemedLarge, facts.listed]).toEqual(['yes', 'no', false]);
        if (answers.deemedLarge === 'yes') expect(startup).toBe(false);
      }),
    );
  });

  it('an answer given to a draft stays when the rest is stated', () => {
    const keys = Object.keys(maker()) as (keyof CompanyFacts)[];
    fc.assert(
      fc.property(complete, fc.subarray(keys), (facts, known) => {
        const draft = Object.fromEntries(known.map((key) => [key, facts[key]])) as CompanyFacts;
        const early = classify(draft, TODAY);
        const late = classify(facts, TODAY);
        if (early.size !== 'unknown') expect(late.size).toBe(early.size);
        for (const [name, answer] of Object.entries(early.answers)) {
          if (answer !== 'unknown') expect(late.answers[name as 'sme']).toBe(answer);
        }
        for (const [index, limb] of early.limbs.entries()) {
          if (limb.answer !== 'unknown') expect(late.limbs[index]!.answer).toBe(limb.answer);
        }
      }),
    );
  });
});
