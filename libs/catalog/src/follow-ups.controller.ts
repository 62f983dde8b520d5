import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, mapPage } from '#platform';
import { FollowUpPage, FollowUpQuery, FollowUpView } from './follow-ups.dto.js';
import { FollowUps } from './follow-ups.js';

@ApiTags('follow-ups')
@Controller('follow-ups')
export class FollowUpController {
  constructor(private readonly followUps: FollowUps) {}

  /** The audits and reports that wait to be settled, the latest first. */
  @Get()
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async list(@CurrentActor() actor: Actor, @Query() query: FollowUpQuery): Promise<FollowUpPage> {
    return mapPage(await this.followUps.list(actor, query), FollowUpView.from);
  }

  /** Takes one on. */
  @Post(':id/claim')
  @HttpCode(200)
  @Allow('secretariat_examiner', 'approver')
  async claim(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<FollowUpView> {
    return FollowUpView.from(await this.followUps.claim(actor, id));
  }

  /** Puts it back on the list. */
  @Post(':id/release')
  @HttpCode(200)
  @Allow('secretariat_examiner', 'approver')
  async release(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<FollowUpView> {
    return FollowUpView.from(await this.followUps.release(actor, id));
  }
}
