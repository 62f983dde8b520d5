/** A condition on listings, made of checked values only; what people wrote never becomes one by itself. */
export type Clause =
  | {
      field: string;
      in: readonly (string | boolean)[];
      /** A listing with one of these is out, even with one of the others. */
      except?: readonly string[];
    }
  | { field: string; from?: number; to?: number };

/** A clause in the words of the search engine. Values are quoted, whatever they hold. */
function engineClause(clause: Clause): string {
  if ('in' in clause) {
    const { field, except = [] } = clause;
    const among = `${field} IN ${quoted(clause.in)}`;
    return except.length === 0 ? among : `${among} AND ${field} NOT IN ${quoted(except)}`;
  }
  const { field, from, to } = clause;
  return [from === undefined ? [] : `${field} >= ${from}`, to === undefined ? [] : `${field} <= ${to}`]
    .flat()
    .join(' AND ');
}

const quoted = (values: readonly (string | boolean)[]): string =>
  `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;

/** The filter of a search, or nothing. */
export const engineFilter = (clauses: readonly Clause[]): string[] | undefined =>
  clauses.length === 0 ? undefined : clauses.map(engineClause);
