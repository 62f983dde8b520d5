import { gradeOf, hitOfLine, type Judged, type JudgedHit } from './judged.js';
import type { SampleLine } from '../../apps/cli/src/demo/sample-catalog.js';

/** Answers a query with its first ten hits. */
export type Searching = (q: string) => Promise<JudgedHit[]>;

/** How well queries were answered; all are shares from 0 to 1 but `queries`. */
export interface Relevance {
  queries: number;
  ndcg10: number;
  /** Mean of 1 / rank of the first hit that answers fully. */
  mrr: number;
  /** An answer among the first three. */
  hit3: number;
  /** Queries with an answer in the catalog that got no hit at all. */
  zeroHits: number;
  /** Nonsense that got no hits, as it should. */
  nonsenseEmpty: number;
  /** The queries that were answered worst, for people to look at. */
  worst: { judged: Judged; ndcg10: number; first: string[] }[];
}

const DEPTH = 10;

const dcg = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Asks all queries and grades the answers by the judgements. */
export async function relevanceOf(
  queries: readonly Judged[],
  lines: readonly SampleLine[],
  search: Searching,
): Promise<Relevance> {
  const rows = [];
  for (const judged of queries) {
    const [, q, expected] = judged;
    const hits = await search(q);
    const grades = hits.map((hit) => gradeOf(expected, hit));
    const best = lines.map((line) => gradeOf(expected, hitOfLine(line))).sort((a, b) => b - a);
    const rank = grades.indexOf(3);
    rows.push({
      judged,
      isNonsense: expected === 'none',
      ndcg10: dcg(best) === 0 ? 0 : dcg(grades) / dcg(best),
      reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
      hit3: grades.slice(0, 3).includes(3) ? 1 : 0,
      empty: hits.length === 0 ? 1 : 0,
      first: hits.slice(0, 3).map(({ name }) => name),
    });
  }
  const nonsense = rows.filter(({ isNonsense }) => isNonsense);
  const answerable = rows.filter(({ isNonsense }) => !isNonsense);
  return {
    queries: rows.length,
    ndcg10: mean(answerable.map(({ ndcg10 }) => ndcg10)),
    mrr: mean(answerable.map(({ reciprocal }) => reciprocal)),
    hit3: mean(answerable.map(({ hit3 }) => hit3)),
    zeroHits: mean(answerable.map(({ empty }) => empty)),
    nonsenseEmpty: mean(nonsense.map(({ empty }) => empty)),
    worst: rows
      .filter(({ isNonsense, ndcg10, empty }) => (isNonsense ? empty === 0 : ndcg10 < 0.99))
      .sort((a, b) => a.ndcg10 - b.ndcg10)
      .map(({ judged, ndcg10, first }) => ({ judged, ndcg10, first })),
  };
}

/** The measures on one line. */
export const relevanceLine = ({ queries, ndcg10, mrr, hit3, zeroHits, nonsenseEmpty }: Relevance): string =>
  `${queries} queries: nDCG@10 ${ndcg10.toFixed(3)}, MRR ${mrr.toFixed(3)}, hit@3 ${hit3.toFixed(3)}, ` +
  `zero hits ${zeroHits.toFixed(3)}, nonsense without hits ${nonsenseEmpty.toFixed(2)}`;
