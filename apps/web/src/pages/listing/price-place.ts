export interface Quartiles {
  least: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  most: number;
}

/** Whether a price lies in the cheapest quarter, the dearest, or between. */
export function placeOf(price: number, { lowerQuartile, upperQuartile }: Quartiles): 'below' | 'within' | 'above' {
  if (price < lowerQuartile) return 'below';
  return price > upperQuartile ? 'above' : 'within';
}

/** Where a price stands between the least and the most, in percent from the left; in the middle where all are alike. */
export const positionOf = (price: number, { least, most }: Quartiles): number =>
  most === least ? 50 : Math.min(100, Math.max(0, ((price - least) / (most - least)) * 100));
