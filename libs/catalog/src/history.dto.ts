import type { ReasonCategory } from './integrity.rules.js';
import type { ProvenEvent } from './listing-history.js';
import type { ListingStatus, ListingVerb } from './listing.workflow.js';

/** The line of the audit log that holds the hash of a state. */
export class ProofView {
  /** Position in the chain. */
  seq: string;
  /** Hash of the line, hexadecimal. */
  hash: string;
  at: Date;
}

/** One step of a listing. */
export class ListingEventView {
  number: number;
  verb: ListingVerb;
  at: Date;
  status: ListingStatus;
  /** What the public is told of the reason. */
  category: ReasonCategory | null;
  text: string | null;
  /** The state after the step as JSON text, letter by letter as it was hashed. */
  state: string;
  /** SHA-256 of the state, hexadecimal. */
  sha256: string;
  /** None when the log does not prove this event. */
  proof: ProofView | null;

  static from({ event, proof }: ProvenEvent): ListingEventView {
    const { number, verb, at, status, category, publicText: text, state, sha256 } = event;
    const line = proof ? { seq: proof.seq, hash: proof.hash.toString('hex'), at: proof.at } : null;
    return { number, verb, at, status, category, text, state, sha256, proof: line };
  }
}

export class ListingHistoryView {
  items: ListingEventView[];
}
