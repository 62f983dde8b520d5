import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';
import { Listing } from './listing.entity.js';

export const REPORT_KINDS = ['kickback', 'not_as_listed', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export const REPORT_OUTCOMES = ['founded', 'unfounded'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];
export const REPORT_STATUSES = ['open', ...REPORT_OUTCOMES] as const;

/** What somebody out there reports about a listing; they need no account. */
@Entity('listing_report')
@Check('listing_report_kind', `kind IN ('kickback', 'not_as_listed', 'other')`)
@Check('listing_report_status', `status IN ('open', 'founded', 'unfounded')`)
@Check('listing_report_settled', `(status = 'open') = (settled_at IS NULL)`)
@Check('listing_report_contact', `status = 'open' OR contact IS NULL`)
@Index(['status', 'id'])
export class ListingReport {
  @Id()
  id: string;

  @Column('uuid')
  listingId: string;

  @Index()
  @ManyToOne(() => Listing, { nullable: false })
  listing: Relation<Listing>;

  @Column('text')
  kind: ReportKind;

  @Column('text')
  text: string;

  /** How to ask back, if they want to be asked; deleted when the report is settled. */
  @Column('text', { nullable: true })
  contact: string | null;

  @Column('text', { default: 'open' })
  status: (typeof REPORT_STATUSES)[number];

  /** Why it was founded or not. */
  @Column('text', { nullable: true })
  reason: string | null;

  @ManyToOne(() => Person, { nullable: true })
  settledBy: Relation<Person> | null;

  @Moment({ nullable: true })
  settledAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
