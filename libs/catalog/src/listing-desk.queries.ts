import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '#identity';
import { Clock, Database, mapPage, page, Problem, type Page } from '#platform';
import type { DeskQuery } from './listing-desk.dto.js';
import { ListingEvent } from './listing-event.entity.js';
import { Listing } from './listing.entity.js';
import { LISTING_VERBS, listingRefusals, type ListingVerb } from './listing.workflow.js';
import { fold } from './published-listing.js';

/** A listing with the steps somebody may take with it now. */
export interface DeskListing {
  listing: Listing;
  steps: ListingVerb[];
}

/** Reading listings for those who look after the catalog, whatever their status. */
@Injectable()
export class ListingDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All listings, newest first. */
  async list(actor: Actor, { status, q, ...query }: DeskQuery): Promise<Page<DeskListing>> {
    const listings = this.database.manager.getRepository(Listing).createQueryBuilder('listing');
    if (status) listings.andWhere('listing.status = :status', { status });
    if (q) listings.andWhere(`listing.search_text LIKE :like ESCAPE '!'`, { like: `%${escaped(fold(q))}%` });
    const found = await page(listings, query);
    const lastActors = await this.lastActors(found.items.map(({ id }) => id));
    return mapPage(found, (listing) => this.withSteps(actor, listing, lastActors));
  }

  /** One of them. @throws Problem `not_found` */
  async get(actor: Actor, id: string): Promise<DeskListing> {
    const listing = await this.database.manager.getRepository(Listing).findOneBy({ id });
    if (!listing) throw new Problem('not_found');
    return this.withSteps(actor, listing, await this.lastActors([id]));
  }

  /** Who took the newest step of each listing; null: the calendar. */
  private async lastActors(listingIds: string[]): Promise<Map<string, string | null>> {
    const events = await this.database.manager.getRepository(ListingEvent).find({
      where: { listingId: In(listingIds) },
      select: { listingId: true, actorId: true, number: true },
      order: { number: 'ASC' },
    });
    return new Map(events.map(({ listingId, actorId }) => [listingId, actorId]));
  }

  private withSteps(actor: Actor, listing: Listing, lastActors: Map<string, string | null>): DeskListing {
    const { status, kind, endsOn } = listing;
    const lastActorId = lastActors.get(listing.id) ?? null;
    const situation = {
      ...{ status, kind, endsOn, today: this.clock.today() },
      ...{ agent: actor.role, actorId: actor.personId, lastActorId },
    };
    return { listing, steps: LISTING_VERBS.filter((verb) => allowed(verb, situation)) };
  }
}

/** What a maker's revocation brings along is no step that somebody takes with a listing. */
const allowed = (verb: ListingVerb, situation: Parameters<typeof listingRefusals>[1]): boolean =>
  verb !== 'revoke_with_maker' && listingRefusals(verb, situation).length === 0;

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);
