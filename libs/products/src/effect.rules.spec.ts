import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { statedEffectFaults, shownEffects, withHours } from './effect.rules.js';
import type { StatedEffect } from './product-content.js';

const serving = {
  id: 'serving',
  name: '配膳ロボット',
  criteria: { targets: [{ industry: 'M', process: '配膳', leastIndex: 0.5 }] },
};
const cleaning = {
  id: 'cleaning',
  name: '清掃ロボット',
  criteria: { targets: [{ industry: 'M', process: '清掃', leastIndex: 0.2 }] },
};
const effect = (rest: Partial<StatedEffect> = {}): StatedEffect => ({
  categoryId: 'serving',
  industry: 'M',
  process: '配膳',
  hoursRemoved: 100,
  hoursCreated: 50,
  basis: 'measured',
  sites: 3,
  steps: [],
  ...rest,
});
const swept = effect({ categoryId: 'cleaning', process: '清掃' });
const step = (hoursBefore: number | null, hoursAfter: number | null) => ({
  step: '運ぶ',
  who: '接客係',
  hoursBefore,
  hoursAfter,
});
const codes = (effects: StatedEffect[], categories = [serving]) =>
  statedEffectFaults(effects, categories).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the effects of a product', () => {
  it('may reach the least of the category exactly, and not a thousandth below', () => {
    expect(codes([effect()])).toEqual([]);
    expect(codes([effect({ hoursCreated: 50.1 })])).toEqual(['/effects/0 effect_below_least']);
  });

  it('are judged in each category by its own criteria, at their own place', () => {
    expect(codes([effect(), swept], [serving, cleaning])).toEqual([]);
    expect(codes([swept, effect({ hoursCreated: 51 })], [serving, cleaning])).toEqual([
      '/effects/1 effect_below_least',
    ]);
    expect(codes([effect(), effect({ categoryId: 'cleaning' })], [serving, cleaning])).toEqual([
      '/effects/1 effect_outside_criteria',
    ]);
  });

  it('are stated for every category the product stands in, and for no other', () => {
    expect(codes([effect()], [serving, cleaning])).toEqual(['/effects effect_needed']);
    expect(codes([effect(), swept])).toEqual(['/effects/1/categoryId effect_outside_categories']);
  });

  it('are stated once for each kind of work', () => {
    expect(codes([effect(), effect({ hoursCreated: 10 })])).toEqual(['/effects/1 effect_repeated']);
  });

  it('that were measured were measured somewhere', () => {
    expect(codes([effect({ sites: 0 })])).toEqual(['/effects/0/sites effect_measured_nowhere']);
    expect(codes([effect({ sites: 0, basis: 'estimated' })])).toEqual([]);
  });

  it('name everything that is missing at once, and nothing that follows from it', () => {
    const empty = effect({ categoryId: null, industry: null, process: null, basis: null, sites: null });
    const fields = ['categoryId', 'industry', 'process', 'hoursRemoved', 'hoursCreated', 'basis', 'sites'];
    expect(codes([{ ...empty, hoursRemoved: null, hoursCreated: null, steps: [step(1, null)] }])).toEqual([
      ...fields.map((field) => `/effects/0/${field} field_required`),
      '/effects/0/steps/0/hoursAfter field_required',
      '/effects effect_needed',
    ]);
  });
});

describe('a process table', () => {
  it('gives the hours that nobody stated', () => {
    const timed = effect({ hoursRemoved: null, hoursCreated: null, steps: [step(100, 20), step(0, 10)] });
    expect(withHours(timed)).toMatchObject({ hoursRemoved: 100, hoursCreated: 30 });
    expect(codes([withHours(timed)])).toEqual([]);
    expect(withHours({ ...timed, steps: [step(100, null)] })).toMatchObject({ hoursRemoved: null });
  });

  it('must agree with the hours that were stated', () => {
    expect(codes([effect({ steps: [step(100, 50)] })])).toEqual([]);
    expect(codes([effect({ steps: [step(90, 50)] })])).toEqual(['/effects/0/hoursRemoved effect_hours_disagree']);
  });

  it('always agrees with the hours it gives, and they with the index that is shown', () => {
    const hours = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100);
    const steps = fc.array(
      fc.tuple(hours, hours).map(([before, after]) => step(before, after)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(steps, (table) => {
        const claim = withHours(effect({ hoursRemoved: null, hoursCreated: null, steps: table }));
        expect(codes([claim]).filter((code) => code.endsWith('effect_hours_disagree'))).toEqual([]);
        expect(shownEffects([claim])[0]!.index).toBeLessThanOrEqual(1);
      }),
    );
  });
});
