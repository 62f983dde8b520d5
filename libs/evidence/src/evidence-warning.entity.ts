import { Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CreatedAt } from '#platform';
import { Evidence } from './evidence.entity.js';

/** That its owners were told that a piece of evidence runs out, so that nobody is told twice. */
@Entity('evidence_warning')
export class EvidenceWarning {
  @PrimaryColumn('uuid')
  evidenceId: string;

  @ManyToOne(() => Evidence, { nullable: false })
  evidence: Relation<Evidence>;

  /** So many days before its last day; −1 when it had run out. */
  @PrimaryColumn('integer')
  days: number;

  @CreatedAt()
  createdAt: Date;
}
