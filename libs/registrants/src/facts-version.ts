import { Column, VersionColumn } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import type { Registrant } from './registrant.js';
import type { RegistrantFacts } from './registrant.rules.js';

/**
 * One version of what a registrant declares about itself: the columns every part has. The newest may be a draft;
 * submitting freezes it.
 */
export abstract class FactsVersion<Facts extends RegistrantFacts = RegistrantFacts> {
  @Id()
  id: string;

  abstract registrant: Registrant;

  /** 1, 2, 3 … within the registrant. */
  @Column('integer')
  number: number;

  @Column('jsonb')
  facts: Facts;

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
