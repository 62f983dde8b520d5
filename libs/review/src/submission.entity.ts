import { Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import type { EvidenceView, Judged } from '#evidence';
import { CreatedAt, Id } from '#platform';
import { ReviewCase } from './review-case.entity.js';

/** What was handed in, round by round; never changed. */
@Entity('submission')
@Unique(['case', 'round'])
export class Submission {
  @Id()
  id: string;

  @ManyToOne(() => ReviewCase, { nullable: false })
  case: Relation<ReviewCase>;

  @Column('integer')
  round: number;

  @Column('uuid')
  versionId: string;

  /** Everything that was filled in. */
  @Column('jsonb')
  content: object;

  @Column('jsonb')
  evidence: EvidenceView[];

  @Column('jsonb')
  assessment: Judged;

  /** The scheme's figures in force on the day of submission. */
  @Column('jsonb')
  figures: object;

  @CreatedAt()
  createdAt: Date;
}
