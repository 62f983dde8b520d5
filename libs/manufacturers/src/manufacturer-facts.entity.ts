import { Column, Entity, Index, ManyToOne, Unique, VersionColumn, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import type { Classification } from '#scheme';
import type { DeclaredFacts } from './manufacturer.rules.js';
import { Manufacturer } from './manufacturer.entity.js';

/** One version of what a manufacturer declares about itself. The newest may be a draft; submitting freezes it. */
@Entity('manufacturer_facts')
@Unique(['manufacturer', 'number'])
@Index('manufacturer_facts_one_draft', ['manufacturer'], { unique: true, where: 'frozen_at IS NULL' })
export class ManufacturerFacts {
  @Id()
  id: string;

  @ManyToOne(() => Manufacturer, { nullable: false })
  manufacturer: Relation<Manufacturer>;

  /** 1, 2, 3 … within the manufacturer. */
  @Column('integer')
  number: number;

  @Column('jsonb')
  facts: DeclaredFacts;

  /** What follows from the facts by the rules of the day they were saved, with its reasons. */
  @Column('jsonb')
  classification: Classification;

  /** Counts the saves of a draft. */
  @VersionColumn()
  version: number;

  @Moment({ nullable: true })
  frozenAt: Date | null;

  /** When these facts were approved; the newest approved version is the one that holds. */
  @Moment({ nullable: true })
  approvedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
