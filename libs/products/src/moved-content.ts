import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { attributeFaults, type AttributeDefinition, type AttributeValues } from '#categories';
import { definePoints, IsText, type Point } from '#platform';
import { statedFrom, writtenFaults, type StatedAttributes } from './attribute.rules.js';
import { componentFaults } from './component.rules.js';
import { statedEffectFaults, withHours } from './effect.rules.js';
import { gtinFrom, isGtin } from './gtin.rules.js';
import { missingFields } from './missing-fields.js';
import type { Component, InstallationItem, StatedEffect } from './product-content.js';
import { installationCostOf } from './product.rules.js';
import { ComponentBody, EffectBody, InstallationItemBody } from './draft.dto.js';

const point = definePoints({
  moved_gtin_invalid: { ja: 'GTIN が正しくありません', en: 'Not a GTIN with its check digit' },
  moved_installation_disagrees: {
    ja: '設置費の内訳の合計は {sum} 円です',
    en: 'The items of the installation come to ¥{sum}',
  },
});

/** What it saves in one kind of work, the category by name. */
export class MovedEffectBody extends OmitType(EffectBody, ['categoryId'] as const) {
  /** Name of one of the categories it stands in; the primary one unless told. */
  @IsOptional()
  @IsText(200)
  category?: string;
}

/** What a product that was approved elsewhere says of itself as far as that catalog knew; all of it may be absent. */
export class MovedContentBody {
  /** By the keys of the categories' schemas; in their units, or as `{ value, unit }`. */
  @IsOptional()
  @IsObject()
  attributes?: AttributeValues;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MovedEffectBody)
  effects?: MovedEffectBody[];

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

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => InstallationItemBody)
  installationItems?: InstallationItemBody[];

  /** Global Trade Item Number. */
  @IsOptional()
  @IsText(30)
  gtin?: string;
}

/** The same as a revision keeps it. */
export interface MovedContent extends StatedAttributes {
  effects: StatedEffect[];
  components: Component[];
  freedHours: string | null;
  productivity: boolean | null;
  installationItems: InstallationItem[];
  gtin: string | null;
}

/**
 * The content of a revision that was approved elsewhere, and what is wrong with it: what is stated must be complete in
 * itself and add up. It is not judged again, so nothing has to be stated and an effect need not meet today's criteria.
 *
 * @param categoryOf the id of a category by the name an effect gives; the primary one where it gives none
 * @param definitions the schema of its categories
 */
export function movedContent(
  body: MovedContentBody & { installationCost: number },
  categoryOf: (name: string | undefined) => string | undefined,
  definitions: readonly AttributeDefinition[],
): { content: MovedContent; faults: Point[] } {
  const written = body.attributes ?? {};
  const unwritable = writtenFaults(written);
  const { faults, ...stated } = statedFrom(definitions, unwritable.length > 0 ? {} : written);
  const content: MovedContent = {
    ...stated,
    effects: (body.effects ?? []).map(({ category, ...effect }) =>
      withHours({ ...EffectBody.content(effect), categoryId: categoryOf(category) ?? '' }),
    ),
    components: (body.components ?? []).map(ComponentBody.content),
    freedHours: body.freedHours ?? null,
    productivity: body.productivity ?? null,
    installationItems: (body.installationItems ?? []).map(InstallationItemBody.content),
    gtin: body.gtin === undefined ? null : gtinFrom(body.gtin),
  };
  const { effects, components, installationItems, gtin } = content;
  const optional = definitions.map((definition) => ({ ...definition, required: false }));
  const sum = installationCostOf(installationItems, body.installationCost)!;
  return {
    content,
    faults: [
      ...unwritable,
      ...faults,
      ...attributeFaults(optional, content.attributes, 'submission'),
      ...statedEffectFaults(effects, asClaimed(effects)),
      ...componentFaults(components),
      ...installationItems.flatMap((item, at) => missingFields(item, ['name', 'cost'], `/installationItems/${at}`)),
      ...(sum === body.installationCost ? [] : [point('/installationCost', 'moved_installation_disagrees', { sum })]),
      ...(gtin === null || isGtin(gtin) ? [] : [point('/gtin', 'moved_gtin_invalid')]),
    ],
  };
}

/** The categories that effects are claimed in, as if their criteria asked for just that. */
function asClaimed(effects: readonly StatedEffect[]) {
  const ids = [...new Set(effects.flatMap(({ categoryId }) => categoryId || []))];
  return ids.map((id) => {
    const claims = effects.filter(({ categoryId }) => categoryId === id);
    const targets = claims.map(({ industry, process }) => ({
      industry: industry ?? '',
      process: process ?? '',
      leastIndex: 0,
    }));
    return { id, name: '', criteria: { targets } };
  });
}
