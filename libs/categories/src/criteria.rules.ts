import { definePoints, type Point, type Text } from '#platform';
import { DIVISIONS } from '#scheme';
import { schemaFaults, type AttributeDefinition } from './attribute-schema.rules.js';
import { hoursFaults, laborSavingIndex, type Hours } from './process-table.rules.js';

/** Work in one industry that products of a category take over, and what they must save there at least. */
export interface Target {
  /** Division of the Japan Standard Industrial Classification, A to T. */
  industry: string;
  process: string;
  /** Least labor-saving index, 0 to 1. */
  leastIndex: number;
}

/** What products of a category are judged by. */
export interface CriteriaContent {
  targets: Target[];
  /** Functions that every product must have, in words. */
  functions: string[];
  attributes: AttributeDefinition[];
}

/** How the hours of an effect were found. */
export const EFFECT_BASES = ['measured', 'estimated'] as const;

/** What a product saves in one kind of work. */
export interface EffectClaim extends Hours {
  industry: string;
  process: string;
  basis: (typeof EFFECT_BASES)[number];
  /** At how many places it was measured, or on how many the estimate rests. */
  sites: number;
}

const point = definePoints({
  industry_unknown: {
    ja: '産業分類の大分類（A〜T）ではありません',
    en: 'Not a division of the classification (A to T)',
  },
  target_needed: {
    ja: '対象の業種と業務を 1 組以上指定してください',
    en: 'At least one industry and process is needed',
  },
  target_repeated: { ja: '同じ業種と業務が重複しています', en: 'This industry and process stand there already' },
  effect_needed: {
    ja: 'カテゴリ「{category}」での省力化効果を 1 件以上入力してください',
    en: 'State at least one effect in the category {category}',
  },
  effect_outside_criteria: {
    ja: 'この業種と業務はカテゴリの対象ではありません。対象: {targets}',
    en: 'The category is not for this industry and process, but for: {targets}',
  },
  effect_below_least: {
    ja: '省力化指標 {index} % は、この業務の基準 {least} % に達していません',
    en: 'A labor-saving index of {index} % is below the least of {least} %',
  },
});

/** What is wrong with criteria, each with its JSON pointer. */
export function criteriaFaults({ targets, attributes }: CriteriaContent, parent = ''): Point[] {
  const keys = targets.map(({ industry, process }) => `${industry} ${process}`);
  return [
    ...(targets.length > 0 ? [] : [point(`${parent}/targets`, 'target_needed')]),
    ...targets.flatMap(({ industry }, index) => [
      ...industryFaults(industry, `${parent}/targets/${index}/industry`),
      ...(keys.indexOf(keys[index]!) < index ? [point(`${parent}/targets/${index}`, 'target_repeated')] : []),
    ]),
    ...schemaFaults(attributes, `${parent}/attributes`),
  ];
}

/** What is wrong with an industry that must be a division. */
export const industryFaults = (code: string, pointer: string): Point[] =>
  DIVISIONS.some((division) => division.code === code) ? [] : [point(pointer, 'industry_unknown')];

/** The work of a target, as people read it. */
const wordsOf = ({ industry, process }: Pick<Target, 'industry' | 'process'>): Text => {
  const division = DIVISIONS.find(({ code }) => code === industry);
  return { ja: `${division?.ja ?? industry}・${process}`, en: `${division?.en ?? industry}: ${process}` };
};

/** A share in percent, to a tenth. */
export const percent = (share: number): number => Math.round(share * 1_000) / 10;

/** What keeps the effects that are claimed in a category from meeting its criteria; there must be one at least. */
export function effectFaults(
  category: string,
  claims: readonly EffectClaim[],
  { targets }: Pick<CriteriaContent, 'targets'>,
  parent: string,
): Point[] {
  if (claims.length === 0) return [point(parent, 'effect_needed', { category })];
  return claims.flatMap((claim, index) => {
    const pointer = `${parent}/${index}`;
    const target = targets.find(({ industry, process }) => industry === claim.industry && process === claim.process);
    if (!target) return [point(pointer, 'effect_outside_criteria', { targets: targets.map(wordsOf) })];
    const value = laborSavingIndex(claim);
    if (value === null) return hoursFaults(claim, pointer);
    if (value >= target.leastIndex) return [];
    return [point(pointer, 'effect_below_least', { index: percent(value), least: percent(target.leastIndex) })];
  });
}
