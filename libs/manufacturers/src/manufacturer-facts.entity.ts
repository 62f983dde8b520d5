import { Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { FactsVersion } from '#registrants';
import type { Classification } from '#scheme';
import type { DeclaredFacts } from './manufacturer.rules.js';
import { Manufacturer } from './manufacturer.entity.js';

/** One version of what a manufacturer declares about itself. */
@Entity('manufacturer_facts')
@Unique(['registrant', 'number'])
@Index('manufacturer_facts_one_draft', ['registrant'], { unique: true, where: 'frozen_at IS NULL' })
export class ManufacturerFacts extends FactsVersion<DeclaredFacts> {
  @ManyToOne(() => Manufacturer, { nullable: false })
  @JoinColumn({ name: 'manufacturer_id' })
  registrant: Relation<Manufacturer>;

  /** What follows from the facts by the rules of the day they were saved, with its reasons. */
  @Column('jsonb')
  classification: Classification;
}
