import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { OrganisationMails, type Person } from '#identity';
import { defineMails, Mails, type MailKind } from '#notifications';
import { CaseEvent } from './case-event.entity.js';
import type { ReviewCase } from './review-case.entity.js';
import type { Verb } from './review.workflow.js';

/** What people are written about cases: that something happened, never what was said. */
const MAILS = defineMails({
  case_returned: {
    subject: { ja: '申請が差し戻されました（{title}）', en: 'Your application was returned ({title})' },
    text: {
      ja: '{name} 様\n\n「{title}」の申請が差し戻されました。指摘を確認し、回答と修正のうえ再提出してください。審査の期限は再提出まで止まります。\n\n{link}',
      en: 'Dear {name},\n\nyour application "{title}" was returned for correction. Please read the findings, answer them and hand it in again. The clock stands still until then.\n\n{link}',
    },
  },
  case_decided: {
    subject: { ja: '審査の結果が決まりました（{title}）', en: 'Your application was decided ({title})' },
    text: {
      ja: '{name} 様\n\n「{title}」の審査の結果が決まりました。決定通知書を次のページから確認してください。\n\n{link}',
      en: 'Dear {name},\n\nyour application "{title}" was decided. The letter with the decision is on this page.\n\n{link}',
    },
  },
  case_message: {
    subject: { ja: '案件にメッセージが届きました（{title}）', en: 'A message in a case ({title})' },
    text: {
      ja: '{name} 様\n\n「{title}」の案件に新しいメッセージがあります。内容は次のページで確認してください。\n\n{link}',
      en: 'Dear {name},\n\nthere is a new message in the case "{title}". You can read it on this page.\n\n{link}',
    },
  },
});

/** After which steps the applicant is written to. */
const TELLING: Partial<Record<Verb, MailKind>> = {
  return: MAILS.case_returned,
  approve: MAILS.case_decided,
  reject: MAILS.case_decided,
};

/** Mail about cases, written in the transaction of what it tells of. Examiners have their queues. */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly organisations: OrganisationMails,
    private readonly mails: Mails,
  ) {}

  /** Tells the applicant of a step, if it is one they wait for. */
  async ofStep(manager: EntityManager, verb: Verb, reviewCase: ReviewCase): Promise<void> {
    const mail = TELLING[verb];
    if (mail) await this.toApplicant(manager, mail, reviewCase);
  }

  /** Tells the other side of a message: the applicant, or who has claimed the case or examined it last. */
  async ofMessage(manager: EntityManager, reviewCase: ReviewCase, byApplicant: boolean): Promise<void> {
    if (!byApplicant) return this.toApplicant(manager, MAILS.case_message, reviewCase);
    const examiner = reviewCase.examiner ?? (await this.lastExaminer(manager, reviewCase));
    if (examiner) await this.toExaminer(manager, MAILS.case_message, reviewCase, examiner);
  }

  private async lastExaminer(manager: EntityManager, { id }: ReviewCase): Promise<Person | null> {
    const last = await manager.getRepository(CaseEvent).findOne({
      where: { case: { id }, verb: In(['pass', 'return']) },
      relations: { actor: true },
      order: { id: 'DESC' },
    });
    return last?.actor ?? null;
  }

  private toApplicant(manager: EntityManager, mail: MailKind, { id, title, applicant }: ReviewCase): Promise<void> {
    return this.organisations.post(manager, applicant.id, mail, { params: { title }, path: pathOf(id) });
  }

  private toExaminer(
    manager: EntityManager,
    mail: MailKind,
    { id, title }: ReviewCase,
    { email, language, name }: Person,
  ): Promise<void> {
    return this.mails.post(manager, mail, { to: email, language, params: { name, title }, path: pathOf(id) });
  }
}

const pathOf = (id: string): string => `/cases/${id}`;
