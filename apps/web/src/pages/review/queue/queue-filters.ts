/** What the queue is narrowed by, each in the address; values are those of the API. */
export const QUEUE_FILTERS = {
  stage: ['association_check', 'secretariat_check', 'screening', 'consultation', 'approval', 'appeal'],
  kind: ['product', 'manufacturer', 'distributor', 'category_proposal'],
  track: ['standard', 'innovation'],
  mine: ['true', 'false'],
  late: ['true', 'false'],
  skill: ['first', 'only'],
} as const;

export type QueueFilter = keyof typeof QUEUE_FILTERS;

/** The filters of an address; what is none is left out. */
export function queueFiltersOf(address: URLSearchParams): Record<string, string> {
  const known = Object.entries(QUEUE_FILTERS).flatMap(([name, values]) => {
    const value = address.get(name);
    return value !== null && values.some((each) => each === value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known);
}

/** A case as far as choosing the next one asks. */
interface Waiting {
  id: string;
  claimed: boolean;
  examiner: string | null;
}

/** The case to go on with after one: the first that is one's own or nobody's. */
export const nextCase = <Case extends Waiting>(
  cases: readonly Case[],
  after: string,
  myName: string,
): Case | undefined => cases.find(({ id, claimed, examiner }) => id !== after && (!claimed || examiner === myName));
