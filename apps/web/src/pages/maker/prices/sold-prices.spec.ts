import { describe, expect, it } from '@jest/globals';
import { pricesOf } from './sold-prices.js';

const price = (id: string, validFrom: string, yen: number, productId = 'p') => ({
  id,
  productId,
  price: yen,
  validFrom,
});

describe('the sold prices of a product', () => {
  const prices = [
    price('5', '2026-05-01', 90),
    price('4', '2026-05-01', 80),
    price('3', '2026-06-01', 70),
    price('2', '2026-04-01', 100),
    price('1', '2026-04-01', 110),
    price('0', '2026-04-01', 1, 'another'),
  ];

  it('are the one that holds today, of one day the one stated last, and those that begin later', () => {
    const { inForce, toCome, all } = pricesOf(prices, 'p', '2026-04-15');
    expect(inForce?.price).toBe(100);
    expect(toCome.map((each) => each.price)).toEqual([90, 70]);
    expect(all.map(({ id }) => id)).toEqual(['3', '5', '4', '2', '1']);
  });

  it('are none before the first begins', () => {
    expect(pricesOf(prices, 'p', '2026-03-31').inForce).toBeNull();
    expect(pricesOf(prices, 'nothing', '2026-04-15').all).toEqual([]);
  });
});
