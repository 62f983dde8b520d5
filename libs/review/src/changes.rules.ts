import type { EvidenceView } from '#evidence';

/** One difference between two rounds: where, and what stood there before and after; absent where nothing stood. */
export interface Change {
  /** JSON pointer (RFC 6901); papers are named by their id below `/evidence`. */
  pointer: string;
  before?: unknown;
  after?: unknown;
}

/** What two rounds are compared by. */
export interface HandedIn {
  content: object;
  evidence: readonly EvidenceView[];
}

/** Counters and keys that are different in every round and tell nobody anything. */
const HOUSEKEEPING = ['version', 'revision', 'revisionId', 'number', 'frozen'];

/** What the applicant changed from one round to the next: fields of the content, and papers added, taken away or altered. */
export function changesBetween(before: HandedIn, after: HandedIn): Change[] {
  return [
    ...differences(told(before.content), told(after.content)),
    ...differences(papers(before.evidence), papers(after.evidence), '/evidence'),
  ];
}

/**
 * The differences between two JSON values. Objects are compared by key, lists by place; a pointer is never below
 * another one, so that each difference is told once, as deep as it lies.
 *
 * @example differences({ a: [1, 2] }, { a: [1, 3] }); // [{ pointer: '/a/1', before: 2, after: 3 }]
 */
export function differences(before: unknown, after: unknown, pointer = ''): Change[] {
  if (isTree(before) && isTree(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const below = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!Object.hasOwn(before, key)) return [{ pointer: below, after: after[key] }];
      if (!Object.hasOwn(after, key)) return [{ pointer: below, before: before[key] }];
      return differences(before[key], after[key], below);
    });
  }
  return Object.is(before, after) ? [] : [{ pointer, before, after }];
}

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const told = (content: object): object =>
  Object.fromEntries(Object.entries(content).filter(([key]) => !HOUSEKEEPING.includes(key)));
const papers = (evidence: readonly EvidenceView[]): object =>
  Object.fromEntries(evidence.map(({ id, ...paper }) => [id, paper]));
