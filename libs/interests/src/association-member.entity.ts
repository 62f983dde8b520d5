import { Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '#identity';
import { CreatedAt } from '#platform';

/** A member firm (会員企業) of an association. */
@Entity('association_member')
export class AssociationMember {
  @PrimaryColumn('uuid')
  associationId: string;

  @ManyToOne(() => Organisation, { nullable: false })
  association: Relation<Organisation>;

  @Index()
  @PrimaryColumn('uuid')
  companyId: string;

  @ManyToOne(() => Organisation, { nullable: false })
  company: Relation<Organisation>;

  @CreatedAt()
  createdAt: Date;
}
