import type { EvidenceView } from '#evidence';
import { differences, type Difference } from '#platform';

/** What two rounds are compared by. */
export interface HandedIn {
  content: object;
  evidence: readonly EvidenceView[];
}

/** Counters and keys that are different in every round and tell nobody anything. */
const HOUSEKEEPING = ['version', 'revision', 'revisionId', 'number', 'frozen'];

/** What the applicant changed from one round to the next: fields of the content, and papers added, taken away or altered. */
export function changesBetween(before: HandedIn, after: HandedIn): Difference[] {
  return [
    ...differences(told(before.content), told(after.content)),
    ...differences(papers(before.evidence), papers(after.evidence), '/evidence'),
  ];
}

const told = (content: object): object =>
  Object.fromEntries(Object.entries(content).filter(([key]) => !HOUSEKEEPING.includes(key)));
const papers = (evidence: readonly EvidenceView[]): object =>
  Object.fromEntries(evidence.map(({ id, ...paper }) => [id, paper]));
