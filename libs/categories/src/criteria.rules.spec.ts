import { describe, expect, it } from '@jest/globals';
import { criteriaFaults, effectFaults, type EffectClaim } from './criteria.rules.js';

const targets = [
  { industry: 'M', process: '配膳・下膳', leastIndex: 0.3 },
  { industry: 'P', process: '配膳・下膳', leastIndex: 0.5 },
];
const claim = (content: Partial<EffectClaim> = {}): EffectClaim => ({
  industry: 'M',
  process: '配膳・下膳',
  hoursRemoved: 10,
  hoursCreated: 7,
  basis: 'measured',
  sites: 1,
  ...content,
});
const codes = (claims: EffectClaim[]) =>
  effectFaults('配膳ロボット', claims, { targets }, '/effects').map(({ pointer, code }) => `${pointer} ${code}`);

describe('effects claimed in a category', () => {
  it('meet the criteria exactly at the least index, and not a thousandth below', () => {
    expect(codes([claim()])).toEqual([]);
    expect(codes([claim({ hoursCreated: 7.01 })])).toEqual(['/effects/0 effect_below_least']);
  });

  it('are judged by the index of their own industry', () => {
    expect(codes([claim({ industry: 'P' })])).toEqual(['/effects/0 effect_below_least']);
  });

  it('must be for work that the category is for, and remove something', () => {
    expect(codes([claim({ industry: 'A' }), claim({ hoursRemoved: 0 })])).toEqual([
      '/effects/0 effect_outside_criteria',
      '/effects/1/hoursRemoved hours_removed_nothing',
    ]);
  });

  it('must be stated at least once', () => {
    expect(codes([])).toEqual(['/effects effect_needed']);
  });
});

describe('criteria', () => {
  it('name at least one industry with a process, each once, by division', () => {
    const faults = (some: typeof targets) =>
      criteriaFaults({ targets: some, functions: [], attributes: [] }).map(({ pointer, code }) => `${pointer} ${code}`);
    expect(faults(targets)).toEqual([]);
    expect(faults([])).toEqual(['/targets target_needed']);
    expect(faults([targets[0]!, targets[0]!, { ...targets[0]!, industry: 'Z' }])).toEqual([
      '/targets/1 target_repeated',
      '/targets/2/industry industry_unknown',
    ]);
  });
});
