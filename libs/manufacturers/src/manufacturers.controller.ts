import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, ROLE_NAMES, type Actor } from '#identity';
import { Clock, IfMatch } from '#platform';
import { classify } from '#scheme';
import { ClassificationView } from './classification.dto.js';
import { CompanyFactsBody, FactsBody, RegisterManufacturerBody } from './facts.dto.js';
import { declaredFrom, ManufacturerView } from './manufacturers.dto.js';
import { Manufacturers } from './manufacturers.service.js';

@ApiTags('manufacturers')
@Controller('manufacturer')
export class ManufacturerController {
  constructor(private readonly manufacturers: Manufacturers) {}

  /** Registers one's own company as a manufacturer, with a first draft of its facts. */
  @Post()
  @Allow('owner')
  async register(@CurrentActor() actor: Actor, @Body() body: RegisterManufacturerBody): Promise<ManufacturerView> {
    const facts = declaredFrom({ ...body, name: body.name ?? actor.organisationName });
    return ManufacturerView.from(await this.manufacturers.register(actor, facts));
  }

  /** The newest version of what one's own company declares, and its classification with reasons. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor): Promise<ManufacturerView> {
    return ManufacturerView.from(await this.manufacturers.ownFacts(actor));
  }

  /** Saves the draft of the facts: the body replaces all of them. */
  @Put('facts')
  @Allow('owner', 'editor')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The `ETag` of the facts that were edited' })
  async saveFacts(
    @CurrentActor() actor: Actor,
    @IfMatch() seen: number,
    @Body() body: FactsBody,
  ): Promise<ManufacturerView> {
    return ManufacturerView.from(await this.manufacturers.saveFacts(actor, seen, declaredFrom(body)));
  }

  /** Starts a change of facts that are approved; handing it in opens a light case. */
  @Post('facts')
  @Allow('owner', 'editor')
  async startChange(@CurrentActor() actor: Actor): Promise<ManufacturerView> {
    return ManufacturerView.from(await this.manufacturers.startChange(actor));
  }

  /** Gives up a change of facts that was not handed in; answers the facts that hold. */
  @Delete('facts')
  @Allow('owner', 'editor')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The `ETag` of the draft' })
  async discardChange(@CurrentActor() actor: Actor, @IfMatch() seen: number): Promise<ManufacturerView> {
    return ManufacturerView.from(await this.manufacturers.discardChange(actor, seen));
  }
}

@ApiTags('manufacturers')
@Controller('classification')
export class ClassificationController {
  constructor(private readonly clock: Clock) {}

  /** Where a company with these facts would stand today, limb by limb; nothing is kept. */
  @Post()
  @HttpCode(200)
  @Allow(...ROLE_NAMES)
  classify(@Body() facts: CompanyFactsBody): ClassificationView {
    return ClassificationView.from(classify(facts, this.clock.today()));
  }
}
