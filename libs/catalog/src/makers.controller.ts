import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParam, Public } from '#platform';
import { Makers } from './makers.js';
import { MakerView, PriceRangeQuery, PriceRangeView } from './makers.dto.js';
import { PriceRanges } from './price-ranges.js';

@ApiTags('manufacturers')
@Controller('manufacturers')
export class MakerController {
  constructor(private readonly makers: Makers) {}

  /** A maker as buyers see it: who it is, what it was classified as, what it has in the catalog. */
  @Get(':id')
  @Public()
  async show(@IdParam() id: string): Promise<MakerView> {
    return MakerView.from(await this.makers.get(id));
  }
}

@ApiTags('catalog')
@Controller('catalog')
export class PriceRangeController {
  constructor(private readonly prices: PriceRanges) {}

  /** Between what prices the products of a category lie. */
  @Get('price-range')
  @Public()
  async range(@Query() { categoryId }: PriceRangeQuery): Promise<PriceRangeView> {
    return PriceRangeView.from(await this.prices.of(categoryId));
  }
}
