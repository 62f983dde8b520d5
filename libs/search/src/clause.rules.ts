/** A condition on listings, made of checked values only; what people wrote never becomes one by itself. */
export type Clause =
  { field: string; in: readonly (string | boolean)[] } | { field: string; from?: number; to?: number };

/** A clause in the words of the search engine. Values are quoted, whatever they hold. */
function engineClause(clause: Clause): string {
  if ('in' in clause) return `${clause.field} IN [${clause.in.map((value) => JSON.stringify(value)).join(', ')}]`;
  const { field, from, to } = clause;
  return [from === undefined ? [] : `${field} >= ${from}`, to === undefined ? [] : `${field} <= ${to}`]
    .flat()
    .join(' AND ');
}

/** The filter of a search, or nothing. */
export const engineFilter = (clauses: readonly Clause[]): string[] | undefined =>
  clauses.length === 0 ? undefined : clauses.map(engineClause);
