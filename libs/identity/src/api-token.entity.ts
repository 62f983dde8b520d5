import { Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Membership } from './membership.entity.js';

/** Lets a program act with a person's role in an organisation. */
@Entity('api_token')
@Unique(['tokenHash'])
export class ApiToken {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Membership, { nullable: false })
  membership: Relation<Membership>;

  /** What it is for, in its owner's words. */
  @Column('text')
  name: string;

  /** SHA-256 of the secret; the secret itself is shown once and not kept. */
  @Column('bytea')
  tokenHash: Buffer;

  @Moment()
  expiresAt: Date;

  @Moment({ nullable: true })
  revokedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
