import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';
import { Listing } from './listing.entity.js';
import { SamplingDraw } from './sampling-draw.entity.js';

export const AUDIT_OUTCOMES = ['kept', 'suspended'] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** The audit of one drawn listing. */
@Entity('listing_audit')
@Unique(['draw', 'place'])
@Check('listing_audit_outcome', `outcome IN ('kept', 'suspended')`)
@Check('listing_audit_settled', `num_nulls(outcome, note, settled_by_id, settled_at) IN (0, 4)`)
export class ListingAudit {
  @Id()
  id: string;

  @Column('uuid')
  drawId: string;

  @ManyToOne(() => SamplingDraw, { nullable: false })
  draw: Relation<SamplingDraw>;

  @Column('uuid')
  listingId: string;

  @Index()
  @ManyToOne(() => Listing, { nullable: false })
  listing: Relation<Listing>;

  /** The how-manieth it was drawn, from 1. */
  @Column('integer')
  place: number;

  /** None while it is open. */
  @Column('text', { nullable: true })
  outcome: AuditOutcome | null;

  /** What was looked at and found. */
  @Column('text', { nullable: true })
  note: string | null;

  @ManyToOne(() => Person, { nullable: true })
  settledBy: Relation<Person> | null;

  @Moment({ nullable: true })
  settledAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
