import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Organisation, Person } from '#identity';
import { CreatedAt, Id } from '#platform';

/** What somebody has said about themselves: that they have an interest in an organisation. It is ended, never deleted. */
@Entity('interest_declaration')
@Index(['person', 'organisation'])
@Check('interest_declaration_end', 'num_nulls(ends_on, ended_by_id, end_reason) IN (0, 3)')
export class InterestDeclaration {
  @Id()
  id: string;

  @ManyToOne(() => Person, { nullable: false })
  person: Relation<Person>;

  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  /** What the interest is. */
  @Column('text')
  reason: string;

  /** The first day (`YYYY-MM-DD`) on which it holds no more; none while it holds. */
  @Column('date', { nullable: true })
  endsOn: string | null;

  /** The administrator who ended it. */
  @ManyToOne(() => Person, { nullable: true })
  endedBy: Relation<Person> | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  @CreatedAt()
  createdAt: Date;
}
