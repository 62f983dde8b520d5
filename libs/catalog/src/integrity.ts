import { Injectable } from '@nestjs/common';
import { cursorAfter, Database, page, type Page, type PageQuery } from '#platform';
import { ListingEvent } from './listing-event.entity.js';
import { RegistrantRevocation } from './registrant-revocation.entity.js';

/** What the public is told of: a step of a listing, or the revocation of a registration. */
export type IntegrityNotice = ListingEvent | RegistrantRevocation;

/** What the public is told of steps that touch trust: those of listings that carry a reason category, and revocations. */
@Injectable()
export class Integrity {
  constructor(private readonly database: Database) {}

  /** These with their listings, newest first. Both kinds share one order of keys, so a page is the first of both. */
  async list(query: PageQuery): Promise<Page<IntegrityNotice>> {
    const { manager } = this.database;
    const events = manager
      .getRepository(ListingEvent)
      .createQueryBuilder('event')
      .innerJoinAndSelect('event.listing', 'listing')
      .where('event.category IS NOT NULL');
    const revocations = manager.getRepository(RegistrantRevocation).createQueryBuilder('revocation').where('true');
    const pages: Page<IntegrityNotice>[] = [await page(events, query), await page(revocations, query)];
    const found = pages.flatMap(({ items }) => items).sort((one, other) => (one.id < other.id ? 1 : -1));
    const items = found.slice(0, query.limit ?? 20);
    const last = items.at(-1);
    const more = found.length > items.length || pages.some(({ next }) => next !== undefined);
    return more && last ? { items, next: cursorAfter(last) } : { items };
  }
}
