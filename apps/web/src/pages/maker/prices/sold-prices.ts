import type { Schemas } from '../../../api/client.js';

export type SoldPrice = Pick<Schemas['SoldPriceView'], 'id' | 'productId' | 'price' | 'validFrom'>;

/** The prices of a product: what holds today, what begins later, and all of them, the newest day first. */
export function pricesOf<Price extends SoldPrice>(prices: readonly Price[], productId: string, today: string) {
  // Of several on one day the one stated last holds; ids are in the order of time.
  const own = prices
    .filter((each) => each.productId === productId)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
  const inForce = own.find(({ validFrom }) => validFrom <= today) ?? null;
  const days = new Set<string>();
  const toCome = own.filter(({ validFrom }) => validFrom > today && !days.has(validFrom) && days.add(validFrom));
  return { inForce, toCome: toCome.toReversed(), all: own };
}

const keyOf = ({ validFrom, id }: SoldPrice): string => `${validFrom} ${id}`;
