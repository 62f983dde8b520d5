import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { ReasonBody } from '#catalog';
import { Allow, CurrentActor, ROLE_NAMES, type Actor } from '#identity';
import { IdParam, mapPage } from '#platform';
import { CaseQueries } from './cases.queries.js';
import { CaseQuery } from './case-filters.js';
import { Cases } from './cases.service.js';
import { ResubmitBody, ReturnBody } from './findings.dto.js';
import {
  AffiliationList,
  AffiliationView,
  ApproveBody,
  CasePage,
  CaseSummary,
  CaseView,
  ReassignBody,
  SeenQuery,
  SubmitBody,
} from './review.dto.js';
import { rolesFor } from './review.workflow.js';

@ApiTags('review')
@Controller('cases')
export class CaseController {
  constructor(
    private readonly cases: Cases,
    private readonly queries: CaseQueries,
  ) {}

  /** Hands in a draft; answers with the case, or with everything that is missing. */
  @Post()
  @Allow(...rolesFor('submit'))
  async submit(@CurrentActor() actor: Actor, @Body() body: SubmitBody): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.submit(actor, body.kind, body.subjectId, body.track));
  }

  /** The cases one may see, newest first. */
  @Get()
  @Allow(...ROLE_NAMES)
  async list(@CurrentActor() actor: Actor, @Query() query: CaseQuery): Promise<CasePage> {
    return mapPage(await this.queries.list(actor, query), (found) => CaseSummary.from(actor, found));
  }

  /** One case: what was handed in, how it was judged, findings and history. */
  @Get(':id')
  @Allow(...ROLE_NAMES)
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<CaseView> {
    return CaseView.fromFile(actor, await this.queries.file(actor, id));
  }

  /** Organisations that are close to the applicant by officers, address, phone, account or shareholders. */
  @Get(':id/affiliations')
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async affiliations(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AffiliationList> {
    return { items: (await this.queries.affiliationsOf(actor, id)).map(AffiliationView.from) };
  }

  /** Hands in the corrected draft with an answer to each finding. */
  @Post(':id/resubmit')
  @HttpCode(200)
  @Allow(...rolesFor('resubmit'))
  async resubmit(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() seen: SeenQuery,
    @Body() body: ResubmitBody,
  ): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.resubmit(actor, id, body.answers, seen));
  }

  /** Takes the application back. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow(...rolesFor('withdraw'))
  async withdraw(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() seen: SeenQuery): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.withdraw(actor, id, seen));
  }

  /** Takes the case off the common queue. */
  @Post(':id/claim')
  @HttpCode(200)
  @Allow(...rolesFor('claim'))
  async claim(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() seen: SeenQuery): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.claim(actor, id, seen));
  }

  /** Puts it back on the queue. */
  @Post(':id/release')
  @HttpCode(200)
  @Allow(...rolesFor('release'))
  async release(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() seen: SeenQuery): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.release(actor, id, seen));
  }

  /** Gives it to somebody who may examine it, or puts it back on the queue. */
  @Post(':id/reassign')
  @HttpCode(200)
  @Allow(...rolesFor('reassign'))
  async reassign(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() seen: SeenQuery,
    @Body() body: ReassignBody,
  ): Promise<CaseSummary> {
    return CaseSummary.from(
      actor,
      await this.cases.reassign(actor, id, body.personId, { ...seen, examinerId: body.fromId }),
    );
  }

  /** Sends it on to the next stage. */
  @Post(':id/pass')
  @HttpCode(200)
  @Allow(...rolesFor('pass'))
  async pass(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() seen: SeenQuery): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.pass(actor, id, seen));
  }

  /** Sends it back for correction, with findings. */
  @Post(':id/return')
  @HttpCode(200)
  @Allow(...rolesFor('return'))
  async return(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() seen: SeenQuery,
    @Body() body: ReturnBody,
  ): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.return(actor, id, body.findings, seen));
  }

  /** Approves: the product is in the catalog when this answers, and searchable moments later. */
  @Post(':id/approve')
  @HttpCode(200)
  @ApiBody({ type: ApproveBody, required: false })
  @Allow(...rolesFor('approve'))
  async approve(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() seen: SeenQuery,
    @Body() { terms }: ApproveBody,
  ): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.approve(actor, id, seen, terms));
  }

  /** Turns the application down. */
  @Post(':id/reject')
  @HttpCode(200)
  @Allow(...rolesFor('reject'))
  async reject(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() seen: SeenQuery,
    @Body() body: ReasonBody,
  ): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.reject(actor, id, body.reason, seen));
  }

  /** Appeals against a rejection, once; people who have not touched the case look at it again. */
  @Post(':id/appeal')
  @HttpCode(200)
  @Allow(...rolesFor('appeal'))
  async appeal(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() seen: SeenQuery,
    @Body() body: ReasonBody,
  ): Promise<CaseSummary> {
    return CaseSummary.from(actor, await this.cases.appeal(actor, id, body.reason, seen));
  }
}
