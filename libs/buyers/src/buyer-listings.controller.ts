import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Catalog } from '#catalog';
import { IdParam, Public } from '#platform';
import { CoverageMapView } from './coverage-map.dto.js';
import { EstimateQuery, EstimateView, PriceEstimateQuery, PriceEstimateView } from './estimates.dto.js';
import { Estimates } from './estimates.service.js';

@ApiTags('catalog')
@Controller('catalog/listings')
export class BuyerListingController {
  constructor(
    private readonly catalog: Catalog,
    private readonly estimates: Estimates,
  ) {}

  /** What the subsidy and the payback would come to for a company, with every step of the arithmetic. */
  @Get(':id/estimate')
  @Public()
  async estimate(@IdParam() id: string, @Query() query: EstimateQuery): Promise<EstimateView> {
    return EstimateView.from(await this.estimates.of(id, EstimateQuery.request(query)));
  }

  /** Who looks after it in which prefecture today, and how fast. */
  @Get(':id/coverage')
  @Public()
  async coverage(@IdParam() id: string): Promise<CoverageMapView> {
    return CoverageMapView.from(await this.catalog.page(id));
  }
}

@ApiTags('catalog')
@Controller('estimate')
export class EstimateController {
  constructor(private readonly estimates: Estimates) {}

  /** The same for a price that somebody has in mind. */
  @Get()
  @Public()
  async estimate(@Query() query: PriceEstimateQuery): Promise<PriceEstimateView> {
    return PriceEstimateView.reckoned(await this.estimates.ofPrice(PriceEstimateQuery.priced(query)));
  }
}
