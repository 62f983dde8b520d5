import { ApiProperty } from '@nestjs/swagger';
import type { Classification } from '#scheme';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const GROUPS = ['sme', 'small', 'deemed_large', 'startup'] as const;
const SIZES = ['small', 'sme', 'large', 'deemed_large', 'unknown'] as const;

/** Words in both languages. */
export class ExplanationView {
  ja: string;
  en: string;
}

/** One limb of the rules, answered, with its numbers in words. */
export class LimbView {
  code: string;
  @ApiProperty({ enum: GROUPS })
  group: (typeof GROUPS)[number];
  @ApiProperty({ enum: ANSWERS })
  answer: (typeof ANSWERS)[number];
  /** JSON pointers to what has to be stated first, where the answer is unknown. */
  missing: string[];
  explanation: ExplanationView;
}

export class AnswersView {
  /** Includes small enterprises and excludes deemed large firms. */
  @ApiProperty({ enum: ANSWERS })
  sme: (typeof ANSWERS)[number];
  @ApiProperty({ enum: ANSWERS })
  small: (typeof ANSWERS)[number];
  @ApiProperty({ enum: ANSWERS })
  deemedLarge: (typeof ANSWERS)[number];
  @ApiProperty({ enum: ANSWERS })
  startup: (typeof ANSWERS)[number];
}

/** Where a company stands by what it declares, limb by limb, in words. */
export class ClassificationView {
  /** Of the rules. */
  version: string;
  /** The day it was judged for. */
  on: string;
  /** The size classes its industry may belong to. */
  sizeClasses: string[];
  @ApiProperty({ enum: SIZES })
  size: (typeof SIZES)[number];
  /** Only when every condition is shown to hold. */
  startup: boolean;
  answers: AnswersView;
  limbs: LimbView[];
  /** JSON pointers to the facts without which something stays unknown. */
  missing: string[];
  summary: ExplanationView;

  static from(classification: Classification): ClassificationView {
    return classification;
  }
}
