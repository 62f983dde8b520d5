import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { ROLE_NAMES, type Role } from './roles.js';

/** A person's role in an organisation; ended, it stays for what was done with it. */
@Entity('membership')
@Index('membership_one_at_a_time', ['person', 'organisation'], { unique: true, where: 'ended_at IS NULL' })
@Check('membership_role', `role IN (${ROLE_NAMES.map((role) => `'${role}'`).join(', ')})`)
export class Membership {
  @Id()
  id: string;

  @ManyToOne(() => Person, { nullable: false })
  person: Relation<Person>;

  @Index()
  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  @Column('text')
  role: Role;

  @Moment({ nullable: true })
  endedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
