import { Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Person } from './person.entity.js';
import type { AccountType } from './provider.rules.js';

/** An account at the identity provider has a person's mail address; whether it is theirs, they are asked by mail. */
@Entity('provider_link')
@Unique(['tokenHash'])
export class ProviderLink {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Person, { nullable: false })
  person: Relation<Person>;

  @Column('text')
  issuer: string;

  @Column('text')
  subject: string;

  @Column('text')
  type: AccountType;

  /** SHA-256 of the token in the mail. */
  @Column('bytea')
  tokenHash: Buffer;

  @Moment()
  expiresAt: Date;

  @Moment({ nullable: true })
  usedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
