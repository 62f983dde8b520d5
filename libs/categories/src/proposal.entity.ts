import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, type Relation } from 'typeorm';
import { Dossier } from '#evidence';
import { Organisation, Person } from '#identity';
import { CreatedAt, Id } from '#platform';
import { Category } from './category.entity.js';

/** An application to open a category, by one or more organisations. */
@Entity('category_proposal')
@Check('category_proposal_one_outcome', 'num_nonnulls(category_id, merged_into_id) <= 1')
export class Proposal {
  @Id()
  id: string;

  /** The organisation that leads: it writes the draft and hands it in. */
  @Index()
  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  /** Where papers about it are gathered. */
  @OneToOne(() => Dossier, { nullable: false })
  @JoinColumn()
  dossier: Relation<Dossier>;

  /** For whom the operator proposes, such as a ministry. */
  @Column('text', { nullable: true })
  onBehalfOf: string | null;

  /** Who helps to prepare it. */
  @Index()
  @ManyToOne(() => Person, { nullable: true })
  adviser: Relation<Person> | null;

  /** The category it opened. */
  @OneToOne(() => Category, { nullable: true })
  @JoinColumn()
  category: Relation<Category> | null;

  /** The proposal for the same thing that goes on for both. */
  @Index()
  @ManyToOne(() => Proposal, { nullable: true })
  mergedInto: Relation<Proposal> | null;

  @CreatedAt()
  createdAt: Date;
}
