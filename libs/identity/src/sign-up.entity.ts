import { Check, Column, Entity, Unique } from 'typeorm';
import { CreatedAt, Id, Moment, type Language } from '#platform';

/**
 * Somebody's wish for an account with a company. It is deleted with its password hash once the mail address is confirmed
 * or turns out to have an account.
 */
@Entity('sign_up')
@Unique(['tokenHash'])
@Check('sign_up_language', `language IN ('ja', 'en')`)
export class SignUp {
  @Id()
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text')
  language: Language;

  @Column('text', { select: false })
  passwordHash: string;

  @Column('text')
  organisationName: string;

  @Column('text', { nullable: true })
  corporateNumber: string | null;

  /** When mail with a link was written. */
  @Moment({ nullable: true })
  answeredAt: Date | null;

  /** SHA-256 of the token in the mail; none until it is written. */
  @Column('bytea', { nullable: true })
  tokenHash: Buffer | null;

  @Moment({ nullable: true })
  expiresAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
