import { Check, Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import { Category } from '#categories';
import { Person } from '#identity';
import { Id } from '#platform';
import type { CaseKind } from './case-kind.js';

/** One thing an examiner is good at: a category of products, or a kind of case. */
@Entity('examiner_skill')
@Unique(['person', 'category'])
@Unique(['person', 'kind'])
@Check('examiner_skill_one', 'num_nonnulls(category_id, kind) = 1')
export class ExaminerSkill {
  @Id()
  id: string;

  @ManyToOne(() => Person, { nullable: false })
  person: Relation<Person>;

  @ManyToOne(() => Category, { nullable: true })
  category: Relation<Category> | null;

  @Column('text', { nullable: true })
  kind: CaseKind | null;
}
