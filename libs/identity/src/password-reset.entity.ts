import { Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Person } from './person.entity.js';

/** Somebody has forgotten the password of a mail address, which may be nobody's. */
@Entity('password_reset')
@Unique(['tokenHash'])
export class PasswordReset {
  @Id()
  id: string;

  @Column('text')
  email: string;

  /** When it was looked whose address it is, and mail was written if it is somebody's. */
  @Moment({ nullable: true })
  answeredAt: Date | null;

  @Index()
  @ManyToOne(() => Person, { nullable: true })
  person: Relation<Person> | null;

  /** SHA-256 of the token in the mail. */
  @Column('bytea', { nullable: true })
  tokenHash: Buffer | null;

  @Moment({ nullable: true })
  expiresAt: Date | null;

  @Moment({ nullable: true })
  usedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
