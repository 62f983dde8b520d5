/** What the queue is narrowed by, each in the address; values are those of the API. */
export const QUEUE_FILTERS = {
  stage: ['association_check', 'secretariat_check', 'screening', 'consultation', 'approval', 'appeal'],
  kind: ['product', 'manufacturer', 'distributor', 'category_proposal'],
  track: ['standard', 'innovation'],
  mine: ['true', 'false'],
  late: ['true', 'false'],
  skill: ['first', 'only'],
  makerSize: ['small', 'sme', 'large', 'deemed_large', 'unknown'],
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
  stage: string;
  association: string | null;
  claimed: boolean;
  examiner: string | null;
}

/** The stages whose work is done by each role; the secretariat stands in where no association is responsible. */
const WORK: Record<string, readonly string[]> = {
  association_examiner: ['association_check'],
  secretariat_examiner: ['association_check', 'secretariat_check', 'screening', 'consultation'],
  approver: ['approval', 'appeal'],
};

/** Whether the work of a case is that of a role; the API says the last word. */
export const isWorkOf = (role: string, { stage, association }: Pick<Waiting, 'stage' | 'association'>): boolean =>
  (WORK[role] ?? []).includes(stage) &&
  (stage !== 'association_check' || (association === null) === (role === 'secretariat_examiner'));

/** The case to go on with after one: the first of one's role that is one's own or nobody's. */
export const nextCase = <Case extends Waiting>(
  cases: readonly Case[],
  after: string,
  me: { role: string; name: string },
): Case | undefined =>
  cases.find((each) => each.id !== after && isWorkOf(me.role, each) && (!each.claimed || each.examiner === me.name));
