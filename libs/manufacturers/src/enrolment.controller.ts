import { Body, Controller, Get, HttpCode, Post, Put, Query, Req } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, IfMatch, mapPage, PageQuery, preferredLanguage } from '#platform';
import {
  AcceptBody,
  AdviserList,
  AdviserView,
  ApplicationBody,
  CompleteStepBody,
  EnrolmentPage,
  EnrolmentReasonBody,
  EnrolmentView,
  PlanBody,
  ProgramView,
  programView,
} from './enrolment.dto.js';
import { Enrolments } from './enrolments.service.js';

@ApiTags('program')
@Controller('program')
export class ProgramController {
  constructor(private readonly enrolments: Enrolments) {}

  /** Whether one's own company could be a member, why not, and how far its membership has come. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor, @Req() { headers }: FastifyRequest): Promise<ProgramView> {
    const language = preferredLanguage(headers['accept-language']);
    return programView(await this.enrolments.eligibility(actor), await this.enrolments.own(actor), language);
  }

  /** Applies for membership. */
  @Post()
  @Allow('owner')
  async apply(@CurrentActor() actor: Actor, @Body() body: ApplicationBody): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.apply(actor, body));
  }

  /** Agrees to the plan that the adviser proposes, as it was seen. */
  @Post('plan/agree')
  @HttpCode(200)
  @Allow('owner')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The `version` of the enrolment with this plan, quoted' })
  async agreePlan(@CurrentActor() actor: Actor, @IfMatch() seen: number): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.agreePlan(actor, seen));
  }

  /** Leaves the program, or takes the application back. */
  @Post('end')
  @HttpCode(200)
  @Allow('owner')
  async end(@CurrentActor() actor: Actor, @Body() body: EnrolmentReasonBody): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.endOwn(actor, body.reason));
  }
}

@ApiTags('program')
@Controller('enrolments')
export class EnrolmentController {
  constructor(private readonly enrolments: Enrolments) {}

  /** All applications and memberships, newest first. */
  @Get()
  @Allow('secretariat_examiner', 'approver', 'adviser', 'administrator', 'auditor')
  async list(@Query() query: PageQuery): Promise<EnrolmentPage> {
    return mapPage(await this.enrolments.list(query), EnrolmentView.from);
  }

  /** Who can be given a maker to accompany. */
  @Get('advisers')
  @Allow('approver')
  async advisers(): Promise<AdviserList> {
    return { items: (await this.enrolments.advisers()).map(AdviserView.from) };
  }

  /** One of them. */
  @Get(':id')
  @Allow('secretariat_examiner', 'approver', 'adviser', 'administrator', 'auditor')
  async show(@IdParam() id: string): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.get(id));
  }

  /** Takes the maker in and assigns an adviser. */
  @Post(':id/accept')
  @HttpCode(200)
  @Allow('approver')
  async accept(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: AcceptBody): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.accept(actor, id, body.adviserId));
  }

  /** Turns the application down. */
  @Post(':id/decline')
  @HttpCode(200)
  @Allow('approver')
  async decline(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: EnrolmentReasonBody,
  ): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.decline(actor, id, body.reason));
  }

  /** Proposes a plan to the maker one advises; it holds once the maker agrees. */
  @Put(':id/plan')
  @Allow('adviser')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The `ETag` of the enrolment' })
  async proposePlan(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() seen: number,
    @Body() body: PlanBody,
  ): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.proposePlan(actor, id, seen, body.steps));
  }

  /** Marks a step of the plan as done. */
  @Post(':id/steps')
  @HttpCode(200)
  @Allow('adviser')
  async completeStep(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: CompleteStepBody,
  ): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.completeStep(actor, id, body.step));
  }

  /** Lets the membership go on for another term. */
  @Post(':id/renew')
  @HttpCode(200)
  @Allow('approver')
  async renew(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.renew(actor, id));
  }

  /** Ends the membership. */
  @Post(':id/end')
  @HttpCode(200)
  @Allow('approver')
  async end(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: EnrolmentReasonBody,
  ): Promise<EnrolmentView> {
    return EnrolmentView.from(await this.enrolments.end(actor, id, body.reason));
  }
}
