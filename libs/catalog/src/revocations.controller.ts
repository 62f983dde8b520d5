import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam } from '#platform';
import { ReasonBody } from './catalog.dto.js';
import { RevokedMakerView } from './life.dto.js';
import { listingRolesFor } from './listing.workflow.js';
import { Revocations } from './revocations.js';

@ApiTags('manufacturers')
@Controller('manufacturers')
export class RevocationController {
  constructor(private readonly revocations: Revocations) {}

  /** Revokes the registration of a manufacturer, and with it all its listings. */
  @Post(':id/revoke')
  @HttpCode(200)
  @Allow(...listingRolesFor('revoke_with_maker'))
  async revoke(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<RevokedMakerView> {
    return { listings: await this.revocations.revoke(actor, id, reason) };
  }
}
