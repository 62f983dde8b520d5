import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsObject, IsUUID } from 'class-validator';
import { say, type Language } from '#platform';
import type { Document } from './document.entity.js';
import type { Evidence } from './evidence.entity.js';
import { FACTS, type EvidenceFacts } from './evidence.facts.js';
import { EVIDENCE_KINDS, EVIDENCE_KIND_NAMES, type Claim, type EvidenceKind, type Weight } from './evidence.rules.js';
import { FACT_TYPES, type Fact, type FactTable, type FactType } from './fact.js';
import { factsSchema } from './fact.schema.js';

export class AddEvidenceBody {
  @IsIn(EVIDENCE_KIND_NAMES)
  kind: EvidenceKind;

  /** What the papers say: the facts that evidence of this kind asks for. */
  @IsObject()
  @ApiProperty(factsSchema())
  facts: object;

  /** The papers themselves: without one nothing is shown, unless a price list has a web address. */
  @IsArray()
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
  @ApiProperty(factsSchema())
  facts: EvidenceFacts;
  /** The last day on which it counts; null when it does not run out. */
  validTo: string | null;
  documents: DocumentView[];

  static from({ id, kind, facts, validTo, documents }: Evidence): EvidenceView {
    return { id, kind, facts, validTo, documents: documents.map(DocumentView.from) };
  }
}

export class EvidenceList {
  items: EvidenceView[];
}

export class FactOptionView {
  value: string;
  label: string;
}

/** One field of the form for a kind of evidence. */
export class FactView {
  name: string;
  @ApiProperty({ enum: FACT_TYPES })
  type: FactType;
  label: string;
  /** With `when`: only then. */
  required: boolean;
  /** Least characters, entries or value. */
  least?: number;
  /** Most characters, entries or value. */
  most?: number;
  /** What a choice offers. */
  options?: FactOptionView[];
  /** Asked for only while the fact of this name has this value. */
  when?: FactConditionView;
  /** The columns of rows. */
  fields?: FactView[];

  static list(table: FactTable, language: Language): FactView[] {
    return Object.entries(table).map(([name, fact]) => FactView.of(name, fact, language));
  }

  private static of(name: string, fact: Fact, language: Language): FactView {
    const { type, label, required, least, most, options, when, fields } = fact;
    return {
      name,
      type,
      label: say(label, language),
      required,
      ...(least !== undefined && { least }),
      ...(most !== undefined && { most }),
      ...(options && {
        options: Object.entries(options).map(([value, words]) => ({ value, label: say(words, language) })),
      }),
      ...(when && { when }),
      ...(fields && { fields: FactView.list(fields, language) }),
    };
  }
}

export class FactConditionView {
  fact: string;
  is: string;
}

/** A kind of evidence: what it supports, what it weighs, how to come by it and what it asks for. */
export class EvidenceKindView {
  kind: EvidenceKind;
  claim: Claim;
  weight: Weight;
  name: string;
  /** How to come by it. */
  how: string;
  facts: FactView[];

  static list(language: Language): EvidenceKindView[] {
    return EVIDENCE_KIND_NAMES.map((kind) => {
      const { claim, weight, how } = EVIDENCE_KINDS[kind];
      const name = say(EVIDENCE_KINDS[kind], language);
      return { kind, claim, weight, name, how: say(how, language), facts: FactView.list(FACTS[kind], language) };
    });
  }
}

export class EvidenceKindList {
  items: EvidenceKindView[];
}
