import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draw, NO_WEIGHTS, RISK_NAMES, WEIGHTS, weightOf, type Drawable } from './draw.rules.js';

const listing = fc.record({ id: fc.uuid(), risks: fc.subarray(RISK_NAMES) });
const listings = fc.uniqueArray(listing, { selector: ({ id }) => id, maxLength: 60 });
const ids = (drawn: Drawable[]) => drawn.map(({ id }) => id);

describe('a draw of listings to audit', () => {
  it('is the same for the same seed, in whatever order the listings come', () => {
    fc.assert(
      fc.property(listings, fc.string(), fc.nat(80), fc.infiniteStream(fc.nat()), (all, seed, size, keys) => {
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(draw(shuffled, seed, size, WEIGHTS)).toEqual(draw(all, seed, size, WEIGHTS));
      }),
    );
  });

  it('holds as many as asked for, each once, and all when there are no more', () => {
    fc.assert(
      fc.property(listings, fc.string(), fc.nat(80), (all, seed, size) => {
        const drawn = ids(draw(all, seed, size, WEIGHTS));
        expect(drawn).toHaveLength(Math.min(size, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
      }),
    );
  });

  it('of a smaller size is the beginning of a larger one', () => {
    fc.assert(
      fc.property(listings, fc.string(), fc.nat(30), (all, seed, size) => {
        expect(ids(draw(all, seed, size, WEIGHTS))).toEqual(ids(draw(all, seed, size + 5, WEIGHTS)).slice(0, size));
      }),
    );
  });

  it('gives this result, which anybody can compute again', () => {
    const three = ['a', 'b', 'c'].map((id): Drawable => ({ id, risks: [] }));
    expect(ids(draw(three, '2026', 3, NO_WEIGHTS))).toEqual(['c', 'b', 'a']);
  });

  it('takes a listing of weight 4 first about four times as often as one of weight 1, and without weights as often', () => {
    const pair: Drawable[] = [
      { id: 'risky', risks: ['reported'] },
      { id: 'plain', risks: [] },
    ];
    expect(weightOf(pair[0]!, WEIGHTS)).toBe(4);
    const share = (weights: typeof WEIGHTS) => {
      const firsts = Array.from({ length: 4_000 }, (_, seed) => draw(pair, String(seed), 1, weights)[0]!.id);
      return firsts.filter((id) => id === 'risky').length / firsts.length;
    };
    // The seeds are fixed, so these are figures and no chance: four fifths and a half, within five hundredths.
    expect(share(WEIGHTS)).toBeCloseTo(0.8, 1);
    expect(share(NO_WEIGHTS)).toBeCloseTo(0.5, 1);
  });
});
