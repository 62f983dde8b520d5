import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { mapPage } from '#platform';
import { SoldPriceBody, SoldPricePage, SoldPriceQuery, SoldPriceView } from './sold-prices.dto.js';
import { SoldPrices } from './sold-prices.service.js';

@ApiTags('distributors')
@Controller('distributor/sold-prices')
export class SoldPriceController {
  constructor(private readonly soldPrices: SoldPrices) {}

  /** States what one's own company asks for a product from a day on. */
  @Post()
  @Allow('owner', 'editor')
  async state(@CurrentActor() actor: Actor, @Body() body: SoldPriceBody): Promise<SoldPriceView> {
    return SoldPriceView.from(await this.soldPrices.state(actor, body));
  }

  /** Everything it ever stated, newest first. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @Query() query: SoldPriceQuery): Promise<SoldPricePage> {
    return mapPage(await this.soldPrices.list(actor, query), SoldPriceView.from);
  }
}
