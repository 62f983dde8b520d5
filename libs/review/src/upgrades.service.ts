import { Injectable, Logger } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Catalog } from '#catalog';
import { Dossiers, evidenceAdded, EvidenceView } from '#evidence';
import { actorOf, Membership } from '#identity';
import { Database, Handles, Problem } from '#platform';
import { Products } from '#products';
import { Cases } from './cases.service.js';
import { ListedProducts } from './listed-products.js';

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
   * Hands in what is listed, as it is, for who added the evidence. Nothing happens while records are missing, while the
   * maker edits a next revision, or while a case is open.
   */
  @Handles(evidenceAdded)
  async open({ dossierId, membershipId }: { dossierId: string; membershipId: string }): Promise<void> {
    const { manager } = this.database;
    const listing = await this.catalog.provisionalOf(manager, dossierId);
    if (!listing) return;
    const evidence = (await this.dossiers.evidenceIn(manager, dossierId)).map(EvidenceView.from);
    if ((await this.listed.recordsMissing(manager, evidence)).length > 0) return;
    const membership = await manager.getRepository(Membership).findOne({
      where: { id: membershipId, endedAt: IsNull() },
      relations: { person: true, organisation: true },
    });
    if (!membership) return;
    const actor = actorOf(membership);
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
