import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { businessDaysAfter, businessDaysBetween, daysAfter } from '#scheme';
import { clockAfter, targetDays } from './clock.rules.js';

const fresh = { dueOn: null, remainingDays: null };
const step = { resumes: false, target: 10 };

describe('the clock of a case', () => {
  it('starts with the target of the stage, in business days', () => {
    const submitted = clockAfter(fresh, { ...step, from: null, to: 'association_check', today: '2026-04-28' });
    expect(submitted).toEqual({ dueOn: '2026-05-18', remainingDays: null });
  });

  it('starts anew with each stage, and runs on through a claim', () => {
    const running = { dueOn: '2026-06-10', remainingDays: null };
    const passed = { ...step, from: 'association_check', to: 'secretariat_check', today: '2026-06-01' } as const;
    expect(clockAfter(running, passed)).toEqual({ dueOn: '2026-06-15', remainingDays: null });
    const claimed = { ...step, from: 'approval', to: 'approval', today: '2026-06-01' } as const;
    expect(clockAfter(running, claimed)).toEqual(running);
  });

  it('gives a case that comes back late one day', () => {
    const late = { dueOn: null, remainingDays: -4 };
    const resumed = { from: 'returned', to: 'approval', resumes: true, today: '2026-06-01', target: 5 } as const;
    expect(clockAfter(late, resumed)).toEqual({ dueOn: '2026-06-02', remainingDays: null });
  });

  it.each(['approved', 'rejected', 'withdrawn', 'merged'] as const)('ends when the case is %s', (to) => {
    const running = { dueOn: '2026-06-10', remainingDays: null };
    expect(clockAfter(running, { ...step, from: 'approval', to, today: '2026-06-01' })).toEqual(fresh);
  });

  it('stands still while the case is returned: no business day is lost, however long that takes', () => {
    const day = fc.nat(3000).map((days) => daysAfter('2024-04-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), fc.nat(200), (today, left, pause) => {
        const running = { dueOn: businessDaysAfter(today, left), remainingDays: null };
        const stopped = clockAfter(running, { ...step, from: 'approval', to: 'returned', today });
        expect(stopped).toEqual({ dueOn: null, remainingDays: left });
        const back = daysAfter(today, pause);
        const { dueOn } = clockAfter(stopped, {
          from: 'returned',
          to: 'approval',
          resumes: true,
          today: back,
          target: 5,
        });
        expect(businessDaysBetween(back, dueOn!)).toBe(left);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the target of a stage', () => {
  const values = new Map([
    ['target_days:approval', 5],
    ['target_days:approval:manufacturer', 3],
  ]);

  it('is that of the kind of case where the scheme has one, else that of the stage', () => {
    expect(targetDays(values, 'approval', 'manufacturer')).toBe(3);
    expect(targetDays(values, 'approval', 'product')).toBe(5);
  });

  it('must be set', () => {
    expect(() => targetDays(values, 'appeal', 'product')).toThrow('target_days:appeal has no value');
  });
});
