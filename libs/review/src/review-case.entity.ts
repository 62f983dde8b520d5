import { Check, Column, Entity, Index, ManyToOne, VersionColumn, type Relation } from 'typeorm';
import { Organisation, Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';
import { Product, ProductRevision } from '#products';
import { STAGES, type Stage } from './review.workflow.js';

/** One application on its way through the review. */
@Entity('review_case')
@Check('review_case_stage', `stage IN (${STAGES.map((stage) => `'${stage}'`).join(', ')})`)
@Index('review_case_one_open', ['productId'], {
  unique: true,
  where: `stage NOT IN ('approved', 'rejected', 'withdrawn')`,
})
@Index(['stage', 'id'])
export class ReviewCase {
  @Id()
  id: string;

  @Column('uuid')
  productId: string;

  @ManyToOne(() => Product, { nullable: false })
  product: Relation<Product>;

  /** What is judged now: the revision of the newest round. */
  @ManyToOne(() => ProductRevision, { nullable: false })
  revision: Relation<ProductRevision>;

  @Index()
  @ManyToOne(() => Organisation, { nullable: false })
  applicant: Relation<Organisation>;

  /** The association responsible when the case was submitted; none: the secretariat examines in its place. */
  @ManyToOne(() => Organisation, { nullable: true })
  association: Relation<Organisation> | null;

  @Column('text')
  stage: Stage;

  /** The stage that returned it last. */
  @Column('text', { nullable: true })
  returnedFrom: Stage | null;

  /** Counts submissions of this case from 1. */
  @Column('integer', { default: 1 })
  round: number;

  /** Who has claimed it. */
  @ManyToOne(() => Person, { nullable: true })
  examiner: Relation<Person> | null;

  @VersionColumn()
  version: number;

  @CreatedAt()
  createdAt: Date;

  @Moment({ nullable: true })
  closedAt: Date | null;
}
