import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, ROLE_NAMES, type Actor } from '#identity';
import { IdParam, IfMatch, mapPage, PageQuery } from '#platform';
import {
  AdviserBody,
  PartyBody,
  ProposalBody,
  ProposalPage,
  ProposalSummary,
  ProposalView,
  StartProposalBody,
} from './proposals.dto.js';
import { Proposals } from './proposals.service.js';
import { PROPOSERS } from './proposers.js';

const VERSION = { name: 'If-Match', required: true, description: 'The `ETag` of the version that was read' };

@ApiTags('category proposals')
@Controller('category-proposals')
export class ProposalController {
  constructor(private readonly proposals: Proposals) {}

  /** Starts a proposal of a new category that one's own organisation leads. */
  @Post()
  @Allow(...PROPOSERS)
  async create(@CurrentActor() actor: Actor, @Body() body: StartProposalBody): Promise<ProposalView> {
    const { part, onBehalfOf = null } = body;
    return ProposalView.from(await this.proposals.create(actor, part, onBehalfOf, ProposalBody.content(body)));
  }

  /** The proposals one has to do with, newest first. */
  @Get('own')
  @Allow(...ROLE_NAMES)
  async own(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ProposalPage> {
    const found = await this.proposals.list(actor, query);
    return mapPage(found, (file) => ProposalSummary.from(file, actor.organisationId));
  }

  /** One of them, with the labor-saving index each process table comes to. */
  @Get(':id')
  @Allow(...ROLE_NAMES)
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ProposalView> {
    return ProposalView.from(await this.proposals.get(actor, id));
  }

  /** Saves the draft: the body replaces its whole content, and the others have to confirm it anew. */
  @Put(':id/draft')
  @Allow(...PROPOSERS)
  @ApiHeader(VERSION)
  async saveDraft(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() seen: number,
    @Body() body: ProposalBody,
  ): Promise<ProposalView> {
    return ProposalView.from(await this.proposals.saveDraft(actor, id, seen, ProposalBody.content(body)));
  }

  /** Asks another organisation to propose together. */
  @Post(':id/parties')
  @Allow(...PROPOSERS)
  async invite(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: PartyBody): Promise<ProposalView> {
    return ProposalView.from(await this.proposals.invite(actor, id, body));
  }

  /** Takes another organisation out of the draft again. */
  @Delete(':id/parties/:organisationId')
  @Allow(...PROPOSERS)
  async dismiss(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('organisationId') organisationId: string,
  ): Promise<ProposalView> {
    return ProposalView.from(await this.proposals.dismiss(actor, id, organisationId));
  }

  /** Confirms the part of one's own organisation in what the proposal says. */
  @Post(':id/confirm')
  @HttpCode(200)
  @Allow(...PROPOSERS)
  @ApiHeader(VERSION)
  async confirm(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number): Promise<ProposalView> {
    return ProposalView.from(await this.proposals.confirm(actor, id, seen));
  }

  /** Leaves a draft that another organisation leads. */
  @Post(':id/decline')
  @HttpCode(204)
  @Allow(...PROPOSERS)
  decline(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.proposals.decline(actor, id);
  }

  /** Assigns an adviser. */
  @Put(':id/adviser')
  @Allow('administrator')
  async advise(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: AdviserBody): Promise<ProposalView> {
    return ProposalView.from(await this.proposals.advise(actor, id, body.adviserId));
  }
}
