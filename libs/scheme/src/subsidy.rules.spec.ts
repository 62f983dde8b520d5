import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bracketOf, estimateSubsidy, paybackOf, shareOf, type Purchase, type SubsidyFigures } from './subsidy.rules.js';

const M = 1_000_000;
/** From 2026-03-19. */
const FIGURES: SubsidyFigures = {
  rate: 0.5,
  listingShare: 0.5,
  installationShareMost: 0.2,
  smallestStaffMost: 5,
  middleStaffMost: 20,
  ceilings: {
    smallest: { plain: 5 * M, wageRise: 7.5 * M },
    middle: { plain: 7.5 * M, wageRise: 10 * M },
    largest: { plain: 10 * M, wageRise: 15 * M },
  },
};
const purchase = (changes: Partial<Purchase> = {}): Purchase => ({
  price: 1_980_000,
  installationCost: 180_000,
  registeredPrice: 1_980_000,
  staff: 12,
  wageRise: false,
  ...changes,
});

describe('the bracket of a company', () => {
  it.each([
    [1, 'smallest'],
    [5, 'smallest'],
    [6, 'middle'],
    [20, 'middle'],
    [21, 'largest'],
    [10_000, 'largest'],
  ])('of %d people is %s', (staff, bracket) => {
    expect(bracketOf(staff, FIGURES)).toBe(bracket);
  });
});

describe('the subsidy', () => {
  it('is half of price and installation, but never more than half of the registered sold price', () => {
    const { subsidy, boundBy, netCost, steps } = estimateSubsidy(purchase(), FIGURES);
    expect({ subsidy, boundBy, netCost }).toEqual({
      subsidy: 990_000,
      boundBy: 'ceiling_of_listing',
      netCost: 1_170_000,
    });
    expect(steps.map(({ code, formula, yen }) => `${code}: ${formula} = ${yen}`)).toEqual([
      'total_cost: 1,980,000 + 180,000 = 2160000',
      'eligible_installation: min(180,000, 1,980,000 × 0.2) = 180000',
      'eligible_cost: 1,980,000 + 180,000 = 2160000',
      'by_rate: 2,160,000 × 0.5 = 1080000',
      'ceiling_of_company: staff 12 = 7500000',
      'ceiling_of_listing: 1,980,000 × 0.5 = 990000',
      'subsidy: min(1,080,000, 7,500,000, 990,000) = 990000',
      'net_cost: 2,160,000 − 990,000 = 1170000',
    ]);
  });

  it('is half of what the dealer asks when that is less than what is registered', () => {
    const { subsidy, boundBy } = estimateSubsidy(
      purchase({ price: 1_500_000, installationCost: 0, registeredPrice: 2_000_000 }),
      FIGURES,
    );
    expect({ subsidy, boundBy }).toEqual({ subsidy: 750_000, boundBy: 'by_rate' });
  });

  it.each([
    [5, false, 5 * M],
    [6, false, 7.5 * M],
    [20, false, 7.5 * M],
    [21, false, 10 * M],
    [5, true, 7.5 * M],
    [6, true, 10 * M],
    [20, true, 10 * M],
    [21, true, 15 * M],
  ])('of a dear machine is the ceiling: %d people, wage rise %s: %d yen', (staff, wageRise, expected) => {
    const dear = purchase({ price: 90 * M, installationCost: 0, registeredPrice: 90 * M, staff, wageRise });
    expect(estimateSubsidy(dear, FIGURES)).toMatchObject({ subsidy: expected, boundBy: 'ceiling_of_company' });
  });

  it('counts installation up to a fifth of the price only, to the yen', () => {
    const step = (installationCost: number) =>
      estimateSubsidy(purchase({ price: 500_003, installationCost }), FIGURES).steps[1]!.yen;
    expect([100_000, 100_001].map(step)).toEqual([100_000, 100_000]);
  });

  it('drops parts of a yen', () => {
    const odd = purchase({ price: 500_001, installationCost: 0, registeredPrice: 500_001 });
    expect(estimateSubsidy(odd, FIGURES)).toMatchObject({ subsidy: 250_000, netCost: 250_001 });
  });

  const purchases = fc.record({
    price: fc.integer({ min: 1, max: 100_000_000_000 }),
    installationCost: fc.integer({ min: 0, max: 100_000_000_000 }),
    registeredPrice: fc.integer({ min: 1, max: 100_000_000_000 }),
    staff: fc.integer({ min: 1, max: 1_000_000 }),
    wageRise: fc.boolean(),
  });

  it('is whole yen, never above any of its limits nor half of all that is paid, and adds up', () => {
    fc.assert(
      fc.property(purchases, (bought) => {
        const { subsidy, totalCost, netCost, steps } = estimateSubsidy(bought, FIGURES);
        const of = Object.fromEntries(steps.map(({ code, yen }) => [code, yen]));
        expect(steps.every(({ yen }) => Number.isSafeInteger(yen) && yen >= 0)).toBe(true);
        expect(subsidy).toBe(Math.min(of.by_rate!, of.ceiling_of_company!, of.ceiling_of_listing!));
        expect(subsidy * 2).toBeLessThanOrEqual(totalCost);
        expect(subsidy + netCost).toBe(totalCost);
      }),
    );
  });

  it('never shrinks for a larger company, nor with the wage rise', () => {
    fc.assert(
      fc.property(purchases, fc.nat(1_000), (bought, more) => {
        const of = (changes: Partial<Purchase>) => estimateSubsidy({ ...bought, ...changes }, FIGURES).subsidy;
        expect(of({ staff: bought.staff + more })).toBeGreaterThanOrEqual(of({}));
        expect(of({ wageRise: true })).toBeGreaterThanOrEqual(of({ wageRise: false }));
      }),
    );
  });
});

describe('a share of whole yen', () => {
  it('is exact where binary fractions are not', () => {
    expect(shareOf(100, 0.29)).toBe(29);
    expect(shareOf(99_999_999_999, 0.2)).toBe(19_999_999_999);
  });
});

describe('payback', () => {
  it('is the net cost over the worth of the hours saved, in months rounded up to a tenth', () => {
    expect(paybackOf(1_170_000, 60, 1_500)).toEqual({
      monthlySaving: 90_000,
      months: 13,
      formula: '1,170,000 ÷ (60 × 1,500)',
    });
    expect(paybackOf(1_170_001, 60, 1_500)?.months).toBe(13.1);
  });

  it('is none where nothing is saved', () => {
    expect(paybackOf(1_000, 0, 1_500)).toBeNull();
    expect(paybackOf(1_000, 0.01, 1)).toBeNull();
  });

  it('never comes too early', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 500, max: 9_999 }),
        (net, hours, wage) => {
          const payback = paybackOf(net, hours, wage)!;
          expect(Math.round(payback.months * 10) * payback.monthlySaving).toBeGreaterThanOrEqual(net * 10);
        },
      ),
    );
  });
});
