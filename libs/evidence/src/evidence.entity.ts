import { Check, Column, Entity, Index, JoinTable, ManyToMany, ManyToOne, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment, TextList } from '#platform';
import { Document } from './document.entity.js';
import { Dossier } from './dossier.entity.js';
import type { EvidenceFacts } from './evidence.facts.js';
import { EVIDENCE_KIND_NAMES, type EvidenceKind } from './evidence.rules.js';

/** Facts with documents that support a claim. Never changed: it is withdrawn and another one added. */
@Entity('evidence')
@Index('evidence_invoice_keys_idx', { synchronize: false })
@Check('evidence_kind', `kind IN (${EVIDENCE_KIND_NAMES.map((kind) => `'${kind}'`).join(', ')})`)
export class Evidence {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Dossier, { nullable: false })
  dossier: Relation<Dossier>;

  @Column('text')
  kind: EvidenceKind;

  @Column('jsonb')
  facts: EvidenceFacts;

  /** The last day on which it counts, by its facts or the scheme's figures of the day it was added. */
  @Index({ where: 'valid_to IS NOT NULL AND withdrawn_at IS NULL' })
  @Column('date', { nullable: true })
  validTo: string | null;

  /** By each of which the same invoice is found again, in whatever dossier. */
  @TextList()
  invoiceKeys: string[];

  @ManyToMany(() => Document, (document) => document.evidence, { onDelete: 'RESTRICT' })
  @JoinTable({ name: 'evidence_document' })
  documents: Document[];

  @Moment({ nullable: true })
  withdrawnAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
