import { Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '#identity';
import { ReviewCase } from './review-case.entity.js';

/** An organisation that applies together with the applicant: it sees the case, and its people do not examine it. */
@Entity('case_party')
export class CaseParty {
  @PrimaryColumn('uuid')
  caseId: string;

  @ManyToOne(() => ReviewCase, { nullable: false })
  case: Relation<ReviewCase>;

  @Index()
  @PrimaryColumn('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;
}
