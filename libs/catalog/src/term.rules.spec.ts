import { describe, expect, it } from '@jest/globals';
import { daysAfter } from '#scheme';
import { dueWarning, WARNING_DAYS } from './term.rules.js';

const END = '2026-06-30';

describe('the warnings before a provisional listing ends', () => {
  it('go out once each when 60, 30 and 7 days are left', () => {
    let warned: number | null = null;
    const sent: [number, number][] = [];
    for (let left = 90; left >= -5; left -= 1) {
      const due = dueWarning(END, warned, daysAfter(END, -left));
      if (!due) continue;
      warned = due.threshold;
      sent.push([due.left, due.threshold]);
    }
    expect(sent).toEqual(WARNING_DAYS.map((days) => [days, days]));
  });

  it('are made up for by the newest one when nobody looked for a while', () => {
    expect(dueWarning(END, null, daysAfter(END, -5))).toEqual({ left: 5, threshold: 7 });
    expect(dueWarning(END, 60, daysAfter(END, -10))).toEqual({ left: 10, threshold: 30 });
    expect(dueWarning(END, 7, daysAfter(END, -1))).toBeUndefined();
  });

  it('still go out on the last day, and not after it', () => {
    expect(dueWarning(END, null, END)).toEqual({ left: 0, threshold: 7 });
    expect(dueWarning(END, null, daysAfter(END, 1))).toBeUndefined();
  });
});
