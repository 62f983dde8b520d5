import type { Clause } from './clause.rules.js';
import { engineWords, type Meaning } from './interpretation.rules.js';

/** One question to the index. */
export interface Part {
  /** Words for the search engine. */
  words: string;
  /** The same words as people write them, folded: for a search without the engine. */
  pieces: string[];
  where: Clause[];
  /** Only in these fields; otherwise in all that are searched. */
  on?: string[];
}

/** Parts whose hits follow each other and never overlap. A step is taken when the one before has found nothing. */
export type Step = Part[];

/** With more unexplained than so many times what was recognised, what was recognised is chance. */
const UNEXPLAINED_MOST = 2;

const NAMES = ['modelKeys', 'name', 'sounds', 'maker'];

const all = (where: Clause[] = []): Part => ({ words: '', pieces: [], where });

/**
 * What to ask the index for, and what next when that finds nothing: a model number; the categories that are meant, with
 * the words that are left; the categories alone, unless most of the query stays unexplained; the words as they are.
 * @param q as it was written; blank means everything
 */
export function stepsOf(q: string, meaning: Meaning): Step[] {
  if (q.trim() === '') return [[all()]];
  const { folded, recognised, rest, groups, model, guessed } = meaning;
  const words = engineWords(rest);
  const steps: Step[] = [];
  if (model !== undefined) steps.push([{ words: model, pieces: [model], where: [], on: ['modelKeys'] }]);
  if (recognised.length === 0) {
    if (words !== '') steps.push([{ words, pieces: rest, where: [] }]);
    return steps;
  }
  const soft = softClauses(meaning);
  const meant = groups.length > 0 ? groups.map((_, at) => [categoriesOf(groups, at)]) : [industriesOf(meaning)];
  const known: Step = meant.map((clauses) => all([...clauses, ...soft]));
  if (guessed) {
    const written = folded.split(/[^\p{L}\p{N}ー]+/u).filter(Boolean);
    steps.push([{ words: engineWords(written), pieces: written, where: [], on: NAMES }]);
  } else if (words !== '') {
    const within = groups.length > 0 ? [{ field: 'categoryId', in: groups.flat() }] : industriesOf(meaning);
    steps.push([{ words, pieces: rest, where: [...within, ...soft] }]);
  }
  const explained = recognised.reduce((sum, { piece }) => sum + piece.length, 0);
  const unexplained = rest.join('').length;
  if (unexplained <= UNEXPLAINED_MOST * explained) {
    steps.push(known);
    if (soft.length > 0 && groups.length > 0) steps.push(meant.map(all));
  }
  return steps;
}

/** The categories of one group; what stands in one of an earlier group too was found there. */
function categoriesOf(groups: readonly string[][], at: number): Clause {
  const earlier = groups.slice(0, at).flat();
  return { field: 'categoryId', in: groups[at]!, ...(earlier.length > 0 && { except: earlier }) };
}

const softClauses = ({ prefectures, makers }: Meaning): Clause[] => [
  ...(makers.length > 0 ? [{ field: 'makerId', in: makers }] : []),
  ...(prefectures.length > 0 ? [{ field: 'prefectures', in: prefectures }] : []),
];

const industriesOf = ({ industries }: Meaning): Clause[] =>
  industries.length > 0 ? [{ field: 'industries', in: industries }] : [];
