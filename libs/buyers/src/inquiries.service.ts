import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { Database, Limits, mapPage, page, Problem, type Page, type PageQuery } from '#platform';
import { LIMITS } from './buyers.limits.js';
import { InquiryThreads, type NewInquiry, type Thread } from './inquiry-threads.service.js';
import { Inquiry } from './inquiry.entity.js';
import type { InquiryVerb, Side } from './inquiry.rules.js';

/** A thread as one of its two sides sees it. */
export interface ThreadOfSide extends Thread {
  side: Side;
}

/** An inquiry in a list, with the side that wrote last. */
export interface ListedInquiry {
  inquiry: Inquiry;
  lastSide: Side;
}

/** Which inquiries to list: those the company was asked, or those it asked itself. */
export interface InquiryList extends PageQuery {
  box?: 'received' | 'asked';
}

const sideOf = ({ organisationId }: Actor, inquiry: Inquiry): Side | undefined => {
  if (inquiry.buyer?.id === organisationId) return 'buyer';
  return inquiry.addressee.id === organisationId && inquiry.status !== 'unconfirmed' ? 'company' : undefined;
};

/** Inquiries of people who sign in: as buyers, and as makers and dealers that are asked. */
@Injectable()
export class Inquiries {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly threads: InquiryThreads,
  ) {}

  /** Asks the maker or a dealer of a listing on behalf of one's own company. */
  async ask(actor: Actor, inquiry: NewInquiry): Promise<ThreadOfSide> {
    await this.limits.take([LIMITS.inquiriesOfOrganisation, actor.organisationId]);
    const asker = { buyer: { id: actor.organisationId }, askedBy: { id: actor.personId }, mail: null, language: 'ja' };
    const { id } = await this.threads.begin(inquiry, asker as Parameters<InquiryThreads['begin']>[1]);
    return { ...(await this.threads.thread(id)), side: 'buyer' };
  }

  /** The inquiries one's own company has been asked, or has asked, newest first. */
  async list({ organisationId }: Actor, { box = 'received', ...query }: InquiryList): Promise<Page<ListedInquiry>> {
    const inquiries = this.threads.inquiries(this.database.manager);
    if (box === 'asked') inquiries.where('inquiry.buyer_id = :organisationId', { organisationId });
    else {
      inquiries
        .where('inquiry.addressee_id = :organisationId', { organisationId })
        .andWhere(`inquiry.status <> 'unconfirmed'`);
    }
    const found = await page(inquiries, query);
    const sides = await this.lastSides(found.items);
    return mapPage(found, (inquiry) => ({ inquiry, lastSide: sides.get(inquiry.id) ?? 'buyer' }));
  }

  private async lastSides(inquiries: readonly Inquiry[]): Promise<Map<string, Side>> {
    const rows = await this.database.manager.query<{ id: string; side: Side }[]>(
      `SELECT DISTINCT ON (message.inquiry_id) message.inquiry_id AS id, message.side FROM inquiry_message message
       WHERE message.inquiry_id = ANY($1) ORDER BY message.inquiry_id, message.id DESC`,
      [inquiries.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, side }) => [id, side]));
  }

  /** One of them with its messages. @throws Problem `not_found`, also for one of other companies */
  async show(actor: Actor, id: string): Promise<ThreadOfSide> {
    const thread = await this.threads.thread(id);
    const side = sideOf(actor, thread.inquiry);
    if (!side) throw new Problem('not_found');
    return { ...thread, side };
  }

  /** Takes a step on behalf of one's own company, on the side it is on. */
  async take(actor: Actor, id: string, verb: Exclude<InquiryVerb, 'confirm'>, text?: string): Promise<ThreadOfSide> {
    const { side } = await this.show(actor, id);
    if (verb === 'reply') await this.limits.take([LIMITS.messagesOfInquiry, `${id} ${side}`]);
    const step = { verb, side, personId: actor.personId, ...(text !== undefined && { text }) };
    return { ...(await this.threads.take(id, step)), side };
  }
}
