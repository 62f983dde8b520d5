import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, Public } from '#platform';
import { AnswerTextBody, FindingCodeList, FindingView } from './findings.dto.js';
import { Findings } from './findings.service.js';
import { rolesFor } from './review.workflow.js';

@ApiTags('review')
@Controller('findings')
export class FindingCodeController {
  /** The published list of finding codes, each with a text to start from. */
  @Get('codes')
  @Public()
  codes(): FindingCodeList {
    return FindingCodeList.all();
  }
}

@ApiTags('review')
@Controller('cases/:id/findings/:findingId')
export class FindingController {
  constructor(private readonly findings: Findings) {}

  /** Saves the draft of an answer while the case is returned; it is handed in with the resubmission. */
  @Put('answer')
  @Allow(...rolesFor('answer'))
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('findingId') findingId: string,
    @Body() body: AnswerTextBody,
  ): Promise<FindingView> {
    const { reviewCase, finding } = await this.findings.answer(actor, id, findingId, body.text);
    return FindingView.from(actor, reviewCase.applicant.id, finding);
  }

  /** Marks a finding as put right; what is not marked is carried to the next round. */
  @Post('resolve')
  @HttpCode(200)
  @Allow(...rolesFor('resolve'))
  async resolve(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('findingId') findingId: string,
  ): Promise<FindingView> {
    const { reviewCase, finding } = await this.findings.resolve(actor, id, findingId);
    return FindingView.from(actor, reviewCase.applicant.id, finding);
  }
}
