import { describe, expect, it } from '@jest/globals';
import { contentFaults, modelKey, type ProductContent } from './product.rules.js';

const figures = { bodyPriceLeast: 500_000, installationShareMost: 0.2 };
const complete: ProductContent = {
  name: '配膳ロボット はこぶ',
  reading: 'はいぜんろぼっと はこぶ',
  modelNumbers: ['HK-100'],
  description: '料理を運ぶ',
  bodyPrice: 500_000,
  installationCost: 100_000,
  warrantyMonths: 12,
};
const codes = (content: Partial<ProductContent>) =>
  contentFaults({ ...complete, ...content }, figures).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a product that is to be submitted', () => {
  it('may cost exactly the least price, with installation at exactly a fifth of it', () => {
    expect(codes({})).toEqual([]);
  });

  it('names every field that is missing at once', () => {
    const empty = { name: null, reading: null, modelNumbers: [], description: null, bodyPrice: null };
    expect(codes({ ...empty, installationCost: null, warrantyMonths: null })).toEqual([
      '/name field_required',
      '/reading field_required',
      '/description field_required',
      '/bodyPrice field_required',
      '/installationCost field_required',
      '/warrantyMonths field_required',
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
});

describe('the key of a model number', () => {
  it.each([
    ['HK-100', 'HK100'],
    ['ｈｋ－１００', 'HK100'],
    ['hk 100', 'HK100'],
    ['HK‐100/A.1_b', 'HK100A1B'],
  ])('of %s is %s', (written, key) => expect(modelKey(written)).toBe(key));
});
