import { describe, expect, it } from '@jest/globals';
import { coveredBy, dueOn } from './expiry.rules.js';

describe('the warning that evidence runs out', () => {
  it.each([
    ['2026-06-01', null],
    ['2026-05-31', 60],
    ['2026-05-02', 60],
    ['2026-05-01', 30],
    ['2026-04-09', 30],
    ['2026-04-08', 7],
    ['2026-04-01', 7],
    ['2026-03-31', -1],
  ])('on 1 April 2026, for what counts until %s, is %s', (validTo, due) => {
    expect(dueOn('2026-04-01', validTo)).toBe(due);
  });

  it('takes the place of those before it', () => {
    expect(coveredBy(60)).toEqual([60]);
    expect(coveredBy(7)).toEqual([60, 30, 7]);
    expect(coveredBy(-1)).toEqual([60, 30, 7, -1]);
  });
});
