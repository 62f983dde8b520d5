import { Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { FactsVersion } from '#registrants';
import { Distributor } from './distributor.entity.js';
import type { DistributorDeclaration } from './distributor.rules.js';

/** One version of what a distributor declares about itself. */
@Entity('distributor_facts')
@Unique(['registrant', 'number'])
@Index('distributor_facts_one_draft', ['registrant'], { unique: true, where: 'frozen_at IS NULL' })
export class DistributorFacts extends FactsVersion<DistributorDeclaration> {
  @ManyToOne(() => Distributor, { nullable: false })
  @JoinColumn({ name: 'distributor_id' })
  registrant: Relation<Distributor>;
}
