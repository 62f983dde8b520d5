import { Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Organisation, Person, type Role } from '#identity';
import { CreatedAt, Id } from '#platform';
import { ReviewCase } from './review-case.entity.js';

/** A message between applicant and examiners, part of the record of the case; never changed. */
@Entity('case_message')
@Index(['case', 'id'])
export class CaseMessage {
  @Id()
  id: string;

  @ManyToOne(() => ReviewCase, { nullable: false })
  case: Relation<ReviewCase>;

  @ManyToOne(() => Person, { nullable: false })
  author: Relation<Person>;

  /** In which role it was written. */
  @Column('text')
  authorRole: Role;

  @ManyToOne(() => Organisation, { nullable: false })
  authorOrganisation: Relation<Organisation>;

  @Column('text')
  text: string;

  @CreatedAt()
  createdAt: Date;
}
