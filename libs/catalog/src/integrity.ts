import { Injectable } from '@nestjs/common';
import { Database, page, type Page, type PageQuery } from '#platform';
import { ListingEvent } from './listing-event.entity.js';

/** What the public is told of steps that touch trust: those whose event carries a reason category. */
@Injectable()
export class Integrity {
  constructor(private readonly database: Database) {}

  /** These steps with their listings, newest first. */
  list(query: PageQuery): Promise<Page<ListingEvent>> {
    const events = this.database.manager
      .getRepository(ListingEvent)
      .createQueryBuilder('event')
      .innerJoinAndSelect('event.listing', 'listing')
      .where('event.category IS NOT NULL');
    return page(events, query);
  }
}
