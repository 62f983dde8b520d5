import { Injectable } from '@nestjs/common';
import { EVIDENCE_KINDS, type EvidenceKind } from '#evidence';
import { Clock, Database, Problem } from '#platform';
import { Listing } from './listing.entity.js';

/** One kind of evidence behind a listing; never the papers themselves. */
export interface EvidenceBehind {
  kind: EvidenceKind;
  /** How many pieces. */
  count: number;
  /** When an examiner last verified one; none: it was part of the review and no verdict was recorded for it alone. */
  verifiedAt: Date | null;
}

/**
 * Evidence of the product and its maker that holds on a day ($2) and was verified, or was there without being refused
 * when the review let the product in. What came later and was not looked at yet is not said.
 */
const BEHIND = `
  SELECT evidence.kind, count(*)::int AS count,
    max(verdict.created_at) FILTER (WHERE verdict.verdict = 'verified') AS "verifiedAt"
  FROM listing
    JOIN product ON product.id = listing.product_id
    JOIN manufacturer ON manufacturer.id = product.manufacturer_id
    JOIN evidence ON evidence.dossier_id IN (product.dossier_id, manufacturer.dossier_id)
    LEFT JOIN LATERAL (
      SELECT verdict, created_at FROM evidence_verdict
      WHERE evidence_id = evidence.id ORDER BY id DESC LIMIT 1
    ) verdict ON true
  WHERE listing.id = $1 AND evidence.withdrawn_at IS NULL AND (evidence.valid_to IS NULL OR evidence.valid_to >= $2)
    AND (verdict.verdict = 'verified' OR verdict.verdict IS NULL AND evidence.created_at <= (
      SELECT max(at) FROM listing_event WHERE listing_id = listing.id AND verb = 'publish'))
  GROUP BY evidence.kind`;

const ORDER = Object.keys(EVIDENCE_KINDS);

/** What buyers are told of the evidence behind a listing. */
@Injectable()
export class ListingEvidence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By kind, in the order of the kinds. @throws Problem `not_found` unless the listing is live */
  async behind(listingId: string): Promise<EvidenceBehind[]> {
    const { manager } = this.database;
    if (!(await manager.getRepository(Listing).existsBy({ id: listingId, status: 'live' }))) {
      throw new Problem('not_found');
    }
    const rows = await manager.query<EvidenceBehind[]>(BEHIND, [listingId, this.clock.today()]);
    return rows.sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  }
}
