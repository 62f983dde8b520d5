import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { componentFaults } from './component.rules.js';
import type { Component } from './product-content.js';

const part = (share: number | null, rest: Partial<Component> = {}): Component => ({
  name: '走行台車',
  kind: 'hardware',
  maker: 'はこぶ工房',
  function: '運ぶ',
  share,
  ...rest,
});
const codes = (...components: Component[]) =>
  componentFaults(components).map(({ pointer, code, params }) => [pointer, code, ...Object.values(params ?? {})]);

describe('a component table', () => {
  it('may be empty, or of one piece without a share', () => {
    expect([codes(), codes(part(null)), codes(part(100))]).toEqual([[], [], []]);
  });

  it('of several pieces has a share for each', () => {
    expect(codes(part(60), part(null))).toEqual([['/components/1/share', 'field_required']]);
  });

  it('has shares that make up the whole price', () => {
    expect(codes(part(33.33), part(33.33), part(33.34))).toEqual([]);
    expect(codes(part(33.33), part(33.33), part(33.33))).toEqual([
      ['/components', 'component_shares_not_whole', '99.99'],
    ]);
    expect(codes(part(50))).toEqual([['/components', 'component_shares_not_whole', '50']]);
  });

  it('names everything that is missing at once', () => {
    const empty: Component = { name: null, kind: null, maker: null, function: null, share: null };
    expect(codes(part(40), empty).map(([pointer]) => pointer)).toEqual(
      ['name', 'kind', 'maker', 'function', 'share'].map((field) => `/components/1/${field}`),
    );
  });

  it('adds up however the price is cut into hundredths of a percent', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 49 });
    fc.assert(
      fc.property(cuts, (places) => {
        const ends = [...places, 10_000].sort((one, other) => one - other);
        const shares = ends.map((end, index) => (end - (ends[index - 1] ?? 0)) / 100);
        expect(codes(...shares.map((share) => part(share)))).toEqual([]);
      }),
    );
  });
});
