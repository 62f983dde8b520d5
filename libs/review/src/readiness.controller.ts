import { Controller, Get, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, preferredLanguage } from '#platform';
import { ReadinessView } from './evidence.dto.js';
import { Readiness } from './readiness.service.js';

@ApiTags('review')
@Controller()
export class ReadinessController {
  constructor(private readonly readiness: Readiness) {}

  /** All that stands between a product's draft and a submission, on the maker's track and on the other. */
  @Get('products/:id/readiness')
  @Allow('owner', 'editor', 'viewer')
  async product(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Headers('accept-language') languages?: string,
  ): Promise<ReadinessView> {
    return ReadinessView.of(await this.readiness.ofProduct(actor, id), preferredLanguage(languages));
  }

  /** All that stands between the facts of one's own company as a manufacturer and their submission. */
  @Get('manufacturer/readiness')
  @Allow('owner', 'editor', 'viewer')
  async manufacturer(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') languages?: string,
  ): Promise<ReadinessView> {
    return ReadinessView.of(await this.readiness.ofManufacturer(actor), preferredLanguage(languages));
  }

  /** The same for one's own company as a distributor. */
  @Get('distributor/readiness')
  @Allow('owner', 'editor', 'viewer')
  async distributor(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') languages?: string,
  ): Promise<ReadinessView> {
    return ReadinessView.of(await this.readiness.ofDistributor(actor), preferredLanguage(languages));
  }
}
