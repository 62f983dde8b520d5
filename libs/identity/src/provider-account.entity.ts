import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id } from '#platform';
import { Person } from './person.entity.js';
import { ACCOUNT_TYPES, type AccountType } from './provider.rules.js';

/** An account at an identity provider (GビズID) with which a person may sign in. */
@Entity('provider_account')
@Unique(['issuer', 'subject'])
@Check('provider_account_type', `type IN (${ACCOUNT_TYPES.map((type) => `'${type}'`).join(', ')})`)
export class ProviderAccount {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Person, { nullable: false })
  person: Relation<Person>;

  @Column('text')
  issuer: string;

  /** The provider's own name for the account; mail addresses may change hands, this does not. */
  @Column('text')
  subject: string;

  @Column('text')
  type: AccountType;

  @CreatedAt()
  createdAt: Date;
}
