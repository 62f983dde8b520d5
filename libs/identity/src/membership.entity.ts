import { Check, Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id } from '#platform';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { ROLE_NAMES, type Role } from './roles.js';

/** A person's role in an organisation. */
@Entity('membership')
@Unique(['person', 'organisation'])
@Check('membership_role', `role IN (${ROLE_NAMES.map((role) => `'${role}'`).join(', ')})`)
export class Membership {
  @Id()
  id: string;

  @ManyToOne(() => Person, { nullable: false })
  person: Relation<Person>;

  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  @Column('text')
  role: Role;

  @CreatedAt()
  createdAt: Date;
}
