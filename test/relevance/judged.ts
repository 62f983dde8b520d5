/** A query, of what kind it is, and what answers it: see {@link gradesOf}. */
export type Judged = readonly [kind: string, q: string, expected: string];
