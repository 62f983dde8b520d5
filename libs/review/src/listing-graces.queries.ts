import { Injectable } from '@nestjs/common';
import type { Listing } from '#catalog';
import type { Actor } from '#identity';
import { Database, type Point } from '#platform';
import { Carriage } from './carriage.service.js';
import { ListingGrace } from './listing-grace.entity.js';

/** Each of them is judged anew. */
const MOST = 50;

/** A listing whose maker still has time to mend its evidence. */
export interface RunningGrace {
  listing: Listing;
  /** The last day. */
  until: string;
  missing: Point[];
}

/** What a maker has to mend before its listings are suspended. */
@Injectable()
export class ListingGraces {
  constructor(
    private readonly database: Database,
    private readonly carriage: Carriage,
  ) {}

  /** The live listings of the caller's company that are not carried today, the most urgent first. */
  async of({ organisationId }: Actor): Promise<RunningGrace[]> {
    const { manager } = this.database;
    const graces = await manager.getRepository(ListingGrace).find({
      where: { listing: { status: 'live', product: { manufacturer: { organisation: { id: organisationId } } } } },
      relations: { listing: true },
      order: { until: 'ASC', listingId: 'ASC' },
      take: MOST,
    });
    const judged: RunningGrace[] = [];
    for (const { listing, until } of graces) {
      const { met, faults } = await this.carriage.of(manager, listing);
      // What was mended a moment ago is still to be taken note of.
      if (!met) judged.push({ listing, until, missing: faults });
    }
    return judged;
  }
}
