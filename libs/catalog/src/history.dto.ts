import { EVIDENCE_KINDS, type Claim, type EvidenceKind } from '#evidence';
import type { ReasonCategory } from './integrity.rules.js';
import type { ProvenEvent } from './listing-history.js';
import type { EvidenceBehind } from './listing-evidence.queries.js';
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

export class EvidenceNameView {
  ja: string;
  en: string;
}

/** One kind of evidence behind a listing; never the papers themselves. */
export class EvidenceBehindView {
  kind: EvidenceKind;
  name: EvidenceNameView;
  /** What it supports: that the price is fair, that the product is looked after, who the maker is. */
  claim: Claim;
  /** How many pieces. */
  count: number;
  /** When an examiner last verified one; none: it was part of the review, without a verdict on it alone. */
  verifiedAt: Date | null;

  static from({ kind, count, verifiedAt }: EvidenceBehind): EvidenceBehindView {
    const { ja, en, claim } = EVIDENCE_KINDS[kind];
    return { kind, name: { ja, en }, claim, count, verifiedAt };
  }
}

export class ListingEvidenceView {
  items: EvidenceBehindView[];
}
