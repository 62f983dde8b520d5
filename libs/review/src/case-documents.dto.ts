import { IsOptional } from 'class-validator';
import { DocumentStateView, type Lookalike } from '#evidence';
import { IsText } from '#platform';
import type { CaseDocument } from './case-documents.queries.js';

export class CaseDocumentQuery {
  /** Only documents that say this, whatever its width, case, kana and spacing. */
  @IsOptional()
  @IsText(100)
  q?: string;
}

export class PlaceView {
  /** From 1; of a workbook the sheet. */
  page: number;
  /** What stands around each place on the page, the first few. */
  snippets: string[];
}

export class CaseDocumentView extends DocumentStateView {
  /** Where the text that was looked for stands. */
  places: PlaceView[];

  static ofCase({ document, places }: CaseDocument): CaseDocumentView {
    return { ...DocumentStateView.from(document), places };
  }
}

export class CaseDocumentList {
  items: CaseDocumentView[];
}

export class LookalikeView {
  documentId: string;
  fileName: string;
  organisationId: string;
  organisation: string;
  uploadedAt: Date;
  /** The same file, byte for byte. */
  sameFile: boolean;
  /** Of sixty-four; null when the file has no picture. */
  differingBits: number | null;

  static from({ createdAt, ...lookalike }: Lookalike): LookalikeView {
    return { ...lookalike, uploadedAt: createdAt };
  }
}

export class LookalikeList {
  items: LookalikeView[];
}
