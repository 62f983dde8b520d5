import { Check, Column, Entity, Unique } from 'typeorm';
import { CreatedAt, Id } from '#platform';
import type { OrganisationKind } from './roles.js';

/** A company, an association (工業会) or the secretariat. */
@Entity('organisation')
@Unique(['corporateNumber'])
@Check('organisation_kind', `kind IN ('company', 'association', 'secretariat')`)
@Check('organisation_corporate_number_form', `corporate_number ~ '^[0-9]{13}$'`)
export class Organisation {
  @Id()
  id: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('text')
  name: string;

  /** Thirteen digits; none for sole proprietors and where it is not known. */
  @Column('text', { nullable: true })
  corporateNumber: string | null;

  @CreatedAt()
  createdAt: Date;
}
