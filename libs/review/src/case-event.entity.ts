import { Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import type { Judged } from '#evidence';
import { Person } from '#identity';
import { CreatedAt, Id } from '#platform';
import { ReviewCase } from './review-case.entity.js';
import type { Stage, Verb } from './review.workflow.js';

/** One step in the history of a case. */
@Entity('case_event')
export class CaseEvent {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => ReviewCase, { nullable: false })
  case: Relation<ReviewCase>;

  @Column('text')
  verb: Verb;

  @Column('text', { nullable: true })
  fromStage: Stage | null;

  @Column('text')
  toStage: Stage;

  @Column('integer')
  round: number;

  @ManyToOne(() => Person, { nullable: false })
  actor: Relation<Person>;

  /** Reason of a rejection or a withdrawal. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** How the requirements stood when the case was decided: the policies and the evaluated tree. */
  @Column('jsonb', { nullable: true })
  assessment: Judged | null;

  @CreatedAt()
  createdAt: Date;
}
