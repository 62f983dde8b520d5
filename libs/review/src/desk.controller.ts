import { Controller, Get, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, STAFF_ROLES, type Actor } from '#identity';
import { IdParam, preferredLanguage } from '#platform';
import { CaseDeskView } from './case-desk.dto.js';
import { CaseDesk } from './case-desk.queries.js';
import { TimesView } from './queue.dto.js';
import { rolesFor } from './review.workflow.js';
import { StageTimes } from './stage-times.queries.js';

/** What the screens of examiners show beside the cases themselves. */
@ApiTags('review')
@Controller('cases')
export class DeskController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly times: StageTimes,
  ) {}

  /** How long cases stayed in each stage, and what came and went week by week, over the last ninety days. */
  @Get('times')
  @Allow(...rolesFor('claim'), 'administrator', 'auditor')
  async taken(@CurrentActor() actor: Actor): Promise<TimesView> {
    return { stages: await this.times.stages(actor), weeks: await this.times.weeks(actor) };
  }

  /** What an examiner has beside a case: its clock, the steps open to them, earlier cases, what approving would bring. */
  @Get(':id/desk')
  @Allow(...STAFF_ROLES)
  async show(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Headers('accept-language') languages?: string,
  ): Promise<CaseDeskView> {
    return CaseDeskView.of(actor, await this.desk.of(actor, id), preferredLanguage(languages));
  }
}
