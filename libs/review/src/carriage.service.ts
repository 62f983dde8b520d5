import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Catalog, type Listing, type Notice } from '#catalog';
import { Assessments, dossierChanged, Dossiers, EvidenceView, isMet } from '#evidence';
import { OrganisationMails } from '#identity';
import type { MailKind } from '#notifications';
import { Clock, Database, Every, Handles, pointView, type Point } from '#platform';
import { Products } from '#products';
import { daysAfter, Scheme } from '#scheme';
import { apart } from './apart.js';
import { CARRIAGE_MAILS } from './carriage.mails.js';
import { CaseSteps } from './case-steps.js';
import { ListingGrace } from './listing-grace.entity.js';
import { blockPoints, missingEvidence } from './missing-evidence.js';
import { ProductSubject } from './product.subject.js';
import { ReviewCase } from './review-case.entity.js';

const HOUR_MS = 3_600_000;

/** What the public is told. */
const PUBLIC_TEXT = '掲載の根拠となる疎明資料が有効でなくなり、要件を満たさなくなりました。';

/** Whether the evidence of a product carries its listing today, and everything that is missing if it does not. */
export interface Carried {
  met: boolean;
  /** Not now, but once papers that are being scanned are found clean. */
  waiting: boolean;
  faults: Point[];
}

/**
 * What a listing was approved for has to stay shown for as long as it is live. Whenever something about the evidence in
 * its dossier changes, it is judged anew; what nothing carries any more is suspended after the grace its maker is told of.
 */
@Injectable()
export class Carriage {
  private readonly log = new Logger('Carriage');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scheme: Scheme,
    private readonly audit: Audit,
    private readonly products: Products,
    private readonly product: ProductSubject,
    private readonly dossiers: Dossiers,
    private readonly assessments: Assessments,
    private readonly catalog: Catalog,
    private readonly steps: CaseSteps,
    private readonly mails: OrganisationMails,
  ) {}

  /** Judges the live listing of a dossier whose evidence has changed, if there is one. */
  @Handles(dossierChanged)
  lookAt({ dossierId }: { dossierId: string }): Promise<void> {
    return this.database.transaction(async (manager) => {
      // Locked before its evidence is read: a reinstatement or an approval at the same time has ended, or sees us.
      const listing = await this.catalog.lockedLiveOf(manager, dossierId);
      if (!listing) return;
      const carried = await this.of(manager, listing);
      if (carried.met) await this.forget(manager, listing);
      else await this.grant(manager, listing, carried);
    });
  }

  /** Suspends listings whose grace is over and that are still not carried. Answers how many graces have ended. */
  @Every(HOUR_MS, 'listings whose grace to replace evidence is over')
  async endGraces(): Promise<number> {
    const over = await this.database.manager.query<{ id: string }[]>(
      'SELECT listing_id AS id FROM listing_grace WHERE until < $1 ORDER BY listing_id',
      [this.clock.today()],
    );
    return apart(this.log, over, ({ id }) => this.database.transaction((manager) => this.endGrace(manager, id)));
  }

  /**
   * Whether the dossier of a listed product meets today's requirements of the track on which it was approved. What was
   * added since then counts unless an examiner has refused it or a check speaks against it: else nobody could renew an
   * insurance in time. A listing that was moved in from another catalog rests on the move until its first approval here.
   */
  async of(manager: EntityManager, { productId, revisionId }: Listing): Promise<Carried> {
    const approval = await this.approvalOf(manager, productId);
    if (!approval) return { met: true, waiting: false, faults: [] };
    const { product } = await this.products.revision(manager, revisionId);
    const evidence = (await this.dossiers.evidenceIn(manager, product.dossier.id)).map(EvidenceView.from);
    const subject = await this.product.evidenceSubject(manager, revisionId);
    const { now, onceScanned, blocked } = await this.assessments.carry(
      manager,
      approval.track,
      evidence,
      subject,
      approval.evidenceIds,
    );
    if (isMet(now)) return { met: true, waiting: false, faults: [] };
    return { met: false, waiting: isMet(onceScanned), faults: [...missingEvidence(now), ...blockPoints(blocked)] };
  }

  /** Gives the maker of a listing that is not carried time to mend it, and tells them; once until it is mended. */
  async grant(manager: EntityManager, listing: Listing, { faults }: Carried): Promise<void> {
    const today = this.clock.today();
    const { evidenceGraceDays } = await this.scheme.figuresOn(today);
    const until = daysAfter(today, evidenceGraceDays);
    const [granted] = await manager.query<unknown[]>(
      'INSERT INTO listing_grace (listing_id, until) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
      [listing.id, until],
    );
    if (granted === undefined) return;
    const happening = { actorId: null, action: 'listing.uncarried', subjectType: 'listing', subjectId: listing.id };
    this.audit.record(manager, { ...happening, data: { until, missing: faults.map(({ code }) => code) } });
    await this.tell(manager, listing, CARRIAGE_MAILS.listing_uncarried, faults, until);
  }

  /** Takes a listing that is not carried out of sight; telling the maker is for the caller. */
  async suspend(manager: EntityManager, listing: Listing, notice: Notice): Promise<void> {
    await this.catalog.suspendByCalendar(manager, listing.id, { publicText: PUBLIC_TEXT, ...notice });
    await this.forget(manager, listing);
  }

  /** Ends a grace: the listing is carried again, or not live any more. */
  async forget(manager: EntityManager, { id }: Pick<Listing, 'id'>): Promise<void> {
    await manager.getRepository(ListingGrace).delete({ listingId: id });
  }

  private async endGrace(manager: EntityManager, id: string): Promise<number> {
    const listing = await this.catalog.locked(manager, id);
    const grace = await manager.getRepository(ListingGrace).findOneBy({ listingId: id });
    if (!grace || grace.until >= this.clock.today()) return 0;
    const { met, waiting, faults } = await this.of(manager, listing);
    // Papers that are still being scanned are waited for: the scanner is away, not the evidence.
    if (listing.status === 'live' && !met && waiting) return 0;
    if (listing.status !== 'live' || met) await this.forget(manager, listing);
    else {
      const reason = '掲載の根拠となる疎明資料が取り下げられたか採用されなくなり、要件を満たさなくなりました';
      await this.suspend(manager, listing, { reason, category: 'evidence_missing' });
      await this.tell(manager, listing, CARRIAGE_MAILS.listing_uncarried_suspended, faults, grace.until);
    }
    return 1;
  }

  /** The newest approval: on which track and with what evidence; none when it was moved in and never approved here. */
  private async approvalOf(manager: EntityManager, productId: string) {
    const approved = await manager.getRepository(ReviewCase).findOne({
      where: { kind: 'product', subjectId: productId, stage: 'approved' },
      order: { id: 'DESC' },
    });
    if (!approved) return null;
    const { evidence, assessment } = await this.steps.submission(manager, approved);
    // A case that was moved in with its listing was not judged here: the listing rests on the move.
    if (assessment.scope === null) return null;
    return { track: approved.track, evidenceIds: evidence.map(({ id }) => id) };
  }

  private async tell(
    manager: EntityManager,
    { productId, revisionId, document }: Listing,
    mail: MailKind,
    faults: readonly Point[],
    day: string,
  ): Promise<void> {
    const { product } = await this.products.revision(manager, revisionId);
    await this.mails.post(manager, product.manufacturer.organisation.id, mail, (language) => {
      const missing = faults.map((fault) => `・${pointView(fault, language).detail}`).join('\n');
      return { params: { product: document.name, day, missing }, path: `/maker/products/${productId}` };
    });
  }
}
