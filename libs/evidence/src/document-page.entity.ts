import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DocumentContent } from './document-content.entity.js';

/** The text of one page of a PDF or one sheet of a workbook; of other documents all of it. */
@Entity('document_page')
export class DocumentPage {
  @PrimaryColumn('text')
  sha256: string;

  @ManyToOne(() => DocumentContent, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'sha256' })
  content: Relation<DocumentContent>;

  /** From 1. */
  @PrimaryColumn('integer')
  number: number;

  /** In NFKC, so that what is found in `folded` can be shown from here. */
  @Column('text')
  text: string;

  /** What a search compares: see `fold`. */
  @Column('text')
  folded: string;
}
