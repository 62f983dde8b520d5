import { IsEmail, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsText, PageQuery } from '#platform';
import type { ListedInquiry, ThreadOfSide } from './inquiries.service.js';
import { INQUIRY_KINDS, type InquiryKind, type InquiryStatus, type Side } from './inquiry.rules.js';
import type { Inquiry } from './inquiry.entity.js';
import type { InquiryMessage } from './inquiry-message.entity.js';

const MOST_LETTERS = 5_000;

export class InquiryBody {
  @IsUUID()
  listingId: string;

  /** The dealer that is asked; the maker unless said. */
  @IsOptional()
  @IsUUID()
  distributorId?: string;

  /** A question, or a request for a quotation. */
  @IsIn(INQUIRY_KINDS)
  kind: InquiryKind;

  @IsText(MOST_LETTERS)
  text: string;
}

export class VisitorInquiryBody extends InquiryBody {
  /** Where the answer goes; the company is not shown it unless the buyer allows. */
  @IsEmail()
  @MaxLength(254)
  mail: string;
}

export class InquiryMessageBody {
  @IsText(MOST_LETTERS)
  text: string;
}

export class BuyerLinkBody {
  /** What stands behind `token=` in the link of the mail. */
  @IsString()
  @MaxLength(100)
  token: string;
}

export class VisitorMessageBody extends BuyerLinkBody {
  @IsText(MOST_LETTERS)
  text: string;
}

export class InquiryQuery extends PageQuery {
  /** Those one's company was asked, or has asked itself; `received` unless said. */
  @IsOptional()
  @IsIn(['received', 'asked'])
  box?: 'received' | 'asked';
}

export class InquiryBuyerView {
  /** The company; none for a visitor. */
  name: string | null;
  /** Only once the buyer allowed it. */
  mail: string | null;

  /** A side sees its own address always. */
  static from({ buyer, askedBy, mail, mailSharedAt }: Inquiry, side: Side): InquiryBuyerView {
    const shown = side === 'buyer' || mailSharedAt !== null;
    return { name: buyer?.name ?? null, mail: shown ? (mail ?? askedBy?.email ?? null) : null };
  }
}

export class InquirySummary {
  id: string;
  kind: InquiryKind;
  status: InquiryStatus;
  listingId: string;
  /** Its name on the day it was asked about. */
  listingName: string;
  /** The company that is asked. */
  company: string;
  /** As what it is asked. */
  companyPart: 'maker' | 'distributor';
  buyer: InquiryBuyerView;
  /** Whether the company may see the buyer's mail address. */
  mailShared: boolean;
  /** Which side has closed it. */
  closedBy: Side | null;
  createdAt: Date;
  lastMessageAt: Date;

  static from(inquiry: Inquiry, side: Side): InquirySummary {
    const { id, kind, status, listing, listingName, addressee, addresseePart, closedBy } = inquiry;
    return {
      id,
      kind,
      status,
      listingId: listing.id,
      listingName,
      company: addressee.name,
      companyPart: addresseePart,
      buyer: InquiryBuyerView.from(inquiry, side),
      mailShared: inquiry.mailSharedAt !== null,
      closedBy,
      createdAt: inquiry.createdAt,
      lastMessageAt: inquiry.lastMessageAt,
    };
  }
}

export class InquiryMessageView {
  side: Side;
  text: string;
  at: Date;

  static from({ side, text, createdAt }: InquiryMessage): InquiryMessageView {
    return { side, text, at: createdAt };
  }
}

export class InquiryView extends InquirySummary {
  /** On which side the caller is. */
  side: Side;
  /** Oldest first. */
  messages: InquiryMessageView[];

  static of({ inquiry, messages, side }: ThreadOfSide): InquiryView {
    return { ...InquirySummary.from(inquiry, side), side, messages: messages.map(InquiryMessageView.from) };
  }
}

/** One of a list, with whose turn it is. */
export class InquiryListEntry extends InquirySummary {
  /** Which side wrote last. */
  lastSide: Side;

  static of({ inquiry, lastSide }: ListedInquiry, side: Side): InquiryListEntry {
    return { ...InquirySummary.from(inquiry, side), lastSide };
  }
}

export class InquiryPage {
  items: InquiryListEntry[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
