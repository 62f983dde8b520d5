import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';
import { REASON_CATEGORY_NAMES, type ReasonCategory } from './integrity.rules.js';

/** What can be revoked. */
export const REVOCABLES = ['listing', 'manufacturer', 'distributor'] as const;
export type Revocable = (typeof REVOCABLES)[number];

/** That somebody wants a listing or a registration revoked: another has to carry it out, or it is dropped. */
@Entity('revocation_proposal')
@Check('revocation_proposal_kind', `kind IN (${REVOCABLES.map((kind) => `'${kind}'`).join(', ')})`)
@Check(
  'revocation_proposal_category',
  `category IN (${REASON_CATEGORY_NAMES.map((category) => `'${category}'`).join(', ')})`,
)
@Check('revocation_proposal_outcome', `outcome IN ('revoked', 'dropped')`)
@Check('revocation_proposal_ended', 'num_nulls(outcome, ended_by_id, ended_at) IN (0, 3)')
@Index('revocation_proposal_one_open', ['kind', 'subjectId'], { unique: true, where: 'outcome IS NULL' })
export class RevocationProposal {
  @Id()
  id: string;

  @Column('text')
  kind: Revocable;

  /** The listing, manufacturer or distributor. */
  @Column('uuid')
  subjectId: string;

  /** What people call it. */
  @Column('text')
  name: string;

  @Column('text')
  reason: string;

  @Column('text')
  category: ReasonCategory;

  @ManyToOne(() => Person, { nullable: false })
  proposedBy: Relation<Person>;

  /** None while it is open. */
  @Column('text', { nullable: true })
  outcome: 'revoked' | 'dropped' | null;

  @ManyToOne(() => Person, { nullable: true })
  endedBy: Relation<Person> | null;

  /** Why it was dropped. */
  @Column('text', { nullable: true })
  endReason: string | null;

  @Moment({ nullable: true })
  endedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
