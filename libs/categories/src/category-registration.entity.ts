import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '#identity';
import { CreatedAt } from '#platform';
import { Category } from './category.entity.js';

/** A maker is registered into a category: by having proposed it, or with its first product there. */
@Entity('category_registration')
@Check('category_registration_basis', `basis IN ('proposal', 'product')`)
export class CategoryRegistration {
  @PrimaryColumn('uuid')
  categoryId: string;

  @ManyToOne(() => Category, { nullable: false })
  category: Relation<Category>;

  @Index()
  @PrimaryColumn('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  @Column('text')
  basis: 'proposal' | 'product';

  @CreatedAt()
  createdAt: Date;
}
