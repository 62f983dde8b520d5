import { Injectable } from '@nestjs/common';
import { In, LessThan, type EntityManager } from 'typeorm';
import { Audit, type AuditEntry } from '#audit';
import { Clock, Database, definePoints, page, Problem, refuseIfAny, type Page, type PageQuery } from '#platform';
import { endOfDay, faultOfEvent, isInState, witnessOf } from './history.rules.js';
import { ListingEvent } from './listing-event.entity.js';
import { Listing } from './listing.entity.js';

const point = definePoints({
  day_in_future: { ja: '未来の日付は指定できません', en: 'The day is in the future' },
});

/** An event with the line of the audit log that proves it; none of one that is not in the log as it is. */
export interface ProvenEvent {
  event: ListingEvent;
  proof: Pick<AuditEntry, 'seq' | 'hash' | 'at'> | undefined;
}

/** Whether all events agree with the audit log; `broken` names the first that does not. */
export interface HistoryVerification {
  events: number;
  broken?: { listingId: string; event: number; why: string };
}

/** A listing as it stood on a day. */
export type ListingAsOf = Listing & { event: ListingEvent };

const BATCH = 500;

/** The past of listings, from their events. */
@Injectable()
export class ListingHistory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The state of a listing that was live at the end of a day. @throws Problem `not_found` when it was not */
  async asOf(id: string, day: string): Promise<ListingAsOf> {
    this.refuseFuture(day, '/asOf');
    const listing = await this.liveOn(day).andWhere('listing.id = :id', { id }).getOne();
    if (!listing) throw new Problem('not_found');
    return listing as ListingAsOf;
  }

  /** The catalog as it stood at the end of a day, the listing that was published last first. */
  catalogAsOf(day: string, query: PageQuery): Promise<Page<ListingAsOf>> {
    this.refuseFuture(day, '/date');
    return page(this.liveOn(day), query) as Promise<Page<ListingAsOf>>;
  }

  /** Every step of a listing from the first on, with who took it. @throws Problem `not_found` */
  async steps(listingId: string): Promise<ListingEvent[]> {
    const { manager } = this.database;
    if (!(await manager.getRepository(Listing).existsBy({ id: listingId }))) throw new Problem('not_found');
    const relations = { actor: true } as const;
    return manager.getRepository(ListingEvent).find({ where: { listingId }, relations, order: { number: 'ASC' } });
  }

  /** Every step of a listing from the first on, each with its line in the audit log. @throws Problem `not_found` */
  async of(listingId: string): Promise<ProvenEvent[]> {
    const events = await this.steps(listingId);
    const lines = await this.audit.about('listing', listingId);
    return events.map((event) => ({
      event,
      proof: lines.find(({ action, data }) => {
        const witness = witnessOf(action, data);
        return witness?.event === event.number && !faultOfEvent(event, witness);
      }),
    }));
  }

  /**
   * Compares all events with the audit log, both ways, and each listing with its last event, with bounded memory. That
   * the log itself is sound is for `Audit.verify` to say.
   */
  async verify(): Promise<HistoryVerification> {
    const { manager } = this.database;
    const events = manager.getRepository(ListingEvent);
    let told = 0;
    for await (const lines of this.audit.batches('listing')) {
      const ofListings = await events.findBy({ listingId: In([...new Set(lines.map((line) => line.subjectId))]) });
      const found = new Map(ofListings.map((event) => [`${event.listingId} ${event.number}`, event]));
      for (const { subjectId: listingId, action, data } of lines) {
        const witness = witnessOf(action, data);
        if (!witness) continue;
        told += 1;
        const why = faultOfEvent(found.get(`${listingId} ${witness.event}`), witness);
        if (why) return { events: told, broken: { listingId, event: witness.event, why } };
      }
    }
    return (await this.unproven(manager, told)) ?? (await this.astray(manager)) ?? { events: told };
  }

  /** An event that the log does not tell of, when there are more of them than lines. */
  private async unproven(manager: EntityManager, told: number): Promise<HistoryVerification | undefined> {
    if ((await manager.getRepository(ListingEvent).count()) === told) return undefined;
    for await (const listings of this.listings(manager)) {
      for (const { id } of listings) {
        const missing = (await this.of(id)).find(({ proof }) => !proof);
        const broken = missing && { listingId: id, event: missing.event.number, why: 'is not in the audit log' };
        if (broken) return { events: told, broken };
      }
    }
    return undefined;
  }

  /** A listing that is not what its last event says. */
  private async astray(manager: EntityManager): Promise<HistoryVerification | undefined> {
    let events = 0;
    for await (const listings of this.listings(manager)) {
      const lasts = await manager
        .getRepository(ListingEvent)
        .createQueryBuilder('event')
        .where('event.listing_id IN (:...ids)', { ids: listings.map(({ id }) => id) })
        .andWhere(
          'event.number = (SELECT max(other.number) FROM listing_event other WHERE other.listing_id = event.listing_id)',
        )
        .getMany();
      for (const { listingId, number, state } of lasts) {
        events += number;
        const listing = listings.find(({ id }) => id === listingId)!;
        if (isInState(listing, state)) continue;
        return { events, broken: { listingId, event: number, why: 'is not what the listing is now' } };
      }
    }
    return undefined;
  }

  private async *listings(manager: EntityManager): AsyncGenerator<Listing[]> {
    for (let before = 'ffffffff-ffff-ffff-ffff-ffffffffffff'; ;) {
      const batch = await manager
        .getRepository(Listing)
        .find({ where: { id: LessThan(before) }, order: { id: 'DESC' }, take: BATCH });
      if (batch.length > 0) yield batch;
      if (batch.length < BATCH) return;
      before = batch.at(-1)!.id;
    }
  }

  private liveOn(day: string) {
    return this.database.manager
      .getRepository(Listing)
      .createQueryBuilder('listing')
      .innerJoinAndMapOne(
        'listing.event',
        ListingEvent,
        'event',
        `event.listing_id = listing.id AND event.status = 'live' AND event.number =
          (SELECT max(past.number) FROM listing_event past WHERE past.listing_id = listing.id AND past.at < :end)`,
        { end: endOfDay(day) },
      )
      .where('true');
  }

  private refuseFuture(day: string, pointer: string): void {
    refuseIfAny(day > this.clock.today() ? [point(pointer, 'day_in_future')] : []);
  }
}
