import { Column, Entity, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Person } from './person.entity.js';

/** An authenticator app that makes one-time codes (TOTP, RFC 6238) for a person. */
@Entity('second_factor')
export class SecondFactor {
  @Id()
  id: string;

  @OneToOne(() => Person, (person) => person.secondFactor, { nullable: false })
  @JoinColumn()
  person: Relation<Person>;

  /** The secret shared with the app, in base 32. */
  @Column('text', { select: false })
  secret: string;

  /** When the first code proved that the app has the secret; none: not in force yet. */
  @Moment({ nullable: true })
  confirmedAt: Date | null;

  /** The time step of the newest code that was accepted: it and older ones are not accepted again. */
  @Column('integer', { default: 0 })
  lastStep: number;

  @CreatedAt()
  createdAt: Date;
}
