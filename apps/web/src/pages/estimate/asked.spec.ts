import { describe, expect, it } from '@jest/globals';
import { askedFor } from './asked.js';

const of = (query: string) => askedFor(new URLSearchParams(query));

describe('what an address asks to be estimated', () => {
  it('is nothing until a price and the staff are known, and it says which is missing', () => {
    expect(of('')).toEqual({ missing: ['price', 'staff'] });
    expect(of('price=1000000')).toEqual({ missing: ['staff'] });
    expect(of('staff=12&listing=x').missing).toEqual([]);
  });

  it('is read as people write numbers', () => {
    expect(of('price=１,９８０,０００円&staff=１２').asked).toEqual({
      price: 1_980_000,
      installationCost: 0,
      staff: 12,
      wageRise: 'false',
    });
  });

  it('takes the price of a listing before one that was typed', () => {
    expect(of('listing=x&price=5&staff=3&wageRise=true&on=2026-06-01').asked).toEqual({
      listing: 'x',
      staff: 3,
      wageRise: 'true',
      on: '2026-06-01',
    });
  });

  it('has hours and wage together or not at all', () => {
    expect(of('price=9&staff=1&hours=20').asked).not.toHaveProperty('hoursPerMonth');
    expect(of('price=9&staff=1&hours=20.5&wage=1200').asked).toMatchObject({ hoursPerMonth: 20.5, wage: 1200 });
  });
});
