/** What has come of rebuilding the index. */
export class Reindexed {
  /** How many listings it holds. */
  listings: number;
}

export class Fault {
  /** The first row that does not hold: its number in the log, or the id of what it is about. */
  place: string;
  why: string;
}

export class Check {
  /** The chain of the log; the events of listings against the log; the records of cases against the log. */
  what: 'log' | 'listings' | 'cases';
  /** How many rows hold; those before the fault, where there is one. */
  rows: number;
  broken: Fault | null;
}

export class Verified {
  checks: Check[];
}

export class RefusedLineView {
  line: number;
  externalId?: string;
  reasons: string[];
}

/** What has come of an import, so far. */
export class Imported {
  read: number;
  created: number;
  /** Taken by an earlier import. */
  present: number;
  refused: number;
  /** The first refused lines, with everything that is wrong with each. */
  lines: RefusedLineView[];
}

export class Failed {
  failure: string;
}
