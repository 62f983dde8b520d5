import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CHARSETS, type Charset } from '#platform';
import type { Change } from './open-data.service.js';
import { OpenListing } from './open-listing.js';

export class CsvQuery {
  /** `utf-8` (with a byte order mark) unless said. */
  @IsOptional()
  @IsIn(CHARSETS)
  charset?: Charset;
}

export class ChangesQuery {
  /** The `cursor` of the last answer, or of `listings.json`; from the beginning unless said. */
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  since?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class CatalogChangeView {
  listingId: string;
  /** `gone`: it is not in the catalog any more. */
  change: 'listed' | 'gone';
  changedAt: Date;
  /** As it is now. */
  listing: OpenListing | null;

  static from({ change, listing }: Change): CatalogChangeView {
    const { listingId, changedAt } = change;
    return { listingId, change: listing ? 'listed' : 'gone', changedAt, listing };
  }
}

export class ChangesView {
  /** In the order of the changes; each listing at most once. */
  items: CatalogChangeView[];
  /** Send it back as `since`. */
  cursor: string;
  /** Whether there is more already. */
  more: boolean;
  license: string;
}
