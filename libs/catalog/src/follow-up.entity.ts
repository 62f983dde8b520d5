import { Check, Column, Entity, Index, ManyToOne, OneToOne, JoinColumn, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';
import { ListingAudit } from './listing-audit.entity.js';
import { ListingReport } from './listing-report.entity.js';
import { Listing } from './listing.entity.js';

export const FOLLOW_UP_KINDS = ['audit', 'report'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** The case of a sampling audit or a public report: who looks into it, and by when. */
@Entity('follow_up')
@Check('follow_up_one', `num_nonnulls(audit_id, report_id) = 1 AND (kind = 'audit') = (audit_id IS NOT NULL)`)
@Index('follow_up_open', ['dueOn', 'id'], { where: 'closed_at IS NULL' })
@Index('follow_up_examiner', ['examiner', 'dueOn', 'id'], { where: 'closed_at IS NULL' })
export class FollowUp {
  @Id()
  id: string;

  @Column('text')
  kind: FollowUpKind;

  @Index()
  @ManyToOne(() => Listing, { nullable: false })
  listing: Relation<Listing>;

  @Column('uuid', { nullable: true })
  auditId: string | null;

  @OneToOne(() => ListingAudit, { nullable: true })
  @JoinColumn()
  audit: Relation<ListingAudit> | null;

  @Column('uuid', { nullable: true })
  reportId: string | null;

  @OneToOne(() => ListingReport, { nullable: true })
  @JoinColumn()
  report: Relation<ListingReport> | null;

  /** The day (`YYYY-MM-DD`) by which it should be settled. */
  @Column('date')
  dueOn: string;

  /** Who has claimed it. */
  @ManyToOne(() => Person, { nullable: true })
  examiner: Relation<Person> | null;

  @CreatedAt()
  createdAt: Date;

  /** When it was settled; none while it is open. */
  @Moment({ nullable: true })
  closedAt: Date | null;
}
