import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import {
  AttributeBody,
  EFFECT_BASES,
  OptionBody,
  TextBody,
  type AttributeValue,
  type AttributeValues,
} from '#categories';
import { AreaView, DealerView } from '#distributors';
import { IsCalendarDate, IsText } from '#platform';
import { ComponentView, InstallationItemView, type ShownEffect } from '#products';
import type { ListingPage } from './catalog.service.js';
import { comparisonOfListings, type ListingRow } from './comparison.rules.js';
import type { ListingAsOf } from './listing-history.js';
import { readState, type ListingState } from './listing-state.js';
import type { Listing } from './listing.entity.js';
import type { ListingStatus } from './listing.workflow.js';
import type { ListedImage } from './published-listing.js';

export class ReasonBody {
  @IsText(2000)
  reason: string;
}

export class NamedView {
  id: string;
  name: string;

  static from({ id, name }: NamedView): NamedView {
    return { id, name };
  }
}

const VALUE = { oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }] };

export class ListedStepView {
  step: string;
  who: string;
  hoursBefore: number;
  hoursAfter: number;
}

/** What a product saves in one kind of work. */
export class ListedEffectView implements ShownEffect {
  categoryId: string;
  industry: string;
  process: string;
  hoursRemoved: number;
  hoursCreated: number;
  basis: (typeof EFFECT_BASES)[number];
  sites: number;
  steps: ListedStepView[];
  /** (hours removed − hours created) ÷ hours removed. */
  index: number;
}

/** An image of a product in one size. */
export class ImageSizeView {
  /** Pixels. */
  width: number;
  height: number;
  /** WebP. The address holds a part of the content's hash: what it answers never changes. */
  url: string;
}

/** On what conditions a provisional listing is in the catalog. */
export class ConditionsView {
  /** Kinds of evidence that make it a full one: of each list any one. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  records: string[][];

  /** What buyers and the maker are told besides. */
  texts: string[];
}

export class ListedImageView {
  caption: string | null;
  /** Smallest first. */
  sizes: ImageSizeView[];

  static from(listingId: string, { caption, sizes }: ListedImage, index: number): ListedImageView {
    return {
      caption,
      sizes: sizes.map(({ width, height, sha256 }) => ({
        width,
        height,
        url: `/api/v1/catalog/listings/${listingId}/images/${index + 1}?size=${Math.max(width, height)}&v=${hashPart(sha256)}`,
      })),
    };
  }
}

/** As much of a content's hash as an address needs to be another one for another content. */
export const hashPart = (sha256: string): string => sha256.slice(0, 16);

export class ImageQuery {
  /** Least pixels on the longer side; 800 unless said. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  size?: number;

  /** Part of the content's hash, as the listing gives it. */
  @IsOptional()
  @Matches(/^[0-9a-f]{16}$/)
  v?: string;
}

export class BrochureView {
  fileName: string;
  /** Bytes. */
  size: number;
  /** Where it is downloaded. */
  url: string;
}

export class ListingView {
  id: string;
  kind: 'full' | 'provisional';
  /** Last day of a provisional listing. */
  endsOn: string | null;
  /** What a provisional listing depends on. */
  conditions: ConditionsView | null;
  name: string;
  reading: string;
  modelNumbers: string[];
  description: string;
  category: NamedView;
  /** Other categories it stands in. */
  furtherCategories: NamedView[];
  maker: NamedView;
  /** Yen without tax. */
  bodyPrice: number;
  /** Yen without tax. */
  installationCost: number;
  installationItems: InstallationItemView[];
  warrantyMonths: number;
  /** Global Trade Item Number. */
  gtin: string | null;
  /** In the units of the definitions. */
  @ApiProperty({ type: 'object', additionalProperties: VALUE })
  attributes: AttributeValues;
  /** What the attributes mean, in the order in which they are shown. */
  definitions: AttributeBody[];
  effects: ListedEffectView[];
  /** The best of the effects. */
  laborSavingIndex: number | null;
  components: ComponentView[];
  /** What the hours that it frees make possible. */
  freedHours: string | null;
  /** Whether it raises what each worker can do, and does not only replace hands. */
  productivity: boolean | null;
  images: ListedImageView[];
  brochure: BrochureView | null;
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
function partsOf(
  { id, publishedAt }: Pick<Listing, 'id' | 'publishedAt'>,
  { kind, endsOn, conditions, document }: ListingState,
) {
  const { category, furtherCategories, maker, images, brochure, ...shown } = document;
  return {
    id,
    kind,
    endsOn,
    conditions,
    ...shown,
    category: NamedView.from(category),
    furtherCategories: furtherCategories.map(NamedView.from),
    maker: NamedView.from(maker),
    images: images.map((image, index) => ListedImageView.from(id, image, index)),
    brochure: brochure && {
      fileName: brochure.fileName,
      size: brochure.size,
      url: `/api/v1/catalog/listings/${id}/brochure`,
    },
    publishedAt,
  };
}

export class AsOfQuery {
  /** A past day in Japan, `YYYY-MM-DD`: the listing as it stood when that day was over. */
  @IsOptional()
  @IsCalendarDate()
  asOf?: string;
}

const ID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const COMPARED = new RegExp(`^${ID}(,${ID}){1,3}$`, 'i');

export class CompareQuery {
  /** Two to four listings, separated by commas. */
  @Matches(COMPARED)
  ids: string;
}

export class ComparisonRowView implements ListingRow {
  /** What every product states, or what the criteria of its category ask for. */
  group: 'basics' | 'attributes';
  key: string;
  label: TextBody;
  @ApiProperty({ type: 'string', required: false })
  unit?: ListingRow['unit'];
  /** In the order of the listings; null where it is not stated. */
  @ApiProperty({ type: 'array', items: { ...VALUE, nullable: true } })
  values: (AttributeValue | null)[];
  /** Which listings have the best value; empty where none is better. */
  best: number[];
  /** The words of the values that are chosen from a list. */
  options?: OptionBody[];
}

export class ComparisonView {
  listings: NamedView[];
  rows: ComparisonRowView[];

  static of(listings: readonly Listing[]): ComparisonView {
    return {
      listings: listings.map(({ id, document }) => ({ id, name: document.name })),
      rows: comparisonOfListings(listings),
    };
  }
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
