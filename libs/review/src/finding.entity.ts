import { Check, Column, Entity, Index, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';
import { FindingAnswer } from './finding-answer.entity.js';
import type { FindingCode } from './finding-codes.js';
import { ReviewCase } from './review-case.entity.js';

/** `must` has to be put right before the case can go on; `should` is advice. */
export const SEVERITIES = ['must', 'should'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * A point to correct, tied to a field, a page of a document or a piece of evidence. It is open, and carried from
 * round to round, until an examiner marks it resolved.
 */
@Entity('finding')
@Check('finding_severity', `severity IN ('must', 'should')`)
@Check('finding_target', 'num_nonnulls(pointer, document_id, evidence_id) = 1')
@Check('finding_page', 'page IS NULL OR (document_id IS NOT NULL AND page >= 1)')
@Check('finding_resolved', 'num_nonnulls(resolved_round, resolved_by_id, resolved_at) IN (0, 3)')
export class Finding {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => ReviewCase, { nullable: false })
  case: Relation<ReviewCase>;

  /** The round it was found in. */
  @Column('integer')
  round: number;

  /** JSON pointer into what was filled in, such as `/bodyPrice`. */
  @Column('text', { nullable: true })
  pointer: string | null;

  @Column('uuid', { nullable: true })
  documentId: string | null;

  /** Page of the document, from 1. */
  @Column('integer', { nullable: true })
  page: number | null;

  @Column('uuid', { nullable: true })
  evidenceId: string | null;

  @Column('text')
  code: FindingCode;

  @Column('text')
  severity: Severity;

  @Column('text')
  text: string;

  @OneToMany(() => FindingAnswer, (answer) => answer.finding)
  answers?: Relation<FindingAnswer>[];

  /** The round in which it was found to be put right; none while it is open. */
  @Column('integer', { nullable: true })
  resolvedRound: number | null;

  @ManyToOne(() => Person, { nullable: true })
  resolvedBy: Relation<Person> | null;

  @Moment({ nullable: true })
  resolvedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
