import { Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Membership } from './membership.entity.js';

/** Somebody signed in with a browser, acting in one of their organisations. */
@Entity('session')
@Unique(['tokenHash'])
export class Session {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Membership, { nullable: false })
  membership: Relation<Membership>;

  /** SHA-256 of the token in the cookie: who reads the table cannot sign in with it. */
  @Column('bytea')
  tokenHash: Buffer;

  /** SHA-256 of the kind of browser (without version numbers); another one cannot use the cookie. */
  @Column('bytea')
  browserHash: Buffer;

  /** The kind of browser in words, for its owner to recognise. */
  @Column('text')
  browser: string;

  /** When the second factor was shown; none: not in this session. */
  @Moment({ nullable: true })
  secondFactorAt: Date | null;

  @Moment()
  lastSeenAt: Date;

  @Index()
  @Moment()
  expiresAt: Date;

  @Moment({ nullable: true })
  endedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
