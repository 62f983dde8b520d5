import { Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';
import { Finding } from './finding.entity.js';

/** What the applicant answers to a finding before a resubmission: a draft until it is handed in, then it stays. */
@Entity('finding_answer')
@Unique(['finding', 'round'])
export class FindingAnswer {
  @Id()
  id: string;

  @ManyToOne(() => Finding, (finding) => finding.answers, { nullable: false })
  finding: Relation<Finding>;

  /** The round that was returned, which the answer ends. */
  @Column('integer')
  round: number;

  @Column('text')
  text: string;

  @ManyToOne(() => Person, { nullable: false })
  author: Relation<Person>;

  /** None while it is a draft, which only the applicant sees. */
  @Moment({ nullable: true })
  handedInAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
