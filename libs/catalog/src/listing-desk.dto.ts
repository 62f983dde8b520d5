import { IsIn, IsOptional } from 'class-validator';
import { IsText, PageQuery } from '#platform';
import type { Listing } from './listing.entity.js';
import { LISTING_STATUSES, type ListingStatus, type ListingVerb } from './listing.workflow.js';

/** A listing with the steps somebody may take with it now. */
export interface DeskListing {
  listing: Listing;
  steps: ListingVerb[];
}

export class DeskQuery extends PageQuery {
  @IsOptional()
  @IsIn(LISTING_STATUSES)
  status?: ListingStatus;

  /** Words of the name, the maker or a model number. */
  @IsOptional()
  @IsText(100)
  q?: string;
}

export class DeskListingView {
  id: string;
  name: string;
  maker: string;
  category: string;
  modelNumbers: string[];
  /** Yen without tax. */
  bodyPrice: number;
  kind: 'full' | 'provisional';
  status: ListingStatus;
  /** Last day of a provisional listing. */
  endsOn: string | null;
  /** Conditions in words, of a provisional listing. */
  conditions: string[];
  publishedAt: Date;

  static from(listing: Listing): DeskListingView {
    const { id, kind, status, endsOn, conditions, publishedAt, document } = listing;
    const { name, maker, category, modelNumbers, bodyPrice } = document;
    return {
      ...{ id, name, maker: maker.name, category: category.name, modelNumbers, bodyPrice },
      ...{ kind, status, endsOn, conditions: conditions?.texts ?? [], publishedAt },
    };
  }
}

export class OpenListingView extends DeskListingView {
  /** What the reader may do with it now. */
  steps: ListingVerb[];

  static of({ listing, steps }: DeskListing): OpenListingView {
    return { ...DeskListingView.from(listing), steps };
  }
}

export class DeskListingPage {
  items: DeskListingView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
