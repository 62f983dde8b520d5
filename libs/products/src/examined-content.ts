import type { Category, Criteria } from '#categories';
import type { ProductRevision } from './product-revision.entity.js';
import { ProductView } from './products.dto.js';
import { attributesBy } from './standing.rules.js';

/**
 * A product as it is examined: what its view shows, with all that is needed to read it long after, when categories are
 * called otherwise and criteria have changed. Attributes are in the units of the criteria it is judged by.
 */
export function examinedContent(
  revision: ProductRevision,
  categories: readonly Category[],
  criteria: readonly Criteria[],
): object {
  const { effectIndexes, ...view } = ProductView.from(revision);
  const { definitions, values } = attributesBy(criteria, revision);
  const named = categories.map(({ id, name }) => ({ id, name }));
  const units = definitions.flatMap(({ key, unit }) => (unit && key in values ? [[key, unit] as const] : []));
  const effects = view.effects.map((effect, at) => {
    const { targets } = criteria.find(({ category }) => category.id === effect.categoryId) ?? { targets: [] };
    const target = targets.find(({ industry, process }) => industry === effect.industry && process === effect.process);
    return { ...effect, index: effectIndexes[at] ?? null, leastIndex: target?.leastIndex ?? null };
  });
  return {
    ...view,
    categories: named,
    definitions,
    attributes: values,
    attributeUnits: Object.fromEntries(units),
    effects,
  };
}
