import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '#platform';
import type { DocumentFault } from './document.points.js';

/** What the virus scanner said; `not_scanned` where there is none. */
export type Scan = 'not_scanned' | 'pending' | 'clean' | 'infected';

/** How far the examination of a content is; `unreadable` is final. */
export type Reading = 'waiting' | 'read' | 'unreadable';

/** A picture of a content: its first page, or the image in one of the sizes, without metadata. */
export interface Rendition {
  /** Pixels. */
  width: number;
  height: number;
  /** SHA-256 of the WebP file, which is its key in storage. */
  sha256: string;
}

/** A stored content and what examining it found. Documents of the same SHA-256 share it, whoever uploaded them. */
@Entity('document_content')
@Index('document_content_look_bands_idx', { synchronize: false })
@Check('document_content_scan', "scan IN ('not_scanned', 'pending', 'clean', 'infected')")
@Check('document_content_threat', "(scan = 'infected') = (threat IS NOT NULL)")
@Check('document_content_reading', "reading IN ('waiting', 'read', 'unreadable')")
@Check('document_content_fault', "(reading = 'unreadable') = (fault IS NOT NULL)")
export class DocumentContent {
  /** Hexadecimal, lower case. */
  @PrimaryColumn('text')
  sha256: string;

  @Column('text')
  mediaType: string;

  @Column('text')
  scan: Scan;

  /** What the scanner calls the virus it found. */
  @Column('text', { nullable: true })
  threat: string | null;

  @Column('text', { default: 'waiting' })
  reading: Reading;

  /** Why it could not be read. */
  @Column('text', { nullable: true })
  fault: DocumentFault | null;

  /** Pages of a PDF, sheets of a workbook; 1 of anything else. */
  @Column('integer', { nullable: true })
  pageCount: number | null;

  /** Whether there is more text than was kept. */
  @Column('boolean', { default: false })
  cut: boolean;

  /** Smallest first. */
  @Column('jsonb', { default: [] })
  renditions: Rendition[];

  /** Perceptual hash of the image or the first page, sixty-four characters 0 and 1; none where there is no picture. */
  @Column({ type: 'bit', length: 64, nullable: true })
  look: string | null;

  @CreatedAt()
  createdAt: Date;
}
