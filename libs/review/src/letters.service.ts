import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Clock, Database, Handles } from '#platform';
import { CaseRecord } from './case-record.js';
import { Decision } from './decision.entity.js';
import { Decisions, decisionTaken } from './decisions.service.js';
import { IssuedLetter } from './letter.entity.js';
import { letterHtml } from './letter.html.js';
import { letterPdf } from './letter.pdf.js';
import { letterOf } from './letter.js';
import type { Stage } from './review.workflow.js';

/** Decision letters as they were issued: set once from the frozen facts, then handed out as they are. */
@Injectable()
export class Letters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly record: CaseRecord,
    private readonly decisions: Decisions,
  ) {}

  /** The letter of the newest decision, or of that of a stage. @throws Problem `not_found`, also while there is none */
  async of(actor: Actor, caseId: string, stage?: Stage): Promise<IssuedLetter & { number: string }> {
    const { id, number } = await this.decisions.letterOf(actor, caseId, stage);
    const issued = await this.database.manager.getRepository(IssuedLetter).findOneBy({ decisionId: id });
    return { ...(issued ?? (await this.issue(id))), number };
  }

  /** Issues the letter of a decision that was just taken. */
  @Handles(decisionTaken)
  async issueTaken({ decisionId }: { decisionId: string }): Promise<void> {
    await this.issue(decisionId);
  }

  /** Issues a letter unless it is issued: both forms are kept as they are, and the audit log holds their digest. */
  private issue(decisionId: string): Promise<IssuedLetter> {
    return this.database.transaction(async (manager) => {
      // Whoever issues the same letter at this moment is waited for.
      await manager.query('SELECT FROM decision WHERE id = $1 FOR UPDATE', [decisionId]);
      const letters = manager.getRepository(IssuedLetter);
      const issued = await letters.findOneBy({ decisionId });
      if (issued) return issued;
      const where = { id: decisionId };
      const decision = await manager.getRepository(Decision).findOneOrFail({ where, relations: { case: true } });
      const letter = letterOf(decision.letter);
      const pdf = await letterPdf(letter, decision.letter.decidedOn);
      await letters.insert({ decisionId, html: letterHtml(letter), pdf, issuedAt: this.clock.now() });
      const records = await this.record.witnesses(manager, { letter: [decisionId] });
      const subject = { subjectType: 'case', subjectId: decision.case.id };
      const data = { letter: decision.number, records };
      this.audit.record(manager, { actorId: null, action: 'case.issue_letter', ...subject, data });
      return letters.findOneByOrFail({ decisionId });
    });
  }
}
