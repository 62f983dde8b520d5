import { Injectable, Logger } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Catalog, type Listing } from '#catalog';
import { Dossiers, evidenceAdded, EvidenceView } from '#evidence';
import { actorOf, Membership, type Actor } from '#identity';
import { Database, Handles, Problem } from '#platform';
import { Products } from '#products';
import { caseEnded, Cases } from './cases.service.js';
import { ListedProducts } from './listed-products.js';
import { ReviewCase } from './review-case.entity.js';

/** Opens the case that makes a provisional listing a full one, as soon as its maker has added the last record. */
@Injectable()
export class Upgrades {
  private readonly log = new Logger('Upgrades');

  constructor(
    private readonly database: Database,
    private readonly dossiers: Dossiers,
    private readonly products: Products,
    private readonly catalog: Catalog,
    private readonly listed: ListedProducts,
    private readonly cases: Cases,
  ) {}

  /**
   * Hands in what is listed, as it is, for who added the evidence. Nothing happens while records are missing, or while the
   * maker edits a next revision. While a case is open it waits for the end of that ({@link openAfter}).
   */
  @Handles(evidenceAdded)
  async open({ dossierId, membershipId }: { dossierId: string; membershipId: string }): Promise<void> {
    const { manager } = this.database;
    const listing = await this.listingWithRecords(dossierId);
    if (!listing) return;
    const membership = await manager.getRepository(Membership).findOne({
      where: { id: membershipId, endedAt: IsNull() },
      relations: { person: true, organisation: true },
    });
    if (membership) await this.handIn(listing, actorOf(membership));
  }

  /** The same when a case ends, for somebody of the applicant: it may have kept the upgrade from beginning. */
  @Handles(caseEnded)
  async openAfter({ caseId }: { caseId: string }): Promise<void> {
    const { manager } = this.database;
    const { applicant, dossier } = await manager
      .getRepository(ReviewCase)
      .findOneOrFail({ where: { id: caseId }, relations: { applicant: true, dossier: true } });
    const listing = await this.listingWithRecords(dossier.id);
    if (!listing) return;
    const [membership] = await manager.getRepository(Membership).find({
      where: { organisation: { id: applicant.id }, role: In(['owner', 'editor']), endedAt: IsNull() },
      relations: { person: true, organisation: true },
      order: { id: 'ASC' },
      take: 1,
    });
    if (membership) await this.handIn(listing, actorOf(membership));
  }

  /** The running provisional listing of a dossier that holds every record a full one needs. */
  private async listingWithRecords(dossierId: string): Promise<Listing | null> {
    const { manager } = this.database;
    const listing = await this.catalog.provisionalOf(manager, dossierId);
    if (!listing) return null;
    const evidence = (await this.dossiers.evidenceIn(manager, dossierId)).map(EvidenceView.from);
    return (await this.listed.recordsMissing(manager, evidence)).length > 0 ? null : listing;
  }

  private async handIn(listing: Listing, actor: Actor): Promise<void> {
    if ((await this.products.own(actor, listing.productId)).id !== listing.revisionId) return;
    try {
      await this.cases.submit(actor, 'product', listing.productId);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // The maker can hand it in as well; then they are told what keeps it.
      this.log.log(`no upgrade case for listing ${listing.id}: ${error.code}`);
    }
  }
}
