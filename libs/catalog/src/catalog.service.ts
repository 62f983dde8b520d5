import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Clock, Database, defineTopic, definePoints, Jobs, Problem } from '#platform';
import type { ProductRevision } from '#products';
import { Listing, type ListingStatus } from './listing.entity.js';
import { publishedFrom, searchTextOf } from './published-listing.js';

/** A listing appeared, changed or went: whoever keeps a copy looks it up again. */
export const listingChanged = defineTopic<{ listingId: string }>('listing.changed');

const point = definePoints({
  listing_not_live: { ja: 'この掲載は公開中ではありません', en: 'The listing is not live' },
  listing_not_suspended: { ja: 'この掲載は停止中ではありません', en: 'The listing is not suspended' },
});

/** The published catalog. */
@Injectable()
export class Catalog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /**
   * Publishes an approved revision, in the caller's transaction; its product's earlier revision gives way.
   * @param endsOn the last day (`YYYY-MM-DD`) of a provisional listing; null for a full one
   */
  async publish(
    manager: EntityManager,
    actorId: string,
    revision: ProductRevision,
    endsOn: string | null,
  ): Promise<Listing> {
    const listings = manager.getRepository(Listing);
    const productId = revision.product.id;
    const document = publishedFrom(revision);
    const listing = await listings.save({
      ...(await listings.findOneBy({ productId })),
      productId,
      revision,
      kind: endsOn === null ? 'full' : 'provisional',
      endsOn,
      status: 'live',
      document,
      searchText: searchTextOf(document),
      changedAt: this.clock.now(),
    });
    await this.announce(manager, actorId, 'listing.publish', listing.id, { revisionId: revision.id, endsOn });
    return listing;
  }

  /** A live listing. @throws Problem `not_found`, also for a suspended one */
  async live(id: string): Promise<Listing> {
    const listing = await this.database.manager.getRepository(Listing).findOneBy({ id, status: 'live' });
    if (!listing) throw new Problem('not_found');
    return listing;
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

  private async announce(manager: EntityManager, actorId: string, action: string, listingId: string, data: object) {
    this.audit.record(manager, { actorId, action, subjectType: 'listing', subjectId: listingId, data });
    await this.jobs.enqueue(manager, listingChanged, { listingId });
  }
}

interface Turn {
  from: ListingStatus;
  to: ListingStatus;
  action: string;
  reason: string;
}
