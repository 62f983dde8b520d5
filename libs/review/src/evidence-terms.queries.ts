import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { Clock, Database } from '#platform';
import { daysAfter } from '#scheme';
import type { EvidenceTermView } from './evidence-terms.dto.js';

/** As far as a maker can plan: a renewal takes weeks, not years. */
const AHEAD_DAYS = 400;
/** What ran out longer ago is of the past. */
const BACK_DAYS = 60;
const MOST = 200;

/** When the evidence of a maker's products runs out. */
@Injectable()
export class EvidenceTerms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The evidence of the caller's company with a last day in the months around today, soonest first. */
  of({ organisationId }: Actor): Promise<EvidenceTermView[]> {
    const today = this.clock.today();
    return this.database.manager.query<EvidenceTermView[]>(
      `SELECT evidence.id AS "evidenceId", evidence.kind, evidence.valid_to::text AS "validTo",
         product.id AS "productId", revision.name AS "productName"
       FROM evidence JOIN dossier ON dossier.id = evidence.dossier_id
       JOIN product ON product.dossier_id = dossier.id
       JOIN LATERAL (
         SELECT name FROM product_revision WHERE product_id = product.id ORDER BY number DESC LIMIT 1
       ) revision ON true
       WHERE dossier.organisation_id = $1 AND evidence.withdrawn_at IS NULL
         AND evidence.valid_to BETWEEN $2::date AND $3::date
       ORDER BY evidence.valid_to, evidence.id LIMIT ${MOST}`,
      [organisationId, daysAfter(today, -BACK_DAYS), daysAfter(today, AHEAD_DAYS)],
    );
  }
}
