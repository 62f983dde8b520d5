import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCalendarDate, PageQuery } from '#platform';
import type { SoldPrice } from './sold-price.entity.js';

const MOST_YEN = 100_000_000_000;

export class SoldPriceBody {
  @IsUUID()
  productId: string;

  /** Yen without tax. */
  @IsInt()
  @Min(1)
  @Max(MOST_YEN)
  price: number;

  /** First day; today unless said. */
  @IsOptional()
  @IsCalendarDate()
  validFrom?: string;
}

export class SoldPriceQuery extends PageQuery {
  /** Only of this product. */
  @IsOptional()
  @IsUUID()
  productId?: string;
}

export class SoldPriceView {
  id: string;
  productId: string;
  /** Yen without tax. */
  price: number;
  /** First day; it holds until a newer one begins. */
  validFrom: string;
  statedBy: string;
  statedAt: Date;

  static from({ id, product, price, validFrom, statedBy, createdAt }: SoldPrice): SoldPriceView {
    return { id, productId: product.id, price, validFrom, statedBy: statedBy.name, statedAt: createdAt };
  }
}

export class SoldPricePage {
  items: SoldPriceView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
