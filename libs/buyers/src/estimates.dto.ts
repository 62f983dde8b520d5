import { Type } from 'class-transformer';
import { OmitType } from '@nestjs/swagger';
import { IsIn, IsInt, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCalendarDate } from '#platform';
import type { Estimate, EstimateRequest, PriceRequest, Reckoning } from './estimates.service.js';

export class EstimateQuery {
  /** People the buyer's company employs. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  staff: number;

  /** Whether the company commits itself to the large wage rise; not unless said. */
  @IsOptional()
  @IsIn(['true', 'false'])
  wageRise?: 'true' | 'false';

  /** The day of the application; today unless said. */
  @IsOptional()
  @IsCalendarDate()
  on?: string;

  /** The dealer it would be bought from; the cheapest unless said. */
  @IsOptional()
  @IsUUID()
  distributorId?: string;

  /** Hours of work that it saves in a month; with `wage`, for the payback. */
  @IsOptional()
  @Type(() => Number)
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(100_000)
  hoursPerMonth?: number;

  /** Yen an hour. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  wage?: number;

  static request({ wageRise, ...query }: EstimateQuery): EstimateRequest {
    return { ...query, wageRise: wageRise === 'true' };
  }
}

/** The same for a price that somebody has in mind. */
export class PriceEstimateQuery extends OmitType(EstimateQuery, ['distributorId'] as const) {
  /** Yen without tax. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000_000_000)
  price: number;

  /** Yen without tax; none unless said. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100_000_000_000)
  installationCost?: number;

  static priced({ wageRise, installationCost = 0, ...query }: PriceEstimateQuery): PriceRequest {
    return { ...query, installationCost, wageRise: wageRise === 'true' };
  }
}

export class WordsView {
  ja: string;
  en: string;
}

/** One step of the arithmetic. */
export class EstimateStepView {
  code: string;
  label: WordsView;
  /** The sum with its figures. */
  formula: string;
  /** Whole yen. */
  yen: number;
}

export class CeilingView {
  /** Yen. */
  plain: number;
  /** Yen, with the large wage rise. */
  wageRise: number;
}

export class CeilingsView {
  /** Up to `smallestStaffMost` people. */
  smallest: CeilingView;
  /** Up to `middleStaffMost` people. */
  middle: CeilingView;
  largest: CeilingView;
}

export class SubsidyFiguresView {
  /** Share of the eligible cost. */
  rate: number;
  /** Share of the registered sold price. */
  listingShare: number;
  /** Most that installation counts, as a share of the price. */
  installationShareMost: number;
  smallestStaffMost: number;
  middleStaffMost: number;
  ceilings: CeilingsView;
}

export class SellerView {
  /** Of the distributor. */
  id: string;
  name: string;
}

export class PaybackView {
  /** What the saved hours are worth a month, whole yen. */
  monthlySaving: number;
  /** Months until it has paid for itself, rounded up to a tenth. */
  months: number;
  formula: string;
}

const NOTICE = {
  ja: 'この額は目安です。補助の可否と額は、申請後の審査で決まります。',
  en: 'This is an estimate. Whether and how much is granted is decided on an application.',
};

/** What a price comes to after the subsidy. */
export class PriceEstimateView {
  /** That it is an estimate, in words. */
  notice: WordsView;
  /** The day whose rules were used. */
  on: string;
  /** Yen without tax. */
  price: number;
  /** Yen without tax. */
  installationCost: number;
  staff: number;
  wageRise: boolean;
  /** The scheme's figures of that day. */
  parameters: SubsidyFiguresView;
  bracket: string;
  /** Whole yen. */
  subsidy: number;
  /** What limits it: `by_rate`, `ceiling_of_company` or `ceiling_of_listing`. */
  boundBy: string;
  totalCost: number;
  /** What remains to be paid. */
  netCost: number;
  /** Every step of the arithmetic, in order. */
  steps: EstimateStepView[];
  /** Null when hours and wage were not given, or nothing is saved. */
  payback: PaybackView | null;

  static reckoned({ on, purchase, figures, subsidy, payback }: Reckoning): PriceEstimateView {
    const { price, installationCost, staff, wageRise } = purchase;
    return { notice: NOTICE, on, price, installationCost, staff, wageRise, parameters: figures, ...subsidy, payback };
  }
}

export class EstimateView extends PriceEstimateView {
  listingId: string;
  name: string;
  /** Whose price was used; null: nobody has registered one. */
  seller: SellerView | null;
  /** `body_price`: no sold price is registered, and the body price stands in for it. */
  priceFrom: 'sold_price' | 'body_price';

  static from(estimate: Estimate): EstimateView {
    const { listing, seller, priceFrom } = estimate;
    return {
      ...PriceEstimateView.reckoned(estimate),
      ...{ listingId: listing.id, name: listing.name, seller, priceFrom },
    };
  }
}
