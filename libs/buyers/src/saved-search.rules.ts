/** A listing that a search finds and that was published lately. */
export interface Recent {
  id: string;
  name: string;
}

/** Known listings that are remembered, newest first. */
const KNOWN_MOST = 2_000;
/** Names that are told of one search. */
const NAMES_MOST = 5;

/**
 * What is new in a saved search: recent listings that were not known at its last run. The first run only sets what is
 * known. What was known stays so though a run does not find it, as while the index is rebuilt.
 * @param recent newest first
 * @returns what is known from now on, and a line for the mail when there is news
 */
export function newsOf(
  { name, checkedAt, told }: { name: string; checkedAt: Date | null; told: readonly string[] },
  recent: readonly Recent[],
): { told: string[]; line?: string } {
  const known = new Set(told);
  const fresh = checkedAt === null ? [] : recent.filter(({ id }) => !known.has(id));
  const names = fresh.slice(0, NAMES_MOST).map((listing) => listing.name);
  const more = fresh.length > NAMES_MOST ? [`+${fresh.length - NAMES_MOST}`] : [];
  return {
    told: [...new Set([...recent.map(({ id }) => id), ...told])].slice(0, KNOWN_MOST),
    ...(fresh.length > 0 && { line: `${name} (${fresh.length}): ${[...names, ...more].join(' / ')}` }),
  };
}
