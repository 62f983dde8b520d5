import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id } from '#platform';
import { Evidence } from './evidence.entity.js';
import type { VerdictWord } from './standing.rules.js';

/** What an examiner found of a piece of evidence. Never changed: a newer verdict takes the place of an older one. */
@Entity('evidence_verdict')
@Check('evidence_verdict_word', `verdict IN ('verified', 'refused')`)
@Check('evidence_verdict_reason', `verdict = 'verified' OR reason IS NOT NULL`)
export class EvidenceVerdict {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Evidence, { nullable: false })
  evidence: Relation<Evidence>;

  /** The case in which it was examined. */
  @Column('uuid')
  caseId: string;

  @ManyToOne(() => Person, { nullable: false })
  examiner: Relation<Person>;

  @Column('text')
  verdict: VerdictWord;

  /** Of a refusal. */
  @Column('text', { nullable: true })
  reason: string | null;

  @CreatedAt()
  createdAt: Date;
}
