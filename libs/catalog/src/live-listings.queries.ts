import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { Listing } from './listing.entity.js';

/** What lists of all addresses need of the live listings, and no more. */
@Injectable()
export class LiveListings {
  constructor(private readonly database: Database) {}

  count(): Promise<number> {
    return this.database.manager.getRepository(Listing).countBy({ status: 'live' });
  }

  /** Some of them by age, the oldest first, so that a new one changes only the end. */
  byAge(skip: number, take: number): Promise<Pick<Listing, 'id' | 'changedAt'>[]> {
    return this.database.manager.getRepository(Listing).find({
      select: { id: true, changedAt: true },
      where: { status: 'live' },
      order: { id: 'ASC' },
      skip,
      take,
    });
  }
}
