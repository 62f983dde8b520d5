import type { AttributeDefinition, AttributeValue, CriteriaContent } from '#categories';

/** What of a category's criteria a made-up product is made up from. */
type Criteria = Pick<CriteriaContent, 'targets' | 'attributes'>;

/**
 * Made-up values that meet a category's criteria, whatever they are: numbers near the middle of their range in orders of
 * magnitude, texts and choices in turn. Products with different seeds differ.
 */
export function madeUpAttributes({ attributes }: Criteria, seed = 0): Record<string, AttributeValue> {
  return Object.fromEntries(attributes.map((definition, index) => [definition.key, madeUp(definition, seed + index)]));
}

function madeUp({ type, options, label, min, max, required }: AttributeDefinition, seed: number): AttributeValue {
  switch (type) {
    case 'enum':
      return options![seed % options!.length]!.value;
    case 'boolean':
      return required || seed % 3 !== 0;
    case 'text':
      return `${label.ja}（デモ）`;
    case 'number':
      return madeUpNumber(min ?? Math.min(0, max ?? 0), max ?? Math.max(min ?? 0, 1) * 100, seed);
  }
}

function madeUpNumber(min: number, max: number, seed: number): number {
  const middle = min > 0 ? Math.sqrt(min * max) : (min + max) / 2;
  const moved = middle * (0.8 + (seed % 5) * 0.1);
  const digits = Number(moved.toPrecision(2));
  return Math.min(max, Math.max(min, Number.isInteger(min) && max - min > 10 ? Math.round(digits) : digits));
}

/** One made-up effect in a category, well above the least it asks for. */
export function madeUpEffect(categoryId: string, { targets }: Criteria, seed = 0) {
  const { industry, process, leastIndex } = targets[seed % targets.length]!;
  const hoursCreated = Math.floor(100 * (1 - leastIndex) * 0.6);
  const measured = { basis: 'measured' as const, sites: 3 };
  return { categoryId, industry, process, hoursRemoved: 100, hoursCreated, ...measured, steps: [] };
}
