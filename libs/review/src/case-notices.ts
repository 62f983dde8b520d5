import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Membership } from '#identity';
import { defineMails, Mails, type MailKind } from '#notifications';
import type { ReviewCase } from './review-case.entity.js';
import { rolesFor, type Verb } from './review.workflow.js';

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
  constructor(private readonly mails: Mails) {}

  /** Tells the applicant of a step, if it is one they wait for. */
  async ofStep(manager: EntityManager, verb: Verb, reviewCase: ReviewCase): Promise<void> {
    const mail = TELLING[verb];
    if (mail) await this.toApplicant(manager, mail, reviewCase);
  }

  /** Tells the other side of a message: the applicant, or the examiner who has claimed the case. */
  async ofMessage(manager: EntityManager, reviewCase: ReviewCase, byApplicant: boolean): Promise<void> {
    if (!byApplicant) return this.toApplicant(manager, MAILS.case_message, reviewCase);
    if (reviewCase.examiner) await this.post(manager, MAILS.case_message, reviewCase, reviewCase.examiner);
  }

  /** Those of the applicant who can act on it. */
  private async toApplicant(manager: EntityManager, mail: MailKind, reviewCase: ReviewCase): Promise<void> {
    const members = await manager.getRepository(Membership).find({
      where: { organisation: { id: reviewCase.applicant.id }, role: In(rolesFor('resubmit')), endedAt: IsNull() },
      relations: { person: true },
      order: { id: 'ASC' },
    });
    for (const { person } of members) await this.post(manager, mail, reviewCase, person);
  }

  private post(
    manager: EntityManager,
    mail: MailKind,
    { id, title }: ReviewCase,
    { email, language, name }: Membership['person'],
  ): Promise<void> {
    return this.mails.post(manager, mail, { to: email, language, params: { name, title }, path: `/cases/${id}` });
  }
}
