import type { EvidenceKind } from '#evidence';

/** Evidence of a product that runs out, or has. */
export class EvidenceTermView {
  evidenceId: string;
  kind: EvidenceKind;
  /** The last day on which it counts. */
  validTo: string;
  productId: string;
  /** As it is called in its newest revision. */
  productName: string | null;
}

export class EvidenceTermList {
  items: EvidenceTermView[];
}
