import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { ROLE_NAMES, type Role } from './roles.js';

/** An offer of a role in an organisation to whoever reads mail at an address. */
@Entity('invitation')
@Unique(['tokenHash'])
@Index('invitation_one_open', ['organisation', 'email'], {
  unique: true,
  where: 'accepted_at IS NULL AND revoked_at IS NULL',
})
@Check('invitation_role', `role IN (${ROLE_NAMES.map((role) => `'${role}'`).join(', ')})`)
@Check('invitation_ended_once', 'accepted_at IS NULL OR revoked_at IS NULL')
export class Invitation {
  @Id()
  id: string;

  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  @Column('text')
  email: string;

  @Column('text')
  role: Role;

  @ManyToOne(() => Person, { nullable: false })
  invitedBy: Relation<Person>;

  /** SHA-256 of the token in the mail. */
  @Column('bytea')
  tokenHash: Buffer;

  @Moment()
  expiresAt: Date;

  @Moment({ nullable: true })
  acceptedAt: Date | null;

  @Moment({ nullable: true })
  revokedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
