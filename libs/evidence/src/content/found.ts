import type { DocumentFault } from '../document.points.js';
import type { DocumentType } from '../document.rules.js';

/** A picture that was made of a content: a WebP file at `path`. */
export interface Picture {
  /** Pixels. */
  width: number;
  height: number;
  path: string;
}

/** What reading a content found. */
export interface Found {
  pageCount: number;
  /** The text page by page, as far as it is kept. */
  pages: string[];
  /** Whether there was more text. */
  cut: boolean;
  /** Smallest first. */
  pictures: Picture[];
  look: string | null;
}

/** What the reader is to read: a local file, whose name also begins those of the pictures it makes. */
export interface ReadTask {
  path: string;
  type: DocumentType;
  /** Only a picture of this page (from 1) is wanted, of a PDF. */
  page?: number;
  /** The cells are wanted, of a workbook or a CSV file. */
  cells?: CellLimits;
}

/** How much of a table is read. */
export interface CellLimits {
  rows: number;
  columns: number;
}

/** The cells of a table as a person would read them, row by row from the first; what is empty is an empty text. */
export interface Table {
  rows: string[][];
  /** Whether there were more rows or columns. */
  cut: boolean;
}

/** What a reader says first: it has started, and waits for its task. */
export const READER_BEGINS = 'begins';

export type ReadAnswer = { found: Found } | { fault: DocumentFault };
export type TableAnswer = { table: Table } | { fault: DocumentFault };

/** The content cannot be used, whenever and wherever it is read again. */
export class Unreadable extends Error {
  constructor(readonly fault: DocumentFault) {
    super(fault);
  }
}
