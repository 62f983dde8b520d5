import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Database, JobDesk, Problem } from '#platform';
import { FailedJobView, type JobsView } from './jobs.dto.js';

const MOST = 100;

/** Jobs that have failed, and what administrators do about them. */
@Injectable()
export class FailedJobs {
  constructor(
    private readonly database: Database,
    private readonly desk: JobDesk,
    private readonly audit: Audit,
  ) {}

  async show(): Promise<JobsView> {
    const failures = await this.desk.failures(MOST);
    return { topics: await this.desk.counts(), failures: failures.map(FailedJobView.from) };
  }

  /** Tries a failed job again, or gives it up. @throws Problem `not_found` also when it has not failed */
  turn({ personId }: Actor, id: string, verb: 'retry' | 'drop'): Promise<void> {
    return this.database.transaction(async (manager) => {
      const topic = await this.desk[verb](manager, id);
      if (topic === undefined) throw new Problem('not_found');
      const subject = { subjectType: 'job', subjectId: id };
      this.audit.record(manager, { actorId: personId, action: `job.${verb}`, ...subject, data: { topic } });
    });
  }
}
