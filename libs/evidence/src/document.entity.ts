import { Check, Column, Entity, Index, JoinColumn, ManyToMany, ManyToOne, type Relation } from 'typeorm';
import { Organisation } from '#identity';
import { CreatedAt, Id } from '#platform';
import { DocumentContent } from './document-content.entity.js';
import { Evidence } from './evidence.entity.js';

/** An uploaded file. Its content is stored under its SHA-256, once however often it is uploaded. */
@Entity('document')
@Check('document_size', 'size > 0')
export class Document {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  /** Hexadecimal, lower case. */
  @Index()
  @Column('text')
  sha256: string;

  /** What examining the content found. */
  @ManyToOne(() => DocumentContent, { nullable: false })
  @JoinColumn({ name: 'sha256' })
  content: Relation<DocumentContent>;

  /** Bytes. */
  @Column('integer')
  size: number;

  /** Found from the content, not from what the sender said. */
  @Column('text')
  mediaType: string;

  @Column('text')
  fileName: string;

  @Column('uuid')
  uploadedBy: string;

  /** Where it was put forward: such a document stays. */
  @ManyToMany(() => Evidence, (evidence) => evidence.documents, { onDelete: 'RESTRICT' })
  evidence: Relation<Evidence[]>;

  @CreatedAt()
  createdAt: Date;
}
