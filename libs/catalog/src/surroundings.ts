import { Injectable } from '@nestjs/common';
import { Supply, type Served } from '#distributors';
import { makerSizes, type MakerSize } from '#manufacturers';
import { Database } from '#platform';
import type { Listing } from './listing.entity.js';

/** What buyers filter and sort listings by that is not of the product: who made it, and who looks after it. */
export interface ListingSurroundings extends Served {
  makerSize: MakerSize[];
}

/** Looks at what surrounds listings as of today. */
@Injectable()
export class Surroundings {
  constructor(
    private readonly database: Database,
    private readonly supply: Supply,
  ) {}

  /** In the order of the listings. */
  async of(listings: readonly Listing[]): Promise<ListingSurroundings[]> {
    const served = await this.supply.servedBy(listings.map(({ productId }) => productId));
    const rows = await this.database.manager.query<{ id: string; sizes: MakerSize[] }[]>(
      `SELECT id, ${makerSizes('manufacturer.id')} AS sizes FROM manufacturer WHERE id = ANY($1)`,
      [[...new Set(listings.map(({ document }) => document.maker.id))]],
    );
    const sizes = new Map(rows.map(({ id, sizes }) => [id, sizes]));
    return listings.map(({ productId, document }) => ({
      ...(served.get(productId) ?? { prefectures: [], answerHours: null }),
      makerSize: sizes.get(document.maker.id) ?? [],
    }));
  }
}
