import { Body, Controller, Get, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReasonBody } from '#catalog';
import { Allow, CurrentActor, ROLE_NAMES, type Actor } from '#identity';
import { IdParam, preferredLanguage } from '#platform';
import { CaseEvidence } from './case-evidence.service.js';
import { CaseEvidenceView } from './evidence.dto.js';
import { rolesFor } from './review.workflow.js';

@ApiTags('review')
@Controller('cases/:id/evidence')
export class CaseEvidenceController {
  constructor(private readonly evidence: CaseEvidence) {}

  /** The evidence of a case: facts, papers, checks and verdicts side by side. Signals are for the secretariat alone. */
  @Get()
  @Allow(...ROLE_NAMES)
  async list(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Headers('accept-language') languages?: string,
  ): Promise<CaseEvidenceView> {
    return CaseEvidenceView.of(await this.evidence.show(actor, id), actor, preferredLanguage(languages));
  }

  /** Verifies a piece of evidence; open to who could claim the case now. */
  @Post(':evidenceId/verify')
  @HttpCode(200)
  @Allow(...rolesFor('claim'))
  async verify(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('evidenceId') evidenceId: string,
    @Headers('accept-language') languages?: string,
  ): Promise<CaseEvidenceView> {
    const examined = await this.evidence.judge(actor, id, evidenceId, 'verified');
    return CaseEvidenceView.of(examined, actor, preferredLanguage(languages));
  }

  /** Refuses a piece of evidence, with the reason: it does not count any more. */
  @Post(':evidenceId/refuse')
  @HttpCode(200)
  @Allow(...rolesFor('claim'))
  async refuse(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('evidenceId') evidenceId: string,
    @Body() body: ReasonBody,
    @Headers('accept-language') languages?: string,
  ): Promise<CaseEvidenceView> {
    const examined = await this.evidence.judge(actor, id, evidenceId, 'refused', body.reason);
    return CaseEvidenceView.of(examined, actor, preferredLanguage(languages));
  }
}
