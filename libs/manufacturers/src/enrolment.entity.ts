import { Check, Column, Entity, Index, ManyToOne, VersionColumn, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id } from '#platform';
import type { EnrolmentStatus, Hindrance, PlanStep } from './enrolment.rules.js';
import { Manufacturer } from './manufacturer.entity.js';

/** What hinders a maker, in its own words. */
export interface StatedHindrance {
  hindrance: Hindrance;
  text: string;
}

/** The maker's own check of economic security. */
export interface SecurityCheck {
  /** Where the product and its key parts are made. */
  madeIn: string;
  /** Who controls the company and its key suppliers. */
  controlledBy: string;
  /** How technology is kept from leaking. */
  leakagePrevention: string;
}

/** A maker's membership in the Catalog Innovation Program; it opens the `innovation` track. */
@Entity('enrolment')
@Check('enrolment_status', `status IN ('applied', 'active', 'declined', 'ended')`)
@Check('enrolment_term', `(status = 'active') <= (starts_on IS NOT NULL AND ends_on > starts_on)`)
@Index('enrolment_one_open', ['manufacturer'], { unique: true, where: `status IN ('applied', 'active')` })
export class Enrolment {
  @Id()
  id: string;

  @ManyToOne(() => Manufacturer, { nullable: false })
  manufacturer: Relation<Manufacturer>;

  @Column('text', { default: 'applied' })
  status: EnrolmentStatus;

  @Column('jsonb')
  hindrances: StatedHindrance[];

  @Column('jsonb')
  security: SecurityCheck;

  @ManyToOne(() => Person, { nullable: true })
  adviser: Relation<Person> | null;

  @Column('jsonb', { default: [] })
  plan: PlanStep[];

  /** The day the maker agreed to the plan; null while it is proposed only. */
  @Column('date', { nullable: true })
  agreedOn: string | null;

  @Column('date', { nullable: true })
  startsOn: string | null;

  /** Last day of the membership. */
  @Column('date', { nullable: true })
  endsOn: string | null;

  /** Why it was declined or ended. */
  @Column('text', { nullable: true })
  reason: string | null;

  @VersionColumn()
  version: number;

  @CreatedAt()
  createdAt: Date;
}
