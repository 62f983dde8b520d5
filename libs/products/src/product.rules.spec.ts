import { describe, expect, it } from '@jest/globals';
import { contentFaults, installationCostOf, modelKey, type ProductContent } from './product.rules.js';

const figures = { bodyPriceLeast: 500_000, installationShareMost: 0.2 };
const complete: ProductContent = {
  name: '配膳ロボット はこぶ',
  reading: 'はいぜんろぼっと はこぶ',
  modelNumbers: ['HK-100'],
  description: '料理を運ぶ',
  bodyPrice: 500_000,
  installationCost: 100_000,
  installationItems: [],
  warrantyMonths: 12,
  gtin: null,
  components: [],
  freedHours: '客席を回る回数が増え、注文の聞き漏らしがなくなる。',
  productivity: true,
};
const codes = (content: Partial<ProductContent>) =>
  contentFaults({ ...complete, ...content }, figures).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a product that is to be submitted', () => {
  it('may cost exactly the least price, with installation at exactly a fifth of it', () => {
    expect(codes({})).toEqual([]);
  });

  it('names every field that is missing at once', () => {
    const empty = { name: null, reading: null, modelNumbers: [], description: null, bodyPrice: null };
    const more = { installationCost: null, warrantyMonths: null, freedHours: null, productivity: null };
    expect(codes({ ...empty, ...more })).toEqual([
      '/name field_required',
      '/reading field_required',
      '/description field_required',
      '/bodyPrice field_required',
      '/installationCost field_required',
      '/warrantyMonths field_required',
      '/freedHours field_required',
      '/productivity field_required',
      '/modelNumbers model_number_required',
    ]);
  });

  it('is refused one yen below the least price and one yen above the share for installation', () => {
    expect(codes({ bodyPrice: 499_999, installationCost: 0 })).toEqual(['/bodyPrice body_price_too_low']);
    expect(codes({ installationCost: 100_001 })).toEqual(['/installationCost installation_too_high']);
  });

  it('is refused when two model numbers differ in writing only', () => {
    expect(codes({ modelNumbers: ['HK-100', 'ｈｋ１００'] })).toEqual(['/modelNumbers/1 model_number_repeated']);
  });

  it('is refused when an installation item lacks its name or price', () => {
    expect(codes({ installationItems: [{ name: null, cost: null }] })).toEqual([
      '/installationItems/0/name field_required',
      '/installationItems/0/cost field_required',
    ]);
  });

  it('is refused with a GTIN whose check digit is wrong, and needs none', () => {
    expect(codes({ gtin: '4006381333931' })).toEqual([]);
    expect(codes({ gtin: '4006381333932' })).toEqual(['/gtin gtin_invalid']);
  });
});

describe('what installation costs', () => {
  it('is the sum of its items, and what is stated where there are none', () => {
    const items = [
      { name: '搬入', cost: 30_000 },
      { name: '設定', cost: 50_000 },
      { name: null, cost: null },
    ];
    expect(installationCostOf(items, 1)).toBe(80_000);
    expect(installationCostOf([], 70_000)).toBe(70_000);
    expect(installationCostOf([], null)).toBeNull();
  });
});

describe('the key of a model number', () => {
  it.each([
    ['HK-100', 'HK100'],
    ['ｈｋ－１００', 'HK100'],
    ['hk 100', 'HK100'],
    ['HK‐100/A.1_b', 'HK100A1B'],
  ])('of %s is %s', (written, key) => expect(modelKey(written)).toBe(key));
});
