import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id } from '#platform';
import { ReviewCase } from './review-case.entity.js';
import type { Score } from './score-sheet.rules.js';

/** How an examiner scored a proposal. Never changed: the newest one counts. */
@Entity('score_sheet')
@Check('score_sheet_total', 'total BETWEEN 0 AND 100')
export class ScoreSheet {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => ReviewCase, { nullable: false })
  case: Relation<ReviewCase>;

  /** The round of the case it was written in. */
  @Column('integer')
  round: number;

  @ManyToOne(() => Person, { nullable: false })
  examiner: Relation<Person>;

  @Column('jsonb')
  scores: Score[];

  /** Points out of 100. */
  @Column('integer')
  total: number;

  @CreatedAt()
  createdAt: Date;
}
