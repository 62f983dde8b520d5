import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Point } from '#platform';
import type { DocumentLink } from './document-links.service.js';
import type { DocumentPage } from './document-page.entity.js';
import type { Document } from './document.entity.js';
import { DocumentView } from './evidence.dto.js';

export class DocumentStateView extends DocumentView {
  /** `infected` ones are handed out to nobody, `pending` ones not yet. */
  scan: 'not_scanned' | 'pending' | 'clean' | 'infected';
  reading: 'waiting' | 'read' | 'unreadable';
  /** Why it is unreadable, one of the codes of points; such a document supports nothing. */
  fault: Point['code'] | null;
  /** Pages of a PDF, sheets of a workbook, 1 of anything else; null until it is read. */
  pages: number | null;
  /** Whether there is a picture of its first page. */
  preview: boolean;
  uploadedAt: Date;

  static override from(document: Document): DocumentStateView {
    const { scan, reading, fault, pageCount, renditions } = document.content;
    return {
      ...DocumentView.from(document),
      scan,
      reading,
      fault,
      pages: pageCount,
      preview: renditions.length > 0,
      uploadedAt: document.createdAt,
    };
  }
}

export class DocumentStatePage {
  items: DocumentStateView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class PreviewQuery {
  /** Pixels wanted on the longer side. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  side?: number;
}

export class PagePreviewQuery extends PreviewQuery {
  /** From 1, which it is unless said; only a PDF has more. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class DocumentLinkView {
  /** Good without a session. */
  url: string;
  expiresAt: Date;

  static from({ url, expiresAt }: DocumentLink): DocumentLinkView {
    return { url, expiresAt };
  }
}

export class DocumentPageView {
  /** From 1; of a workbook the sheet. */
  page: number;
  text: string;

  static from({ number, text }: DocumentPage): DocumentPageView {
    return { page: number, text };
  }
}

export class DocumentTextView {
  items: DocumentPageView[];
}
