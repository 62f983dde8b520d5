import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SCORE_ITEM_NAMES, SCORE_ITEMS, SCORE_MOST, sheetFaults, totalOf } from './score-sheet.rules.js';

const sheet = (...scores: number[]) =>
  SCORE_ITEM_NAMES.map((item, index) => ({ item, score: scores[index] ?? 0, comment: '' }));

describe('a score sheet', () => {
  it('weighs its items to 100 points', () => {
    expect(Object.values(SCORE_ITEMS).reduce((total, { weight }) => total + weight, 0)).toBe(100);
    expect([totalOf(sheet()), totalOf(sheet(5, 5, 5, 5, 5)), totalOf(sheet(3, 3, 3, 3, 3))]).toEqual([0, 100, 60]);
  });

  it('gives the same or more points for a better score', () => {
    const score = fc.integer({ min: 0, max: SCORE_MOST });
    fc.assert(
      fc.property(fc.array(score, { minLength: 5, maxLength: 5 }), fc.integer({ min: 0, max: 4 }), (scores, which) => {
        const better = scores.map((value, index) => (index === which ? Math.min(SCORE_MOST, value + 1) : value));
        expect(totalOf(sheet(...better))).toBeGreaterThanOrEqual(totalOf(sheet(...scores)));
      }),
    );
  });

  it('names each item that is not scored', () => {
    expect(sheetFaults(sheet().slice(2)).map(({ code }) => code)).toEqual(['score_missing', 'score_missing']);
    expect(sheetFaults(sheet())).toEqual([]);
  });
});
