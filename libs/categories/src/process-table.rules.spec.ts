import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  hoursFaults,
  hoursOf,
  laborSavingIndex,
  processFaults,
  savingOf,
  type ProcessStep,
} from './process-table.rules.js';

const step = (hoursBefore: number, hoursAfter: number): ProcessStep => ({
  step: '配膳',
  who: 'ホール係',
  hoursBefore,
  hoursAfter,
});
const hours = fc.integer({ min: 0, max: 1_000_000 }).map((hundredths) => hundredths / 100);
const table = fc.array(
  fc.tuple(hours, hours).map(([before, after]) => step(before, after)),
  { maxLength: 12 },
);

describe('the hours of a process table', () => {
  it('counts what is left of a shortened step, what grew, and what is new', () => {
    const steps = [step(10, 2), step(0, 0.5), step(1, 1.5), step(3, 3)];
    expect(hoursOf(steps)).toEqual({ hoursRemoved: 10, hoursCreated: 3 });
    expect(laborSavingIndex(hoursOf(steps))).toBe(0.7);
  });

  it('adds hours as people do, not as binary fractions do', () => {
    expect(hoursOf([step(0.1, 0), step(0.2, 0)]).hoursRemoved).toBe(0.3);
  });

  it('never removes what was not there and never goes below zero', () => {
    fc.assert(
      fc.property(table, (steps) => {
        const { hoursRemoved, hoursCreated } = hoursOf(steps);
        const before = steps.reduce((total, { hoursBefore }) => total + hoursBefore, 0);
        expect(hoursRemoved).toBeLessThanOrEqual(before + 1e-6);
        expect(Math.min(hoursRemoved, hoursCreated)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps account: removed less created is what the whole work became shorter by', () => {
    fc.assert(
      fc.property(table, (steps) => {
        const { hoursRemoved, hoursCreated } = hoursOf(steps);
        const saved = steps.reduce((total, { hoursBefore, hoursAfter }) => total + hoursBefore - hoursAfter, 0);
        expect(hoursRemoved - hoursCreated).toBeCloseTo(saved, 4);
      }),
    );
  });

  it('counts every created hour: a new step can only lower the index', () => {
    fc.assert(
      fc.property(table, hours, (steps, extra) => {
        const before = laborSavingIndex(hoursOf(steps));
        const after = laborSavingIndex(hoursOf([...steps, step(0, extra)]));
        if (before === null) expect(after).toBeNull();
        else expect(after!).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('depends on how the work is cut into steps, which the saving of the whole work does not', () => {
    const [whole, cut] = [[step(10, 8)], [step(2, 0), step(8, 8)]];
    expect([laborSavingIndex(hoursOf(whole)), laborSavingIndex(hoursOf(cut))]).toEqual([0.2, 1]);
    expect([savingOf(whole), savingOf(cut), savingOf([])]).toEqual([0.2, 0.2, null]);
  });

  it('does not depend on the order of the steps', () => {
    fc.assert(fc.property(table, (steps) => expect(hoursOf([...steps].reverse())).toEqual(hoursOf(steps))));
  });
});

describe('the labor-saving index', () => {
  it.each([
    [10, 0, 1],
    [10, 2, 0.8],
    [3, 1, 0.666],
    [10, 12, -0.2],
    [0.01, 0, 1],
  ])('of %d hours removed and %d created is %d', (hoursRemoved, hoursCreated, index) => {
    expect(laborSavingIndex({ hoursRemoved, hoursCreated })).toBe(index);
  });

  it('does not exist where nothing is removed', () => {
    expect(laborSavingIndex({ hoursRemoved: 0, hoursCreated: 4 })).toBeNull();
  });

  it('is at most 1, and 1 only where nothing is created', () => {
    fc.assert(
      fc.property(hours, hours, (hoursRemoved, hoursCreated) => {
        const index = laborSavingIndex({ hoursRemoved, hoursCreated });
        if (index === null) expect(hoursRemoved).toBe(0);
        else expect(index === 1).toBe(hoursCreated === 0);
      }),
    );
  });
});

describe('a process table is refused', () => {
  it('when a step takes no time at all, or none becomes shorter', () => {
    expect(processFaults([step(0, 0), step(1, 2)], '/steps').map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/steps/0 process_step_empty',
      '/steps process_removes_nothing',
    ]);
    expect(processFaults([step(2, 1)], '/steps')).toEqual([]);
  });

  it('and so are hours that remove nothing', () => {
    expect(hoursFaults({ hoursRemoved: 0, hoursCreated: 1 }, '/effects/0')).toHaveLength(1);
    expect(hoursFaults({ hoursRemoved: 1, hoursCreated: 1 }, '/effects/0')).toEqual([]);
  });
});
