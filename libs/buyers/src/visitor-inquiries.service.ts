import { Injectable } from '@nestjs/common';
import { Limits, networkOf, Problem, type CallerFacts } from '#platform';
import { LIMITS } from './buyers.limits.js';
import type { ThreadOfSide } from './inquiries.service.js';
import { InquiryThreads, type NewInquiry } from './inquiry-threads.service.js';
import type { InquiryVerb } from './inquiry.rules.js';
import { Links } from './links.service.js';

/** Inquiries of people without an account: a link in their mail is what they show. */
@Injectable()
export class VisitorInquiries {
  constructor(
    private readonly limits: Limits,
    private readonly links: Links,
    private readonly threads: InquiryThreads,
  ) {}

  /** Notes an inquiry and mails the link that sends it off. */
  async ask(inquiry: NewInquiry, mail: string, { address, language }: CallerFacts): Promise<void> {
    const to = mail.toLowerCase();
    await this.limits.take([LIMITS.inquiriesFromAddress, networkOf(address)], [LIMITS.inquiriesOfMail, to]);
    await this.threads.begin(inquiry, { buyer: null, askedBy: null, mail: to, language });
  }

  /** The thread that a link leads to. @throws Problem `link_invalid` */
  show(token: string, caller: CallerFacts): Promise<ThreadOfSide> {
    return this.opened(token, caller, async (id) => ({ ...(await this.threads.thread(id)), side: 'buyer' }));
  }

  /** Takes a step with a link. @throws Problem `link_invalid`, `wrong_state` */
  async take(token: string, caller: CallerFacts, verb: InquiryVerb, text?: string): Promise<ThreadOfSide> {
    return this.opened(token, caller, async (id) => {
      if (verb === 'reply') await this.limits.take([LIMITS.messagesOfInquiry, `${id} buyer`]);
      const step = { verb, side: 'buyer', personId: null, ...(text !== undefined && { text }) } as const;
      return { ...(await this.threads.take(id, step)), side: 'buyer' };
    });
  }

  /** What was deleted, or whose address was erased, cannot be reached any more. */
  private async opened<Result extends ThreadOfSide>(
    token: string,
    { address }: CallerFacts,
    work: (id: string) => Promise<Result>,
  ): Promise<Result> {
    const id = await this.limits.attempt([[LIMITS.linkFromAddress, networkOf(address)]], async () => {
      const found = await this.links.open('inquiry', token);
      const known = await this.threads.thread(found).catch(() => undefined);
      if (!known || known.inquiry.mail === null) throw new Problem('link_invalid');
      return found;
    });
    return work(id);
  }
}
