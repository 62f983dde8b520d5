import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { EFFECT_BASES, type WrittenValue } from '#categories';
import { IsText, refuseIfAny } from '#platform';
import { writtenFaults } from './attribute.rules.js';
import { gtinFrom } from './gtin.rules.js';
import {
  COMPONENT_KINDS,
  type Component,
  type InstallationItem,
  type ProductImage,
  type StatedEffect,
  type StatedStep,
} from './product-content.js';
import type { DraftContent } from './products.service.js';

const MOST_YEN = 100_000_000_000;
const MOST_HOURS = 100_000;
/** Hours and shares are kept to two decimals: nobody can measure more. */
const inHundredths = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

/** Numbers, texts, yes or no, by the key of the attribute. */
export const ATTRIBUTE_VALUES = {
  type: 'object' as const,
  additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }] },
};
const QUANTITY = {
  type: 'object',
  properties: { value: { type: 'number' }, unit: { type: 'string' } },
  required: ['value', 'unit'],
};
const WRITTEN_VALUES = {
  type: 'object' as const,
  additionalProperties: { oneOf: [...ATTRIBUTE_VALUES.additionalProperties.oneOf, QUANTITY] },
};

/** A step of the work before and after. */
export class StepBody {
  @IsOptional()
  @IsText(200)
  step?: string;

  /** Who does it. */
  @IsOptional()
  @IsText(100)
  who?: string;

  /** Hours in one period. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_HOURS)
  hoursBefore?: number;

  /** Hours in the same period, with the equipment. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_HOURS)
  hoursAfter?: number;

  static content({ step = null, who = null, hoursBefore = null, hoursAfter = null }: Partial<StatedStep>): StatedStep {
    return { step, who, hoursBefore: inHundredths(hoursBefore), hoursAfter: inHundredths(hoursAfter) };
  }
}

/** What the product saves in one kind of work, in one of its categories. */
export class EffectBody {
  @IsOptional()
  @IsUUID()
  categoryId?: string;

  /** Division of the Japan Standard Industrial Classification, A to T. */
  @IsOptional()
  @Matches(/^[A-T]$/)
  industry?: string;

  @IsOptional()
  @IsText(50)
  process?: string;

  /** Hours in one period; computed where there are steps. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_HOURS)
  hoursRemoved?: number;

  /** Hours in the same period; computed where there are steps. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_HOURS)
  hoursCreated?: number;

  @IsOptional()
  @IsIn(EFFECT_BASES)
  basis?: (typeof EFFECT_BASES)[number];

  /** At how many places it was measured, or on how many the estimate rests. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  sites?: number;

  /** The work before and after, step by step. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => StepBody)
  steps?: StepBody[];

  static content(body: EffectBody): StatedEffect {
    return {
      categoryId: body.categoryId ?? null,
      industry: body.industry ?? null,
      process: body.process ?? null,
      hoursRemoved: inHundredths(body.hoursRemoved ?? null),
      hoursCreated: inHundredths(body.hoursCreated ?? null),
      basis: body.basis ?? null,
      sites: body.sites ?? null,
      steps: (body.steps ?? []).map(StepBody.content),
    };
  }
}

/** Something the product is made of. */
export class ComponentBody {
  @IsOptional()
  @IsText(200)
  name?: string;

  @IsOptional()
  @IsIn(COMPONENT_KINDS)
  kind?: (typeof COMPONENT_KINDS)[number];

  /** Who makes it, or renders it. */
  @IsOptional()
  @IsText(200)
  maker?: string;

  /** What it does in the product. */
  @IsOptional()
  @IsText(500)
  function?: string;

  /** Percent of the body price; together 100. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  share?: number;

  static content(body: ComponentBody): Component {
    const { name = null, kind = null, maker = null, share = null } = body;
    return { name, kind, maker, function: body.function ?? null, share: inHundredths(share) };
  }
}

export class InstallationItemBody {
  @IsOptional()
  @IsText(200)
  name?: string;

  /** Yen without tax. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_YEN)
  cost?: number;

  static content({ name = null, cost = null }: Partial<InstallationItem>): InstallationItem {
    return { name, cost };
  }
}

export class ImageBody {
  /** A document of one’s own that is an image. */
  @IsUUID()
  documentId: string;

  /** What is to be seen. */
  @IsOptional()
  @IsText(200)
  caption?: string;

  static content({ documentId, caption }: ImageBody): ProductImage {
    return { documentId, caption: caption ?? null };
  }
}

/** The whole content of a draft; what is absent is empty. Submitting is what asks for completeness. */
export class DraftBody {
  @IsOptional()
  @IsText(200)
  name?: string;

  /** The name in hiragana or katakana. */
  @IsOptional()
  @IsText(200)
  @Matches(/^[\p{Script=Hiragana}\p{Script=Katakana}ー・　 \p{Number}\p{Script=Latin}-]+$/u)
  reading?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsText(100, { each: true })
  modelNumbers?: string[];

  @IsOptional()
  @IsUUID()
  categoryId?: string;

  /** Other categories it stands in. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  furtherCategoryIds?: string[];

  @IsOptional()
  @IsText(5000)
  description?: string;

  /** Values of the attributes of its categories by key; a number may come with another unit of the same kind. */
  @IsOptional()
  @IsObject()
  @ApiPropertyOptional(WRITTEN_VALUES)
  attributes?: Record<string, WrittenValue>;

  /** What it saves; one claim at least in every category. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EffectBody)
  effects?: EffectBody[];

  /** What it is made of. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ComponentBody)
  components?: ComponentBody[];

  /** What the hours that it frees make possible. */
  @IsOptional()
  @IsText(2000)
  freedHours?: string;

  /** Whether it raises what each worker can do, and does not only replace hands. */
  @IsOptional()
  @IsBoolean()
  productivity?: boolean;

  /** Yen without tax. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_YEN)
  bodyPrice?: number;

  /** Yen without tax; where there are items, their sum counts. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_YEN)
  installationCost?: number;

  /** What installation consists of. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => InstallationItemBody)
  installationItems?: InstallationItemBody[];

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(600)
  warrantyMonths?: number;

  /** Global Trade Item Number (JAN code). */
  @IsOptional()
  @IsText(30)
  gtin?: string;

  /** In the order in which they are shown. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique(({ documentId }: ImageBody) => documentId)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ImageBody)
  images?: ImageBody[];

  /** A PDF of one’s own that everybody may download from the listing. */
  @IsOptional()
  @IsUUID()
  brochureId?: string;

  /** @throws Problem `invalid_input` naming each value that is none */
  static content(body: DraftBody): DraftContent {
    refuseIfAny(writtenFaults(body.attributes ?? {}), 'invalid_input');
    return {
      name: body.name ?? null,
      reading: body.reading ?? null,
      modelNumbers: body.modelNumbers ?? [],
      categoryId: body.categoryId ?? null,
      furtherCategoryIds: body.furtherCategoryIds ?? [],
      description: body.description ?? null,
      attributes: body.attributes ?? {},
      effects: (body.effects ?? []).map(EffectBody.content),
      components: (body.components ?? []).map(ComponentBody.content),
      freedHours: body.freedHours ?? null,
      productivity: body.productivity ?? null,
      bodyPrice: body.bodyPrice ?? null,
      installationCost: body.installationCost ?? null,
      installationItems: (body.installationItems ?? []).map(InstallationItemBody.content),
      warrantyMonths: body.warrantyMonths ?? null,
      gtin: body.gtin ? gtinFrom(body.gtin) : null,
      images: (body.images ?? []).map(ImageBody.content),
      brochureId: body.brochureId ?? null,
    };
  }
}
