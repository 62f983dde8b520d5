import { Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Id, TextList } from '#platform';
import type { AttributeDefinition } from './attribute-schema.rules.js';
import { Category } from './category.entity.js';
import type { CriteriaContent, Target } from './criteria.rules.js';

/**
 * What products of a category are judged by from a day on, until the next version takes effect. A version that has
 * taken effect never changes.
 */
@Entity('category_criteria')
@Unique(['category', 'validFrom'])
export class Criteria implements CriteriaContent {
  @Id()
  id: string;

  @ManyToOne(() => Category, { nullable: false })
  category: Relation<Category>;

  /** First day, `YYYY-MM-DD`. */
  @Column('date')
  validFrom: string;

  @Column('jsonb')
  targets: Target[];

  @TextList()
  functions: string[];

  @Column('jsonb')
  attributes: AttributeDefinition[];

  @CreatedAt()
  createdAt: Date;
}
