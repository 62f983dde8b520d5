import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Catalog, type ListingPage } from '#catalog';
import { Membership, OrganisationMails } from '#identity';
import { Mails, type MailKind } from '#notifications';
import { Clock, Database, definePoints, inputPoint, Problem, refuseIfAny, type TextParams } from '#platform';
import { MAILS } from './buyers.mails.js';
import { InquiryMessage } from './inquiry-message.entity.js';
import { Inquiry } from './inquiry.entity.js';
import { faultsOfStep, type InquiryKind, type InquiryVerb, type Side } from './inquiry.rules.js';
import { Links } from './links.service.js';

const point = definePoints({
  own_listing: { ja: '自社への引き合いはできません', en: 'This is your own company' },
});

const KIND_NAMES = {
  question: { ja: '質問', en: 'question' },
  quotation: { ja: '見積依頼', en: 'request for a quotation' },
} as const satisfies Record<InquiryKind, object>;

/** What somebody asks, about which listing and of whom. */
export interface NewInquiry {
  listingId: string;
  /** The dealer that is asked; the maker unless said. */
  distributorId?: string;
  kind: InquiryKind;
  text: string;
}

/** Who asks: people of a company, or a visitor with a mail address that is not confirmed yet. */
export type Asker = Pick<Inquiry, 'buyer' | 'askedBy' | 'mail' | 'language'>;

/** An inquiry with everything that was written in it. */
export interface Thread {
  inquiry: Inquiry;
  messages: InquiryMessage[];
}

/** A step in an inquiry: by which side, by whom (nobody known: a visitor), and what is written. */
export interface InquiryStep {
  verb: InquiryVerb;
  side: Side;
  personId: string | null;
  text?: string;
}

/** Threads between a buyer and a company, whoever the buyer is. */
@Injectable()
export class InquiryThreads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly mails: Mails,
    private readonly companies: OrganisationMails,
    private readonly catalog: Catalog,
    private readonly links: Links,
  ) {}

  /**
   * Begins an inquiry about a live listing. One of people of a company goes to the addressee at once; a visitor is
   * first sent a link.
   * @throws Problem `not_found`, `invalid_input` for a distributor that does not sell it today, `unmet_rules`
   */
  async begin({ listingId, distributorId, kind, text }: NewInquiry, asker: Asker): Promise<Inquiry> {
    const page = await this.catalog.page(listingId);
    const addresseePart = distributorId === undefined ? ('maker' as const) : ('distributor' as const);
    const addresseeId = await this.organisationOf(page, distributorId);
    refuseIfAny(addresseeId === asker.buyer?.id ? [point('', 'own_listing')] : []);
    return this.database.transaction(async (manager) => {
      const visitor = asker.buyer === null;
      const { id } = await manager.getRepository(Inquiry).save({
        ...asker,
        ...{ kind, addresseePart, status: visitor ? 'unconfirmed' : 'open', listing: { id: listingId } },
        listingName: page.listing.document.name,
        addressee: { id: addresseeId },
        lastMessageAt: this.clock.now(),
      });
      const inquiry = await this.lock(manager, id);
      await this.write(manager, inquiry, { side: 'buyer', personId: asker.askedBy?.id ?? null, text });
      this.record(manager, inquiry, 'ask', asker.askedBy?.id ?? null, { listingId, kind, addresseePart });
      if (visitor) await this.tellBuyer(manager, inquiry, MAILS.inquiry_confirm, {});
      else await this.tellCompany(manager, inquiry, MAILS.inquiry_received);
      return inquiry;
    });
  }

  /**
   * Takes a step in an inquiry; the other side is told by mail.
   * @throws Problem `not_found`, `wrong_state` with all reasons
   */
  take(inquiryId: string, step: InquiryStep): Promise<Thread> {
    return this.database.transaction(async (manager) => {
      const inquiry = await this.lock(manager, inquiryId);
      refuseIfAny(faultsOfStep(step.verb, step.side, inquiry.status), 'wrong_state');
      const now = this.clock.now();
      const inquiries = manager.getRepository(Inquiry);
      if (step.verb === 'confirm') await inquiries.update({ id: inquiryId }, { status: 'open' });
      if (step.verb === 'share_mail') await inquiries.update({ id: inquiryId }, { mailSharedAt: now });
      if (step.verb === 'close') {
        await inquiries.update({ id: inquiryId }, { status: 'closed', closedBy: step.side, closedAt: now });
      }
      if (step.verb === 'reply') {
        await this.write(manager, inquiry, { ...step, text: step.text ?? '' });
        await inquiries.update({ id: inquiryId }, { lastMessageAt: now });
      }
      this.record(manager, inquiry, step.verb, step.personId, { side: step.side });
      await this.tell(manager, inquiry, step);
      return this.thread(inquiryId);
    });
  }

  /** An inquiry with its messages, oldest first. @throws Problem `not_found` */
  async thread(id: string): Promise<Thread> {
    const { manager } = this.database;
    const inquiry = await this.inquiries(manager).where('inquiry.id = :id', { id }).getOne();
    if (!inquiry) throw new Problem('not_found');
    const messages = await manager
      .getRepository(InquiryMessage)
      .find({ where: { inquiry: { id } }, order: { id: 'ASC' } });
    return { inquiry, messages };
  }

  /** Inquiries with all that a view needs. */
  inquiries(manager: EntityManager) {
    return manager
      .getRepository(Inquiry)
      .createQueryBuilder('inquiry')
      .innerJoin('inquiry.listing', 'listing')
      .addSelect('listing.id')
      .innerJoinAndSelect('inquiry.addressee', 'addressee')
      .leftJoinAndSelect('inquiry.buyer', 'buyer')
      .leftJoinAndSelect('inquiry.askedBy', 'person');
  }

  private async lock(manager: EntityManager, id: string): Promise<Inquiry> {
    const inquiry = await this.inquiries(manager)
      .where('inquiry.id = :id', { id })
      .setLock('pessimistic_write', undefined, ['inquiry'])
      .getOne();
    if (!inquiry) throw new Problem('not_found');
    return inquiry;
  }

  /** The organisation behind the maker or dealer that is asked. */
  private async organisationOf({ listing, supply }: ListingPage, distributorId?: string): Promise<string> {
    const dealer = supply.dealers.some(({ id }) => id === distributorId);
    if (distributorId !== undefined && !dealer) {
      const allowed = supply.dealers.map(({ id }) => id);
      throw new Problem('invalid_input', { errors: [inputPoint('/distributorId', 'not_in_list', { allowed })] });
    }
    const table = distributorId === undefined ? 'manufacturer' : 'distributor';
    const [row] = await this.database.manager.query<{ id: string }[]>(
      `SELECT organisation_id AS id FROM ${table} WHERE id = $1`,
      [distributorId ?? listing.document.maker.id],
    );
    if (!row) throw new Problem('not_found');
    return row.id;
  }

  private async write(
    manager: EntityManager,
    inquiry: Inquiry,
    { side, personId, text }: { side: Side; personId: string | null; text: string },
  ): Promise<void> {
    const author = personId === null ? null : { id: personId };
    await manager.getRepository(InquiryMessage).save({ inquiry: { id: inquiry.id }, side, author, text });
  }

  private async tell(manager: EntityManager, inquiry: Inquiry, { verb, side, text }: InquiryStep): Promise<void> {
    if (verb === 'confirm') await this.tellCompany(manager, inquiry, MAILS.inquiry_received);
    if (verb === 'reply' && side === 'buyer') await this.tellCompany(manager, inquiry, MAILS.inquiry_message);
    if (verb === 'reply' && side === 'company') {
      await this.tellBuyer(manager, inquiry, MAILS.inquiry_answered, { answer: text ?? '' });
    }
    if (verb === 'close' && side === 'buyer') await this.tellCompany(manager, inquiry, MAILS.inquiry_closed_by_buyer);
    if (verb === 'close' && side === 'company') await this.tellBuyer(manager, inquiry, MAILS.inquiry_closed, {});
  }

  private async tellCompany(manager: EntityManager, inquiry: Inquiry, kind: MailKind): Promise<void> {
    const params = { product: inquiry.listingName, kind: KIND_NAMES[inquiry.kind] };
    const path = `/maker/inquiries/${inquiry.id}`;
    await this.companies.post(manager, inquiry.addressee.id, kind, { params, path });
  }

  /** Who asked is written to, and the company's other people once that person has left it; a visitor gets a link. */
  private async tellBuyer(manager: EntityManager, inquiry: Inquiry, kind: MailKind, more: TextParams): Promise<void> {
    const params = { product: inquiry.listingName, company: inquiry.addressee.name, ...more };
    const { buyer, askedBy, mail: to, language } = inquiry;
    if (to !== null) {
      const page = inquiry.status === 'unconfirmed' ? '/inquiry/confirm' : '/inquiry';
      const path = `${page}?token=${await this.links.token('inquiry', inquiry.id)}`;
      await this.mails.post(manager, kind, { to, language, params, path });
    }
    if (!buyer || !askedBy) return;
    const told = { params, path: `/inquiries/${inquiry.id}` };
    const belongs = { person: { id: askedBy.id }, organisation: { id: buyer.id }, endedAt: IsNull() };
    if (!(await manager.getRepository(Membership).existsBy(belongs))) {
      await this.companies.post(manager, buyer.id, kind, told);
    } else await this.mails.post(manager, kind, { to: askedBy.email, language: askedBy.language, ...told });
  }

  private record(
    manager: EntityManager,
    { id }: Inquiry,
    verb: InquiryVerb | 'ask',
    actorId: string | null,
    data: object,
  ): void {
    this.audit.record(manager, { actorId, action: `inquiry.${verb}`, subjectType: 'inquiry', subjectId: id, data });
  }
}
