import { Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Person } from './person.entity.js';

/** A browser was sent to the identity provider and is expected back. */
@Entity('provider_request')
@Unique(['stateHash'])
export class ProviderRequest {
  @Id()
  id: string;

  @Column('bytea')
  stateHash: Buffer;

  /** SHA-256 of a cookie: only the browser that was sent away may come back. */
  @Column('bytea')
  browserHash: Buffer;

  @Column('text')
  nonce: string;

  @Column('text')
  codeVerifier: string;

  /** Who wants to link their account; none: somebody wants to sign in. */
  @Index()
  @ManyToOne(() => Person, { nullable: true })
  person: Relation<Person> | null;

  @Index()
  @Moment()
  expiresAt: Date;

  @CreatedAt()
  createdAt: Date;
}
