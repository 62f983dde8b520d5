import { Check, Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import type { Judged } from '#evidence';
import { Person } from '#identity';
import { CreatedAt, Id } from '#platform';
import type { LetterFacts } from './letter.js';
import { ReviewCase } from './review-case.entity.js';
import type { Stage } from './review.workflow.js';

export type Outcome = 'approved' | 'rejected';

/** Everything a decision rested on, as it was at that moment. */
export interface DecisionGrounds {
  /** The submission that was judged: what was filled in, the papers and the figures are frozen there. */
  submissionId: string;
  /** The requirements as they were evaluated then, claim by claim, with the version of the policy. */
  assessment: Judged;
  /** The scheme's figures in force when it was handed in, and those in force on the day of the decision. */
  figures: { submitted: object; decided: object };
}

/** The outcome of a case in one stage: at most one at the approval and one on appeal; never changed. */
@Entity('decision')
@Unique(['case', 'stage'])
@Unique(['number'])
@Check('decision_outcome', `outcome IN ('approved', 'rejected')`)
@Check('decision_appeal', `appeal_until IS NULL OR outcome = 'rejected'`)
export class Decision {
  @Id()
  id: string;

  @ManyToOne(() => ReviewCase, { nullable: false })
  case: Relation<ReviewCase>;

  /** The stage it was made in: approval or appeal. */
  @Column('text')
  stage: Stage;

  @Column('integer')
  round: number;

  @Column('text')
  outcome: Outcome;

  /** Number of the letter, without gaps within a fiscal year. */
  @Column('text')
  number: string;

  /** `YYYY-MM-DD` in Japan. */
  @Column('date')
  decidedOn: string;

  /** Last day for an appeal; none where there is none. */
  @Column('date', { nullable: true })
  appealUntil: string | null;

  /** What the letter says; it is set from this alone, so it comes out the same whenever it is asked for. */
  @Column('jsonb')
  letter: LetterFacts;

  @Column('jsonb')
  judged: DecisionGrounds;

  @ManyToOne(() => Person, { nullable: false })
  decidedBy: Relation<Person>;

  @CreatedAt()
  createdAt: Date;
}
