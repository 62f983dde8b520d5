import { describe, expect, it } from '@jest/globals';
import { hoursSaved, reckonedWith } from './own-figures.js';

const of = (query: string) => Object.fromEntries(reckonedWith(new URLSearchParams(query), 'x', 80));

describe('what the payback of a listing is reckoned with', () => {
  it('is an example until somebody says something of their own', () => {
    expect(of('')).toEqual({ listing: 'x', staff: '10', wage: '1200', hours: '80' });
  });

  it('is what stands in the address, also where it was emptied', () => {
    expect(of('staff=12&wage=1500&hours=&wageRise=true&utm=1')).toEqual({
      ...{ listing: 'x', staff: '12', wage: '1500', hours: '', wageRise: 'true' },
    });
  });

  it('begins with the hours of the first effect, never less than none', () => {
    expect(hoursSaved([{ hoursRemoved: 90, hoursCreated: 10 }])).toBe(80);
    expect(hoursSaved([{ hoursRemoved: 1, hoursCreated: 10 }])).toBe(0);
    expect(hoursSaved([])).toBe(0);
  });
});
