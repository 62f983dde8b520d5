import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Catalog } from '#catalog';
import { Assessments, Dossiers, EVIDENCE_KINDS, EvidenceWarning, isMet, type EvidenceKind } from '#evidence';
import { OrganisationMails } from '#identity';
import type { MailKind } from '#notifications';
import { Clock, Database, Every, say } from '#platform';
import { daysAfter } from '#scheme';
import { coveredBy, dueOn, RUN_OUT, WARNED_DAYS } from './expiry.rules.js';
import { EXPIRY_MAILS } from './expiry.mails.js';
import { ReviewCase } from './review-case.entity.js';

const HOUR_MS = 3_600_000;
const BATCH = 100;

/** Evidence that runs out or has run out, with the live listing it touches. */
interface Expiring {
  id: string;
  kind: EvidenceKind;
  validTo: string;
  dossierId: string;
  organisationId: string;
  productId: string;
  listingId: string;
  productName: string;
}

/** Looks after evidence with a last day: warns its owners in time, and suspends what it carried alone. */
@Injectable()
export class EvidenceExpiry {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly dossiers: Dossiers,
    private readonly assessments: Assessments,
    private readonly catalog: Catalog,
    private readonly mails: OrganisationMails,
  ) {}

  /**
   * Does what is due for the evidence of live listings; answers how many pieces. It may run as often as one likes and
   * in several processes at once: each takes what no other has taken, and nobody is told the same thing twice.
   */
  @Every(HOUR_MS, 'pieces of evidence that run out')
  async turn(): Promise<number> {
    for (let count = 0; ;) {
      const turned = await this.database.transaction((manager) => this.turnSome(manager));
      count += turned;
      if (turned < BATCH) return count;
    }
  }

  private async turnSome(manager: EntityManager): Promise<number> {
    const today = this.clock.today();
    const due = await this.due(manager, today);
    for (const expiring of due) {
      const days = dueOn(today, expiring.validTo)!;
      await manager
        .createQueryBuilder()
        .insert()
        .into(EvidenceWarning)
        .values(coveredBy(days).map((covered) => ({ evidenceId: expiring.id, days: covered })))
        .orIgnore()
        .execute();
      const mail = await this.consequence(manager, expiring, days);
      await this.tell(manager, expiring, mail);
      const { id: subjectId, listingId } = expiring;
      const happening = { actorId: null, action: 'evidence.run_out', subjectType: 'evidence', subjectId };
      this.audit.record(manager, { ...happening, data: { days, listingId, told: mail.code } });
    }
    return due.length;
  }

  /** What evidence that is due means for its listing, as the mail that tells so. */
  private async consequence(manager: EntityManager, expiring: Expiring, days: number): Promise<MailKind> {
    if (days !== RUN_OUT) return EXPIRY_MAILS.evidence_expires;
    if (await this.stillMet(manager, expiring)) return EXPIRY_MAILS.evidence_expired;
    const { listingId, kind, validTo } = expiring;
    const reason = `${EVIDENCE_KINDS[kind].ja}の有効期限（${validTo}）が切れ、要件を満たさなくなりました`;
    await this.catalog.suspendByCalendar(manager, listingId, reason);
    return EXPIRY_MAILS.evidence_expired_listing_suspended;
  }

  /**
   * Whether what is in the dossier today meets the requirements of the track on which the product was approved. What
   * was added since then counts unless an examiner has refused it: else nobody could renew an insurance in time.
   */
  private async stillMet(manager: EntityManager, { productId, dossierId }: Expiring): Promise<boolean> {
    const approved = await manager.getRepository(ReviewCase).findOne({
      where: { kind: 'product', subjectId: productId, stage: 'approved' },
      order: { id: 'DESC' },
    });
    // What was moved in from another catalog has no case: it is judged like any product with a past.
    const track = approved?.track ?? 'standard';
    const evidence = await this.dossiers.evidenceIn(manager, dossierId);
    return isMet(await this.assessments.judge(manager, track, this.clock.today(), evidence));
  }

  /** Evidence of live listings for which a warning is due that was not given, and no other process is giving. */
  private due(manager: EntityManager, today: string): Promise<Expiring[]> {
    const [first, second, third] = WARNED_DAYS.map((days) => daysAfter(today, days));
    return manager.query<Expiring[]>(
      `SELECT evidence.id, evidence.kind, evidence.valid_to::text AS "validTo", dossier.id AS "dossierId",
         dossier.organisation_id AS "organisationId", product.id AS "productId", listing.id AS "listingId",
         listing.document->>'name' AS "productName"
       FROM evidence JOIN dossier ON dossier.id = evidence.dossier_id
       JOIN product ON product.dossier_id = dossier.id
       JOIN listing ON listing.product_id = product.id AND listing.status = 'live'
       WHERE evidence.withdrawn_at IS NULL AND evidence.valid_to <= $2::date AND NOT EXISTS (
         SELECT 1 FROM evidence_warning given WHERE given.evidence_id = evidence.id AND given.days = CASE
           WHEN evidence.valid_to < $1::date THEN $5::integer
           WHEN evidence.valid_to <= $4::date THEN $8::integer
           WHEN evidence.valid_to <= $3::date THEN $7::integer
           ELSE $6::integer END)
       ORDER BY evidence.id LIMIT ${BATCH} FOR UPDATE OF evidence SKIP LOCKED`,
      [today, first, second, third, RUN_OUT, ...WARNED_DAYS],
    );
  }

  private async tell(manager: EntityManager, expiring: Expiring, mail: MailKind): Promise<void> {
    const { organisationId, kind, validTo: day, productId, productName: product } = expiring;
    await this.mails.post(manager, organisationId, mail, (language) => ({
      params: { product, kind: say(EVIDENCE_KINDS[kind], language), day },
      path: `/maker/products/${productId}`,
    }));
  }
}
