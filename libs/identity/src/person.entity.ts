import { Column, Entity, Unique } from 'typeorm';
import { CreatedAt, Id } from '#platform';

/** Somebody who can sign in. */
@Entity('person')
@Unique(['email'])
export class Person {
  @Id()
  id: string;

  /** In lower case: two spellings of one address are one person. */
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  /** argon2id, in PHC form. */
  @Column('text', { select: false })
  passwordHash: string;

  @CreatedAt()
  createdAt: Date;
}
