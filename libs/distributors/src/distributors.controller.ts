import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IfMatch } from '#platform';
import { DistributorFactsBody, RegisterDistributorBody, DistributorView } from './distributors.dto.js';
import { Distributors } from './distributors.service.js';

@ApiTags('distributors')
@Controller('distributor')
export class DistributorController {
  constructor(private readonly distributors: Distributors) {}

  /** Registers one's own company as a distributor, with a first draft of its facts. */
  @Post()
  @Allow('owner')
  async register(@CurrentActor() actor: Actor, @Body() body: RegisterDistributorBody): Promise<DistributorView> {
    const facts = { ...body, name: body.name ?? actor.organisationName };
    return DistributorView.from(await this.distributors.register(actor, facts));
  }

  /** The newest version of what one's own company declares. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor): Promise<DistributorView> {
    return DistributorView.from(await this.distributors.ownFacts(actor));
  }

  /** Saves the draft of the facts: the body replaces all of them. */
  @Put('facts')
  @Allow('owner', 'editor')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The `ETag` of the facts that were edited' })
  async saveFacts(
    @CurrentActor() actor: Actor,
    @IfMatch() seen: number,
    @Body() body: DistributorFactsBody,
  ): Promise<DistributorView> {
    return DistributorView.from(await this.distributors.saveFacts(actor, seen, body));
  }

  /** Starts a change of facts that are approved; handing it in opens a light case. */
  @Post('facts')
  @Allow('owner', 'editor')
  async startChange(@CurrentActor() actor: Actor): Promise<DistributorView> {
    return DistributorView.from(await this.distributors.startChange(actor));
  }

  /** Gives up a change of facts that was not handed in; answers the facts that hold. */
  @Delete('facts')
  @Allow('owner', 'editor')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The `ETag` of the draft' })
  async discardChange(@CurrentActor() actor: Actor, @IfMatch() seen: number): Promise<DistributorView> {
    return DistributorView.from(await this.distributors.discardChange(actor, seen));
  }
}
