import { Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Person } from './person.entity.js';

/** A code on paper that stands in for the authenticator app once. */
@Entity('recovery_code')
@Unique(['person', 'codeHash'])
export class RecoveryCode {
  @Id()
  id: string;

  @ManyToOne(() => Person, { nullable: false })
  person: Relation<Person>;

  /** SHA-256 of the code: eighty random bits need no slow hash. */
  @Column('bytea')
  codeHash: Buffer;

  @Moment({ nullable: true })
  usedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
