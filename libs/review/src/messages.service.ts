import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { Database, page, type Page, type PageQuery } from '#platform';
import { CaseMessage } from './case-message.entity.js';
import { CaseNotices } from './case-notices.js';
import { CaseQueries } from './cases.queries.js';
import { CaseSteps } from './case-steps.js';

/** What applicant and examiners write to one another in a case; part of its record. */
@Injectable()
export class Messages {
  constructor(
    private readonly database: Database,
    private readonly steps: CaseSteps,
    private readonly queries: CaseQueries,
    private readonly notices: CaseNotices,
  ) {}

  /** Writes a message and tells the other side that there is one. @throws Problem `not_found`, `wrong_state` */
  write(actor: Actor, caseId: string, text: string): Promise<CaseMessage> {
    return this.database.transaction(async (manager) => {
      const reviewCase = await this.steps.lock(manager, actor, caseId);
      this.steps.refuse('write', await this.steps.situation(manager, actor, reviewCase));
      const messages = manager.getRepository(CaseMessage);
      const { id } = await messages.save({
        case: { id: caseId },
        author: { id: actor.personId },
        authorRole: actor.role,
        authorOrganisation: { id: actor.organisationId },
        text,
        createdAt: reviewCase.lastAt,
      });
      await this.steps.record(manager, actor, caseId, 'write', { message: [id] }, { messageId: id });
      await this.notices.ofMessage(manager, reviewCase, actor.organisationId === reviewCase.applicant.id);
      return messages.findOneOrFail({ where: { id }, relations: { author: true, authorOrganisation: true } });
    });
  }

  /** The messages of a case, newest first. @throws Problem `not_found` when it is absent or not to be seen */
  async list(actor: Actor, caseId: string, query: PageQuery): Promise<Page<CaseMessage>> {
    await this.queries.visibleCase(actor, caseId);
    const messages = this.database.manager
      .getRepository(CaseMessage)
      .createQueryBuilder('message')
      .innerJoinAndSelect('message.author', 'author')
      .innerJoinAndSelect('message.authorOrganisation', 'organisation')
      .where('message.case_id = :caseId', { caseId });
    return page(messages, query);
  }
}
