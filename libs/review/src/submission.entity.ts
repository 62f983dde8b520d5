import { Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import type { Assessment, EvidenceView } from '#evidence';
import { CreatedAt, Id } from '#platform';
import { ProductRevision } from '#products';
import type { SchemeFigures } from '#scheme';
import { ReviewCase } from './review-case.entity.js';

/** What a submission was judged by, as it was on that day. */
export interface Judged {
  policy: string;
  price: Assessment;
  support: Assessment;
}

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

  @ManyToOne(() => ProductRevision, { nullable: false })
  revision: Relation<ProductRevision>;

  @Column('jsonb')
  evidence: EvidenceView[];

  @Column('jsonb')
  assessment: Judged;

  /** The scheme's figures in force on the day of submission. */
  @Column('jsonb')
  figures: SchemeFigures;

  @CreatedAt()
  createdAt: Date;
}
