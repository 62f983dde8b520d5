import { Injectable } from '@nestjs/common';
import { Database } from '#platform';

/** How the body prices of a category lie, yen without tax; null where nothing is listed. */
export interface PriceRange {
  /** Live listings that stand in the category. */
  listings: number;
  least: number | null;
  /** A quarter of them costs at most so much. */
  lowerQuartile: number | null;
  median: number | null;
  /** Three quarters of them cost at most so much. */
  upperQuartile: number | null;
  most: number | null;
}

const RANGE = `
  SELECT count(*)::integer AS listings, min(price) AS least,
    percentile_disc(0.25) WITHIN GROUP (ORDER BY price) AS "lowerQuartile",
    percentile_disc(0.5) WITHIN GROUP (ORDER BY price) AS median,
    percentile_disc(0.75) WITHIN GROUP (ORDER BY price) AS "upperQuartile", max(price) AS most
  FROM (SELECT (document->>'bodyPrice')::float8 AS price FROM listing
        WHERE status = 'live' AND listed_in(document) @> ARRAY[$1]) priced`;

/** Where the price of a product stands among the others of its category. */
@Injectable()
export class PriceRanges {
  constructor(private readonly database: Database) {}

  /** The range of today; prices that were asked for, none between them. */
  async of(categoryId: string): Promise<PriceRange> {
    const [range] = await this.database.manager.query<PriceRange[]>(RANGE, [categoryId]);
    return range!;
  }
}
