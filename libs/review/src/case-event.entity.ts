import { Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Organisation, Person, type Role } from '#identity';
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

  /** In which role and for whom they acted; none in steps of before this was kept. */
  @Column('text', { nullable: true })
  actorRole: Role | null;

  @ManyToOne(() => Organisation, { nullable: true })
  actorOrganisation: Relation<Organisation> | null;

  /** To whom a case was assigned; none when it went back to the queue. */
  @ManyToOne(() => Person, { nullable: true })
  assignee: Relation<Person> | null;

  /** The day the case was due after this step; none when the clock stood still or had ended. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** Reason of a rejection, a withdrawal or an appeal. */
  @Column('text', { nullable: true })
  reason: string | null;

  @CreatedAt()
  createdAt: Date;
}
