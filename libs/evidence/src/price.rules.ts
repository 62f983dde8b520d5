import type { SchemeFigures } from '#scheme';
import type { Declared, FactsOf } from './evidence.facts.js';
import { costSum } from './fact.rules.js';

/** The median; of an even number of values the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Makes the MAD of a normal distribution its standard deviation. */
const MAD_TO_DEVIATION = 1.4826;

/**
 * How far a value is from the median of a sample in robust standard deviations (Iglewicz and Hoaglin 1993); null when
 * more than half of the sample is one value, which has no spread to measure by.
 *
 * @example robustScore(15, [8, 9, 10, 11, 12]); // 3.37: five above the median of 10, MAD 1
 */
export function robustScore(value: number, sample: readonly number[]): number | null {
  const median = medianOf(sample);
  const mad = medianOf(sample.map((one) => Math.abs(one - median)));
  return mad === 0 ? null : (value - median) / (MAD_TO_DEVIATION * mad);
}

/** How far one amount is above another, as a share of that; negative below it. */
export const shareAbove = (amount: number, base: number): number => (amount - base) / base;

/** The profit as a share of the cost it is put on. */
export const profitShare = ({ profitYen, totalYen }: FactsOf<'cost_build_up'>): number =>
  totalYen === profitYen ? Infinity : profitYen / (totalYen - profitYen);

/** A declared price per unit of capacity beside those of comparable products. */
export function perCapacity({ ownCapacity, products }: FactsOf<'comparables'>, bodyPrice: number) {
  const sample = products.map(({ priceYen, capacity }) => priceYen / capacity);
  const [own, median] = [bodyPrice / ownCapacity, medianOf(sample)];
  return { own, sample, median, distance: Math.abs(shareAbove(own, median)) };
}

/** A declared price beside records of what was paid. */
export interface RecordsComparison {
  /** Unit prices, yen, lowest first. */
  sample: number[];
  median: number;
  least: number;
  most: number;
  /** How far the declared price is above the median, as a share of it. */
  aboveMedian: number;
  /** How far it is above the lowest, as a share of it: more than the scheme allows asks for a full review. */
  aboveLeast: number;
  tooHigh: boolean;
}

/** A declared price per capacity beside comparable products. */
export interface ComparablesComparison {
  unit: string;
  /** Yen per unit of capacity. */
  own: number;
  sample: number[];
  median: number;
  /** Distance from the median, as a share of it. */
  distance: number;
  outside: boolean;
  /** Robust z-score; null below the least sample or without spread. */
  score: number | null;
  standsOut: boolean;
}

/** The arithmetic of a cost build-up. */
export interface CostComparison {
  /** What the parts add up to, yen. */
  sum: number;
  stated: number;
  /** Profit as a share of the cost. */
  profit: number;
  usual: number;
  most: number;
  aboveBand: boolean;
}

/** Whether a declared price is plausible, with the numbers and samples it is compared with. */
export interface PricePlausibility {
  declared: number;
  records: RecordsComparison | null;
  comparables: ComparablesComparison[];
  costs: CostComparison[];
}

type PriceFigures = Pick<
  SchemeFigures,
  'comparablesSpread' | 'robustSampleLeast' | 'robustScoreMost' | 'profitUsual' | 'profitMost' | 'priceRiseMost'
>;

/** Compares a declared price with everything the evidence tells about it. */
export function pricePlausibility(
  declared: number,
  evidence: readonly Declared[],
  figures: PriceFigures,
): PricePlausibility {
  const paid = evidence.flatMap((one) => (one.kind === 'sales_record' ? [one.facts.unitPriceYen] : []));
  return {
    declared,
    records: paid.length > 0 ? besideRecords(declared, paid, figures) : null,
    comparables: evidence.flatMap((one) =>
      one.kind === 'comparables' ? [besideOthers(declared, one.facts, figures)] : [],
    ),
    costs: evidence.flatMap((one) => (one.kind === 'cost_build_up' ? [costsOf(one.facts, figures)] : [])),
  };
}

function besideRecords(declared: number, paid: number[], { priceRiseMost }: PriceFigures): RecordsComparison {
  const sample = [...paid].sort((one, other) => one - other);
  const [least, most, median] = [sample[0]!, sample.at(-1)!, medianOf(sample)];
  const aboveLeast = shareAbove(declared, least);
  const aboveMedian = shareAbove(declared, median);
  return { sample, median, least, most, aboveMedian, aboveLeast, tooHigh: aboveLeast > priceRiseMost };
}

function besideOthers(declared: number, facts: FactsOf<'comparables'>, figures: PriceFigures): ComparablesComparison {
  const compared = perCapacity(facts, declared);
  const enough = compared.sample.length >= figures.robustSampleLeast;
  const score = enough ? robustScore(compared.own, compared.sample) : null;
  return {
    unit: facts.capacityUnit,
    ...compared,
    outside: compared.distance > figures.comparablesSpread,
    score,
    standsOut: score !== null && Math.abs(score) > figures.robustScoreMost,
  };
}

function costsOf(facts: FactsOf<'cost_build_up'>, { profitUsual, profitMost }: PriceFigures): CostComparison {
  const profit = profitShare(facts);
  return {
    sum: costSum(facts),
    stated: facts.totalYen,
    profit,
    usual: profitUsual,
    most: profitMost,
    aboveBand: profit > profitMost,
  };
}
