import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, STAFF_ROLES, type Actor } from '#identity';
import { mapPage } from '#platform';
import { QueuedCasePage, QueuedCaseView } from './case-desk.dto.js';
import { CaseFactsQueries } from './case-facts.queries.js';
import { QueueQuery } from './case-filters.js';
import { SkillsBody, SkillsView, WorkloadView } from './queue.dto.js';
import { Queue } from './queue.queries.js';
import { rolesFor } from './review.workflow.js';

@ApiTags('review')
@Controller('cases')
export class QueueController {
  constructor(
    private readonly queue: Queue,
    private readonly facts: CaseFactsQueries,
  ) {}

  /** The cases that wait for an examiner, the latest first. */
  @Get('queue')
  @Allow(...STAFF_ROLES)
  async page(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<QueuedCasePage> {
    const page = await this.queue.page(actor, query);
    const facts = await this.facts.of(page.items);
    return mapPage(page, (found) => QueuedCaseView.of(actor, found, facts.get(found.id)!));
  }

  /** How much waits in each stage, and with whom. */
  @Get('workload')
  @Allow(...rolesFor('claim'), 'administrator', 'auditor')
  async workload(@CurrentActor() actor: Actor): Promise<WorkloadView> {
    return { stages: await this.queue.stages(actor), examiners: await this.queue.examiners(actor) };
  }

  /** What one is good at. */
  @Get('skills')
  @Allow(...rolesFor('claim'))
  skills(@CurrentActor() actor: Actor): Promise<SkillsView> {
    return this.queue.skillsOf(actor);
  }

  /** Declares what one is good at; the queue can then be narrowed to it or begin with it. */
  @Put('skills')
  @Allow(...rolesFor('claim'))
  declare(@CurrentActor() actor: Actor, @Body() body: SkillsBody): Promise<SkillsView> {
    return this.queue.declareSkills(actor, body);
  }
}
