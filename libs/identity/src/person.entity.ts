import { Check, Column, Entity, OneToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id, type Language } from '#platform';
import { SecondFactor } from './second-factor.entity.js';

/** Somebody who can sign in. */
@Entity('person')
@Unique(['email'])
@Check('person_language', `language IN ('ja', 'en')`)
export class Person {
  @Id()
  id: string;

  /** In lower case: two spellings of one address are one person. */
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  /** The language mail is written in. */
  @Column('text', { default: 'ja' })
  language: Language;

  /** argon2id, in PHC form; none for people who sign in with an identity provider only. */
  @Column('text', { nullable: true, select: false })
  passwordHash: string | null;

  @OneToOne(() => SecondFactor, (factor) => factor.person)
  secondFactor?: Relation<SecondFactor> | null;

  @CreatedAt()
  createdAt: Date;
}
