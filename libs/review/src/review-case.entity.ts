import { Check, Column, Entity, Index, ManyToOne, VersionColumn, type Relation } from 'typeorm';
import { Category } from '#categories';
import { Dossier } from '#evidence';
import { Organisation, Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';
import type { Track } from '#scheme';
import { CASE_KINDS, type CaseKind } from './case-kind.js';
import { STAGES, type Stage } from './review.workflow.js';

/** One application on its way through the review. */
@Entity('review_case')
@Check('review_case_kind', `kind IN (${CASE_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
@Check('review_case_track', `track IN ('standard', 'innovation')`)
@Check('review_case_stage', `stage IN (${STAGES.map((stage) => `'${stage}'`).join(', ')})`)
@Index('review_case_one_open', ['dossier'], {
  unique: true,
  where: `stage NOT IN ('approved', 'rejected', 'withdrawn', 'merged')`,
})
@Check('review_case_clock', `(due_on IS NULL) = (stage IN ('returned', 'approved', 'rejected', 'withdrawn', 'merged'))`)
@Index(['stage', 'id'])
@Index(['subjectId', 'id'])
@Index(['dossier', 'id'])
@Index('review_case_queue', ['dueOn', 'id'], { where: 'due_on IS NOT NULL' })
@Index('review_case_queue_stage', ['stage', 'dueOn', 'id'], { where: 'due_on IS NOT NULL' })
@Index('review_case_queue_association', ['association', 'dueOn', 'id'], { where: 'due_on IS NOT NULL' })
@Index('review_case_queue_examiner', ['examiner', 'dueOn', 'id'], { where: 'due_on IS NOT NULL' })
@Index('review_case_queue_category', ['category', 'dueOn', 'id'], { where: 'due_on IS NOT NULL' })
export class ReviewCase {
  @Id()
  id: string;

  @Column('text')
  kind: CaseKind;

  /** The product, manufacturer, distributor or category proposal that is reviewed. */
  @Column('uuid')
  subjectId: string;

  /** Its dossier: every subject has its own, so this is the case's tie to it. */
  @ManyToOne(() => Dossier, { nullable: false })
  dossier: Relation<Dossier>;

  /** What is judged now: the frozen version of the newest round. */
  @Column('uuid')
  versionId: string;

  /** What people call it. */
  @Column('text')
  title: string;

  @Column('text')
  track: Track;

  @Index()
  @ManyToOne(() => Organisation, { nullable: false })
  applicant: Relation<Organisation>;

  /** The association responsible when the case was submitted; none: the secretariat examines in its place. */
  @ManyToOne(() => Organisation, { nullable: true })
  association: Relation<Organisation> | null;

  /** The category of the product when it was handed in; none for companies. */
  @ManyToOne(() => Category, { nullable: true })
  category: Relation<Category> | null;

  @Column('text')
  stage: Stage;

  /** The day (`YYYY-MM-DD`) by which the present stage should be done; none while nobody examines the case. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** Business days that were left when the clock was stopped by a return; negative when it was late. */
  @Column('integer', { nullable: true })
  remainingDays: number | null;

  /** The stage that returned it last. */
  @Column('text', { nullable: true })
  returnedFrom: Stage | null;

  /** Counts submissions of this case from 1. */
  @Column('integer', { default: 1 })
  round: number;

  /** Who has claimed it in its present stage: an examiner, or in the approval stage an approver. */
  @ManyToOne(() => Person, { nullable: true })
  examiner: Relation<Person> | null;

  @VersionColumn()
  version: number;

  @CreatedAt()
  createdAt: Date;

  /**
   * The moment of the last entry in its record. Every transaction that locks the case moves it on, past the one before, so
   * the record is in order whenever its transactions began.
   */
  @Moment({ default: () => 'clock_timestamp()' })
  lastAt: Date;

  @Moment({ nullable: true })
  closedAt: Date | null;
}
