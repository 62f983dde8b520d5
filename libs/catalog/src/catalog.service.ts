import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Audit } from '#audit';
import type { Criteria } from '#categories';
import type { Actor } from '#identity';
import { Supply, supplyChanged, type ProductSupply } from '#distributors';
import { Clock, Database, defineTopic, definePoints, Handles, Jobs, Problem } from '#platform';
import type { ProductRevision } from '#products';
import type { PrefectureCode } from '#scheme';
import { Listing, type ListingStatus } from './listing.entity.js';
import { publishedFrom, searchTextOf, type PublishedListing } from './published-listing.js';

/** A listing appeared, changed or went: whoever keeps a copy looks it up again. */
export const listingChanged = defineTopic<{ listingId: string }>('listing.changed');

const point = definePoints({
  listing_not_live: { ja: 'この掲載は公開中ではありません', en: 'The listing is not live' },
  listing_not_suspended: { ja: 'この掲載は停止中ではありません', en: 'The listing is not suspended' },
});

/** A listing with who sells it and who looks after it where. */
export interface ListingPage {
  listing: Listing;
  supply: ProductSupply;
}

/** The published catalog. */
@Injectable()
export class Catalog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly supply: Supply,
  ) {}

  /**
   * Publishes an approved revision, in the caller's transaction; its product's earlier revision gives way. A listing
   * that is suspended stays so: what it was suspended for is for {@link reinstate} to settle.
   * @param criteria of its category, by which it was judged
   * @param endsOn the last day (`YYYY-MM-DD`) of a provisional listing; null for a full one
   */
  async publish(
    manager: EntityManager,
    actorId: string,
    revision: ProductRevision,
    criteria: Criteria,
    endsOn: string | null,
  ): Promise<Listing> {
    const listings = manager.getRepository(Listing);
    const productId = revision.product.id;
    const document = publishedFrom(revision, criteria);
    const before = await listings.findOne({ where: { productId }, lock: { mode: 'pessimistic_write' } });
    const listing = await listings.save({
      ...before,
      productId,
      revision,
      kind: endsOn === null ? 'full' : 'provisional',
      endsOn,
      status: before?.status ?? 'live',
      document,
      searchText: searchTextOf(document),
      changedAt: this.clock.now(),
    });
    await this.announce(manager, actorId, 'listing.publish', listing.id, { revisionId: revision.id, endsOn });
    return listing;
  }

  /** Shows the approved name of a maker in all its listings, suspended ones too, in the caller's transaction. */
  async renameMaker(manager: EntityManager, actorId: string, { id, name, reading }: NamedMaker): Promise<void> {
    const maker = { id, name, reading };
    for (const listing of await this.ofMaker(manager, id)
      .setLock('pessimistic_write', undefined, ['listing'])
      .getMany()) {
      if (listing.document.maker.name === name && listing.document.maker.reading === reading) continue;
      const document = { ...listing.document, maker };
      const searchText = searchTextOf(document);
      await manager.getRepository(Listing).save({ ...listing, document, searchText, changedAt: this.clock.now() });
      await this.announce(manager, actorId, 'listing.rename_maker', listing.id, { maker });
    }
  }

  /** A live listing, with its supply as of today. @throws Problem `not_found`, also for a suspended one */
  async page(id: string): Promise<ListingPage> {
    const listing = await this.database.manager.getRepository(Listing).findOneBy({ id, status: 'live' });
    if (!listing) throw new Problem('not_found');
    return { listing, supply: await this.supply.of(listing.productId) };
  }

  /** The prefectures in which somebody looks after each of some listings today, by the id of its product. */
  prefecturesOf(listings: readonly Listing[]): Promise<Map<string, PrefectureCode[]>> {
    return this.supply.prefecturesOf(listings.map(({ productId }) => productId));
  }

  /** A condition, in SQL with its parameters, that a listing is looked after in one of some prefectures today. */
  servedIn(prefectures: readonly PrefectureCode[], mark: string): [sql: string, parameters: object] {
    return this.supply.servedIn('listing.product_id', prefectures, mark);
  }

  /** Announces every live listing of a maker whose products are supplied differently. */
  @Handles(supplyChanged)
  announceSupply({ manufacturerId }: { manufacturerId: string }): Promise<void> {
    return this.database.transaction(async (manager) => {
      const changed = await this.ofMaker(manager, manufacturerId)
        .andWhere(`listing.status = 'live'`)
        .select('listing.id')
        .getMany();
      for (const { id } of changed) {
        await manager.getRepository(Listing).update({ id }, { changedAt: this.clock.now() });
        await this.jobs.enqueue(manager, listingChanged, { listingId: id });
      }
    });
  }

  /** Takes a live listing out of sight. */
  suspend(actor: Actor, id: string, reason: string): Promise<Listing> {
    return this.turn(actor, id, { from: 'live', to: 'suspended', action: 'listing.suspend', reason });
  }

  /** Shows a suspended listing again. */
  reinstate(actor: Actor, id: string, reason: string): Promise<Listing> {
    return this.turn(actor, id, { from: 'suspended', to: 'live', action: 'listing.reinstate', reason });
  }

  private turn(actor: Actor, id: string, { from, to, action, reason }: Turn): Promise<Listing> {
    return this.database.transaction(async (manager) => {
      const listings = manager.getRepository(Listing);
      const listing = await listings.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!listing) throw new Problem('not_found');
      if (listing.status !== from) {
        const code = from === 'live' ? 'listing_not_live' : 'listing_not_suspended';
        throw new Problem('wrong_state', { errors: [point('', code)] });
      }
      await listings.save({ ...listing, status: to, changedAt: this.clock.now() });
      await this.announce(manager, actor.personId, action, id, { reason });
      return { ...listing, status: to };
    });
  }

  /** The listings of a maker's products, in the order in which they are locked. */
  private ofMaker(manager: EntityManager, manufacturerId: string): SelectQueryBuilder<Listing> {
    return manager
      .getRepository(Listing)
      .createQueryBuilder('listing')
      .innerJoin('listing.product', 'product')
      .where('product.manufacturer_id = :manufacturerId', { manufacturerId })
      .orderBy('listing.id');
  }

  private async announce(manager: EntityManager, actorId: string, action: string, listingId: string, data: object) {
    this.audit.record(manager, { actorId, action, subjectType: 'listing', subjectId: listingId, data });
    await this.jobs.enqueue(manager, listingChanged, { listingId });
  }
}

type NamedMaker = PublishedListing['maker'];

interface Turn {
  from: ListingStatus;
  to: ListingStatus;
  action: string;
  reason: string;
}
