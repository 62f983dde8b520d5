import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { Database } from '#platform';
import { CaseMessage } from './case-message.entity.js';
import { CaseQueries } from './cases.queries.js';
import { Decision } from './decision.entity.js';
import { timelineOf, type TimelineEntry } from './timeline.rules.js';

/** The history of a case, told as one. */
@Injectable()
export class Timeline {
  constructor(
    private readonly database: Database,
    private readonly queries: CaseQueries,
  ) {}

  /** Everything that happened in a case, oldest first. @throws Problem `not_found` when absent or not to be seen */
  async of(actor: Actor, caseId: string): Promise<TimelineEntry[]> {
    const { events, findings } = await this.queries.file(actor, caseId);
    const { manager } = this.database;
    const ofCase = { case: { id: caseId } };
    const [messages, decisions] = await Promise.all([
      manager
        .getRepository(CaseMessage)
        .find({ where: ofCase, relations: { author: true, authorOrganisation: true }, order: { id: 'ASC' } }),
      manager.getRepository(Decision).find({ where: ofCase, order: { id: 'ASC' } }),
    ]);
    return timelineOf({ events, findings, messages, decisions });
  }
}
