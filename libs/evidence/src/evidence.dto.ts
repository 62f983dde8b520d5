import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, IsText } from '#platform';
import type { Document } from './document.entity.js';
import type { Evidence } from './evidence.entity.js';
import { EVIDENCE_KIND_NAMES, type EvidenceKind } from './evidence.rules.js';

export class EvidenceFactsBody {
  /** Date on the paper. */
  @IsOptional()
  @IsCalendarDate()
  issuedOn?: string;

  /** Yen without tax. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
  amount?: number;

  @IsOptional()
  @IsText(100)
  modelNumber?: string;

  @IsOptional()
  @IsText(2000)
  note?: string;
}

export class AddEvidenceBody {
  @IsIn(EVIDENCE_KIND_NAMES)
  kind: EvidenceKind;

  @IsObject()
  @ValidateNested()
  @Type(() => EvidenceFactsBody)
  facts: EvidenceFactsBody;

  /** The papers themselves: without one nothing is shown. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  documentIds: string[];
}

export class DocumentView {
  id: string;
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;

  static from({ id, fileName, mediaType, size, sha256 }: Document): DocumentView {
    return { id, fileName, mediaType, size, sha256 };
  }
}

export class EvidenceView {
  id: string;
  kind: EvidenceKind;
  facts: EvidenceFactsBody;
  documents: DocumentView[];

  static from({ id, kind, facts, documents }: Evidence): EvidenceView {
    return { id, kind, facts, documents: documents.map(DocumentView.from) };
  }
}

export class EvidenceList {
  items: EvidenceView[];
}
