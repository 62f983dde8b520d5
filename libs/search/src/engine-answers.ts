/** What the engine found, the hits still as JSON text. */
export interface Found {
  hits: string;
  total: number;
  facets: FacetCounts;
}

/** For each field how many hits each value has, or for numbers the least and the most. */
export type FacetCounts = Record<string, Record<string, number>>;

/** The fields of an answer that follow the hits. */
interface Tail {
  estimatedTotalHits: number;
  facetDistribution?: FacetCounts;
  facetStats?: Record<string, { min: number; max: number }>;
}

const HITS = '{"hits":';
const AFTER_HITS = ',"query":';

/**
 * Takes an answer apart without reading its hits. Quotes inside JSON texts are escaped, so `,"query":` can only be the
 * member after the hits: hits have no member of that name.
 */
export function cutAnswer(answer: string): Found {
  const end = answer.indexOf(AFTER_HITS);
  if (!answer.startsWith(HITS) || end < 0) throw new Error('The search engine answers in an unknown form');
  const tail = JSON.parse(`{${answer.slice(end + 1)}`) as Tail;
  return { hits: answer.slice(HITS.length, end), total: tail.estimatedTotalHits, facets: facetsOf(tail) };
}

/** Counts of values; of numbers their least and most, since counting each of them says nothing. */
export const facetsOf = ({
  facetDistribution = {},
  facetStats = {},
}: Omit<Tail, 'estimatedTotalHits'>): FacetCounts => ({
  ...Object.fromEntries(Object.entries(facetDistribution).filter(([field]) => !(field in facetStats))),
  ...facetStats,
});
