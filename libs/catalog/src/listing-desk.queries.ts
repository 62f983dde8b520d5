import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { Database, page, Problem, type Page } from '#platform';
import type { DeskListing, DeskQuery } from './listing-desk.dto.js';
import { ListingSteps } from './listing-steps.js';
import { Listing } from './listing.entity.js';
import { fold } from './published-listing.js';

/** Reading listings for those who look after the catalog, whatever their status. */
@Injectable()
export class ListingDesk {
  constructor(
    private readonly database: Database,
    private readonly steps: ListingSteps,
  ) {}

  /** All listings, newest first. */
  list({ status, q, ...query }: DeskQuery): Promise<Page<Listing>> {
    const listings = this.database.manager.getRepository(Listing).createQueryBuilder('listing');
    if (status) listings.andWhere('listing.status = :status', { status });
    if (q) listings.andWhere(`listing.search_text LIKE :like ESCAPE '!'`, { like: `%${escaped(fold(q))}%` });
    return page(listings, query);
  }

  /** One of them. @throws Problem `not_found` */
  async get(actor: Actor, id: string): Promise<DeskListing> {
    const { manager } = this.database;
    const listing = await manager.getRepository(Listing).findOneBy({ id });
    if (!listing) throw new Problem('not_found');
    return { listing, steps: await this.steps.openTo(manager, actor, listing) };
  }
}

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);
