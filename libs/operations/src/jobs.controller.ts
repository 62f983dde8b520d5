import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam } from '#platform';
import { JobsView } from './jobs.dto.js';
import { FailedJobs } from './failed-jobs.service.js';

@ApiTags('operations')
@Controller('jobs')
export class JobController {
  constructor(private readonly jobs: FailedJobs) {}

  /** How many jobs wait, and which have failed. */
  @Get()
  @Allow('administrator')
  show(): Promise<JobsView> {
    return this.jobs.show();
  }

  /** Tries a job that has failed again at once. */
  @Post(':id/retry')
  @HttpCode(204)
  @Allow('administrator')
  retry(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.jobs.turn(actor, id, 'retry');
  }

  /** Gives up a job that has failed: what it should have done stays undone. */
  @Post(':id/drop')
  @HttpCode(204)
  @Allow('administrator')
  drop(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.jobs.turn(actor, id, 'drop');
  }
}
