import {
  effectFaults,
  hoursOf,
  laborSavingIndex,
  processFaults,
  type CriteriaContent,
  type EffectClaim,
  type ProcessStep,
} from '#categories';
import { definePoints, type Point } from '#platform';
import { missingFields } from './missing-fields.js';
import type { StatedEffect, StatedStep } from './product-content.js';

const point = definePoints({
  effect_outside_categories: {
    ja: 'この製品が属さないカテゴリの省力化効果です',
    en: 'The product does not stand in the category of this effect',
  },
  effect_repeated: {
    ja: '同じカテゴリ・業種・業務の省力化効果がすでにあります',
    en: 'Another effect is stated for this category, industry and process',
  },
  effect_hours_disagree: {
    ja: '工程表から計算した時間は {hours} 時間です。工程表に合わせるか、時間を空欄にしてください',
    en: 'The process table comes to {hours} hours: state the same, or leave it to the table',
  },
  effect_measured_nowhere: {
    ja: '実測値には、測定した事業所数（1 以上）が必要です',
    en: 'What was measured was measured at one place at least',
  },
});

/** A category that a product stands in, with the criteria it is judged by there. */
export interface JudgedCategory {
  id: string;
  name: string;
  criteria: Pick<CriteriaContent, 'targets'>;
}

/** A complete claim, with its labor-saving index. */
export interface ShownEffect extends EffectClaim {
  categoryId: string;
  steps: ProcessStep[];
  /** (hours removed − hours created) ÷ hours removed. */
  index: number;
}

const FIELDS = ['categoryId', 'industry', 'process', 'hoursRemoved', 'hoursCreated', 'basis', 'sites'] as const;
const STEP_FIELDS = ['step', 'who', 'hoursBefore', 'hoursAfter'] as const;

const isTimed = (steps: readonly StatedStep[]): steps is ProcessStep[] =>
  steps.length > 0 && steps.every(({ hoursBefore, hoursAfter }) => hoursBefore !== null && hoursAfter !== null);

/** The same with the hours its process table comes to, where nobody stated them. */
export function withHours(effect: StatedEffect): StatedEffect {
  if (!isTimed(effect.steps)) return effect;
  const computed = hoursOf(effect.steps);
  return {
    ...effect,
    hoursRemoved: effect.hoursRemoved ?? computed.hoursRemoved,
    hoursCreated: effect.hoursCreated ?? computed.hoursCreated,
  };
}

/** The effects of a revision that was submitted, which made sure that nothing is missing. */
export const shownEffects = (effects: readonly StatedEffect[]): ShownEffect[] =>
  effects.map((effect) => ({ ...(effect as ShownEffect), index: laborSavingIndex(effect as ShownEffect) ?? 0 }));

/**
 * What keeps the stated effects from being submitted: each must be complete and agree with its process table, and every
 * category must have one at least that meets its criteria.
 */
export function statedEffectFaults(
  effects: readonly StatedEffect[],
  categories: readonly JudgedCategory[],
  parent = '/effects',
): Point[] {
  const unclaimed = categories
    .filter(({ id }) => !effects.some(({ categoryId }) => categoryId === id))
    .flatMap(({ name, criteria }) => effectFaults(name, [], criteria, parent));
  return [...effects.flatMap((effect, index) => faultsOf(effect, index)), ...unclaimed];

  function faultsOf(effect: StatedEffect, index: number): Point[] {
    const pointer = `${parent}/${index}`;
    const { categoryId, basis, sites, steps } = effect;
    const incomplete = missingFields(effect, FIELDS, pointer);
    const category = categories.find(({ id }) => id === categoryId);
    return [
      ...incomplete,
      ...(categoryId !== null && !category ? [point(`${pointer}/categoryId`, 'effect_outside_categories')] : []),
      ...(effects.findIndex((other) => workOf(other) === workOf(effect)) < index && incomplete.length === 0
        ? [point(pointer, 'effect_repeated')]
        : []),
      ...(basis === 'measured' && sites === 0 ? [point(`${pointer}/sites`, 'effect_measured_nowhere')] : []),
      ...steps.flatMap((step, at) => missingFields(step, STEP_FIELDS, `${pointer}/steps/${at}`)),
      ...(isTimed(steps) ? tableFaults(effect, steps, pointer) : []),
      ...(category && incomplete.length === 0
        ? effectFaults(category.name, [effect as EffectClaim], category.criteria, '').map((fault) => ({
            ...fault,
            pointer: fault.pointer.replace(/^\/0/, pointer),
          }))
        : []),
    ];
  }
}

/** The kind of work an effect is stated for. */
const workOf = ({ categoryId, industry, process }: StatedEffect): string =>
  JSON.stringify([categoryId, industry, process]);

function tableFaults(effect: StatedEffect, steps: readonly ProcessStep[], pointer: string): Point[] {
  const computed = hoursOf(steps);
  const disagreeing = (['hoursRemoved', 'hoursCreated'] as const).filter(
    (hours) => effect[hours] !== null && effect[hours] !== computed[hours],
  );
  return [
    ...processFaults(steps, `${pointer}/steps`),
    ...disagreeing.map((hours) =>
      point(`${pointer}/${hours}`, 'effect_hours_disagree', { hours: String(computed[hours]) }),
    ),
  ];
}
