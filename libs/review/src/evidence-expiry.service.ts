import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Catalog } from '#catalog';
import { EVIDENCE_KINDS, EvidenceWarning, WARNED_DAYS, type EvidenceKind } from '#evidence';
import { OrganisationMails } from '#identity';
import type { MailKind } from '#notifications';
import { Clock, Database, Every, say } from '#platform';
import { daysAfter } from '#scheme';
import { apart } from './apart.js';
import { Carriage } from './carriage.service.js';
import { coveredBy, dueOn, RUN_OUT } from './expiry.rules.js';
import { EXPIRY_MAILS } from './expiry.mails.js';

const HOUR_MS = 3_600_000;
const BATCH = 100;
/** Before all ids. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Evidence that runs out or has run out, with the live listing it touches. */
interface Expiring {
  id: string;
  kind: EvidenceKind;
  validTo: string;
  organisationId: string;
  productId: string;
  listingId: string;
  productName: string;
}

/** Looks after evidence with a last day: warns its owners in time, and suspends what it carried alone. */
@Injectable()
export class EvidenceExpiry {
  private readonly log = new Logger('EvidenceExpiry');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly catalog: Catalog,
    private readonly carriage: Carriage,
    private readonly mails: OrganisationMails,
  ) {}

  /**
   * Does what is due for the evidence of live listings; answers how many pieces. It may run as often as one likes and
   * in several processes at once: nobody is told the same thing twice. A piece that fails is left for the next time.
   */
  @Every(HOUR_MS, 'pieces of evidence that run out')
  async turn(): Promise<number> {
    const today = this.clock.today();
    for (let count = 0, after = FIRST_ID; ;) {
      const due = await this.due(today, after);
      count += await apart(this.log, due, (expiring) =>
        this.database.transaction((manager) => this.take(manager, expiring, today)),
      );
      if (due.length < BATCH) return count;
      after = due.at(-1)!.id;
    }
  }

  /** Does what is due for one piece of evidence; answers 0 when somebody else has, or it is not due any more. */
  private async take(manager: EntityManager, expiring: Expiring, today: string): Promise<number> {
    const { id, listingId, validTo } = expiring;
    // Locked first: what else is done about the listing meanwhile waits, and so does who takes the same piece.
    const listing = await this.catalog.locked(manager, listingId);
    const days = dueOn(today, validTo)!;
    if (listing.status !== 'live' || !(await this.isNew(manager, id, days))) return 0;
    await manager
      .createQueryBuilder()
      .insert()
      .into(EvidenceWarning)
      .values(coveredBy(days).map((covered) => ({ evidenceId: id, days: covered })))
      .orIgnore()
      .execute();
    const mail = days === RUN_OUT ? await this.ended(manager, expiring) : EXPIRY_MAILS.evidence_expires;
    if (mail) await this.tell(manager, expiring, mail);
    const happening = { actorId: null, action: 'evidence.run_out', subjectType: 'evidence', subjectId: id };
    this.audit.record(manager, { ...happening, data: { days, listingId, told: mail?.code ?? null } });
    return 1;
  }

  private async isNew(manager: EntityManager, evidenceId: string, days: number): Promise<boolean> {
    const [row] = await manager.query<unknown[]>(
      `SELECT 1 FROM evidence WHERE id = $1 AND withdrawn_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM evidence_warning WHERE evidence_id = $1 AND days = $2)`,
      [evidenceId, days],
    );
    return row !== undefined;
  }

  /**
   * What it means for its listing that evidence is over, as the mail that tells so; none where the maker is told
   * otherwise: papers that would carry the listing are still being scanned.
   */
  private async ended(manager: EntityManager, { listingId, kind, validTo }: Expiring): Promise<MailKind | null> {
    const listing = await this.catalog.locked(manager, listingId);
    const carried = await this.carriage.of(manager, listing);
    if (carried.met) return EXPIRY_MAILS.evidence_expired;
    if (carried.waiting) {
      await this.carriage.grant(manager, listing, carried);
      return null;
    }
    const reason = `${EVIDENCE_KINDS[kind].ja}の有効期限（${validTo}）が切れ、要件を満たさなくなりました`;
    await this.carriage.suspend(manager, listing, { reason, category: 'evidence_expired' });
    return EXPIRY_MAILS.evidence_expired_listing_suspended;
  }

  /** Evidence of live listings, after an id, for which a warning is due that was not given. */
  private due(today: string, after: string): Promise<Expiring[]> {
    const [first, second, third] = WARNED_DAYS.map((days) => daysAfter(today, days));
    return this.database.manager.query<Expiring[]>(
      `SELECT evidence.id, evidence.kind, evidence.valid_to::text AS "validTo",
         dossier.organisation_id AS "organisationId", product.id AS "productId", listing.id AS "listingId",
         listing.document->>'name' AS "productName"
       FROM evidence JOIN dossier ON dossier.id = evidence.dossier_id
       JOIN product ON product.dossier_id = dossier.id
       JOIN listing ON listing.product_id = product.id AND listing.status = 'live'
       WHERE evidence.id > $9 AND evidence.withdrawn_at IS NULL AND evidence.valid_to <= $2::date AND NOT EXISTS (
         SELECT 1 FROM evidence_warning given WHERE given.evidence_id = evidence.id AND given.days = CASE
           WHEN evidence.valid_to < $1::date THEN $5::integer
           WHEN evidence.valid_to <= $4::date THEN $8::integer
           WHEN evidence.valid_to <= $3::date THEN $7::integer
           ELSE $6::integer END)
       ORDER BY evidence.id LIMIT ${BATCH}`,
      [today, first, second, third, RUN_OUT, ...WARNED_DAYS, after],
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
