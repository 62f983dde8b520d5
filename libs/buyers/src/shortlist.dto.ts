import { IsOptional } from 'class-validator';
import { IsText } from '#platform';
import type { ShortlistEntry } from './shortlist-entry.entity.js';

export class ShortlistBody {
  @IsOptional()
  @IsText(500)
  note?: string;
}

export class ShortlistEntryView {
  listingId: string;
  name: string;
  maker: string;
  category: string;
  /** Yen without tax. */
  bodyPrice: number;
  /** Whether it is in the catalog now. */
  live: boolean;
  note: string | null;
  addedAt: Date;

  static from({ listing, note, createdAt }: ShortlistEntry): ShortlistEntryView {
    const { name, maker, category, bodyPrice } = listing.document;
    const live = listing.status === 'live';
    return {
      listingId: listing.id,
      name,
      maker: maker.name,
      category: category.name,
      bodyPrice,
      live,
      note,
      addedAt: createdAt,
    };
  }
}

export class ShortlistView {
  /** Added last first. */
  items: ShortlistEntryView[];
}
