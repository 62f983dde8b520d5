import { Check, Column, Entity, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { Id, Moment } from '#platform';
import type { ReasonCategory } from './integrity.rules.js';

/** A registration that was revoked, as the public is told. Rows are only added; a trigger refuses the rest. */
@Entity('registrant_revocation')
@Check('registrant_revocation_kind', `kind IN ('manufacturer', 'distributor')`)
export class RegistrantRevocation {
  @Id()
  id: string;

  @Column('text')
  kind: 'manufacturer' | 'distributor';

  @Column('uuid')
  registrantId: string;

  /** Its name at that moment. */
  @Column('text')
  name: string;

  @Column('text')
  category: ReasonCategory;

  /** Why, for the public. */
  @Column('text', { nullable: true })
  publicText: string | null;

  @ManyToOne(() => Person, { nullable: false })
  proposedBy: Relation<Person>;

  @ManyToOne(() => Person, { nullable: false })
  revokedBy: Relation<Person>;

  @Moment()
  at: Date;
}
