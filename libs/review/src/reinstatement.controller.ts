import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listingRolesFor, ListingStatusView, NoticeBody } from '#catalog';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam } from '#platform';
import { Reinstatements } from './reinstatements.service.js';

@ApiTags('catalog')
@Controller('catalog/listings')
export class ReinstatementController {
  constructor(private readonly reinstatements: Reinstatements) {}

  /** Shows a suspended listing again, if its evidence carries it. */
  @Post(':id/reinstate')
  @HttpCode(200)
  @Allow(...listingRolesFor('reinstate'))
  async reinstate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: NoticeBody,
  ): Promise<ListingStatusView> {
    return ListingStatusView.from(await this.reinstatements.reinstate(actor, id, body));
  }
}
