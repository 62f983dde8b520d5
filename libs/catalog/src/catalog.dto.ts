import { IsOptional } from 'class-validator';
import { AreaView, DealerView } from '#distributors';
import { IsCalendarDate, IsText } from '#platform';
import type { ListingPage } from './catalog.service.js';
import type { ListingAsOf } from './listing-history.js';
import { readState, type ListingState } from './listing-state.js';
import type { Conditions, Listing } from './listing.entity.js';
import type { ListingStatus } from './listing.workflow.js';

export class ReasonBody {
  @IsText(2000)
  reason: string;
}

export class NamedView {
  id: string;
  name: string;
}

export class ListingView {
  id: string;
  kind: 'full' | 'provisional';
  /** Last day of a provisional listing. */
  endsOn: string | null;
  /** What a provisional listing depends on. */
  conditions: Conditions | null;
  name: string;
  reading: string;
  modelNumbers: string[];
  description: string;
  category: NamedView;
  maker: NamedView;
  /** Yen without tax. */
  bodyPrice: number;
  /** Yen without tax. */
  installationCost: number;
  warrantyMonths: number;
  publishedAt: Date;
  /** The day as of which this is shown, when it is not now. */
  asOf?: string;
  /** Distributors the maker authorises to sell it, as of today; absent when a past day is shown. */
  dealers?: DealerView[];
  /** Where the maker itself looks after it; absent when a past day is shown. */
  makerCoverage?: AreaView[];

  static from({ listing, supply }: ListingPage): ListingView {
    return {
      ...partsOf(listing, listing),
      dealers: supply.dealers.map(DealerView.from),
      makerCoverage: supply.makerAreas.map(AreaView.from),
    };
  }

  /** As it stood at the end of a day. */
  static asOf(listing: ListingAsOf, day: string): ListingView {
    return { ...partsOf(listing, readState(listing.event.state)), asOf: day };
  }
}

/** What of a listing does not depend on who sells it. */
function partsOf({ id, publishedAt }: Listing, { kind, endsOn, conditions, document }: ListingState) {
  const { name, reading, modelNumbers, description, category, maker, bodyPrice, installationCost } = document;
  return {
    id,
    kind,
    endsOn,
    conditions,
    name,
    reading,
    modelNumbers,
    description,
    category: { id: category.id, name: category.name },
    maker: { id: maker.id, name: maker.name },
    bodyPrice,
    installationCost,
    warrantyMonths: document.warrantyMonths,
    publishedAt,
  };
}

export class AsOfQuery {
  /** A past day in Japan, `YYYY-MM-DD`: the listing as it stood when that day was over. */
  @IsOptional()
  @IsCalendarDate()
  asOf?: string;
}

export class ListingStatusView {
  id: string;
  status: ListingStatus;

  static from({ id, status }: Listing): ListingStatusView {
    return { id, status };
  }
}

/** The catalog as it stood at the end of a day. */
export class CatalogAsOfPage {
  items: ListingView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
