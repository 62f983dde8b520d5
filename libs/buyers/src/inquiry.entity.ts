import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Listing } from '#catalog';
import { Organisation, Person } from '#identity';
import { CreatedAt, Id, Moment, type Language } from '#platform';
import type { InquiryKind, InquiryStatus, Side } from './inquiry.rules.js';

/** A buyer's question or request for a quotation to the maker or a dealer of a listing. */
@Entity('inquiry')
@Check('inquiry_kind', `kind IN ('question', 'quotation')`)
@Check('inquiry_status', `status IN ('unconfirmed', 'open', 'closed')`)
@Check('inquiry_addressee_part', `addressee_part IN ('maker', 'distributor')`)
@Check('inquiry_language', `language IN ('ja', 'en')`)
@Check('inquiry_asker', `num_nulls(buyer_id, asked_by_id) IN (0, 2) AND (buyer_id IS NULL OR mail IS NULL)`)
@Check('inquiry_closed', `(status = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL)`)
@Index('inquiry_unconfirmed', ['createdAt'], { where: `status = 'unconfirmed'` })
export class Inquiry {
  @Id()
  id: string;

  @Column('text')
  kind: InquiryKind;

  @Column('text')
  status: InquiryStatus;

  @Index()
  @ManyToOne(() => Listing, { nullable: false })
  listing: Relation<Listing>;

  /** Its name on the day it was asked about: the listing may change or go. */
  @Column('text')
  listingName: string;

  /** The company that is asked. */
  @Index()
  @ManyToOne(() => Organisation, { nullable: false })
  addressee: Relation<Organisation>;

  /** As what it is asked. */
  @Column('text')
  addresseePart: 'maker' | 'distributor';

  /** The company that asks; none for a visitor. */
  @Index()
  @ManyToOne(() => Organisation, { nullable: true })
  buyer: Relation<Organisation> | null;

  @ManyToOne(() => Person, { nullable: true })
  askedBy: Relation<Person> | null;

  /** A visitor's address; none for people who sign in, and once it was erased. */
  @Column('text', { nullable: true })
  mail: string | null;

  /** The language a visitor is written in. */
  @Column('text')
  language: Language;

  /** When the buyer allowed the company to see the mail address. */
  @Moment({ nullable: true })
  mailSharedAt: Date | null;

  @Column('text', { nullable: true })
  closedBy: Side | null;

  @Moment({ nullable: true })
  closedAt: Date | null;

  @Moment()
  lastMessageAt: Date;

  @CreatedAt()
  createdAt: Date;
}
