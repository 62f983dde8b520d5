import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, mapPage, PageQuery, Public } from '#platform';
import { Cases } from './cases.service.js';
import {
  ConsultationBody,
  MergeBody,
  ProposalRecordView,
  PublicProposalPage,
  PublicProposalView,
  ScoreSheetBody,
} from './proposal-review.dto.js';
import { ProposalReviews } from './proposal-review.service.js';
import { CaseSummary, SeenQuery } from './review.dto.js';
import { rolesFor } from './review.workflow.js';

@ApiTags('category proposals')
@Controller('category-proposals')
export class PublicProposalController {
  constructor(private readonly reviews: ProposalReviews) {}

  /** What is proposed and where it stands, newest first. */
  @Get()
  @Public()
  async published(@Query() query: PageQuery): Promise<PublicProposalPage> {
    return mapPage(await this.reviews.published(query), PublicProposalView.from);
  }
}

@ApiTags('category proposals')
@Controller('cases/:id')
export class ProposalReviewController {
  constructor(
    private readonly reviews: ProposalReviews,
    private readonly cases: Cases,
  ) {}

  /** The score sheets and consultations of a case. */
  @Get('screening')
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async record(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ProposalRecordView> {
    return ProposalRecordView.from(await this.reviews.record(actor, id));
  }

  /** Scores a proposal; the newest sheet counts. */
  @Post('score-sheets')
  @Allow('secretariat_examiner')
  async score(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ScoreSheetBody,
  ): Promise<ProposalRecordView> {
    return ProposalRecordView.from(await this.reviews.score(actor, id, body.scores));
  }

  /** Notes what somebody who was asked about a proposal has said. */
  @Post('consultations')
  @Allow('secretariat_examiner')
  async consult(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ConsultationBody,
  ): Promise<ProposalRecordView> {
    return ProposalRecordView.from(await this.reviews.consult(actor, id, body));
  }

  /** Lets another proposal for the same thing go on for both. */
  @Post('merge')
  @HttpCode(200)
  @Allow(...rolesFor('merge'))
  async merge(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() seen: SeenQuery,
    @Body() body: MergeBody,
  ): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.merge(actor, id, body.into, body.reason, seen));
  }
}
