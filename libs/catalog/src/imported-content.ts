import type { CategoryToday } from '#categories';
import { pointView, type Point } from '#platform';
import { modelKey, movedContent, schemaOf, shownEffects } from '#products';
import { nameKey } from '#scheme';
import type { ImportedListing } from './catalog-import.dto.js';
import type { NewListing } from './catalog-import.queries.js';
import { listedCategory, searchTextOf, type PublishedListing } from './published-listing.js';

/** A fault of a line in words. */
export const worded = (fault: Point): string => {
  const { pointer, detail } = pointView(fault, 'ja');
  return `${pointer}: ${detail}`;
};

/**
 * What is listed of a line, and everything that is wrong with it.
 * @param categories with their criteria of today, by their names
 */
export function importedContent(
  body: ImportedListing,
  categories: ReadonlyMap<string, CategoryToday>,
): Omit<NewListing, 'line' | 'body'> & { reasons: string[] } {
  const named = [body.category, ...(body.furtherCategories ?? [])].map((name, at) => ({
    pointer: at === 0 ? '/category' : `/furtherCategories/${at - 1}`,
    name,
    found: categories.get(nameKey(name)),
  }));
  const standing = named.flatMap(({ found }) => found ?? []);
  const ids = standing.map(({ category }) => category.id);
  const criteria = standing.flatMap((today) => today.criteria ?? []);
  const primaryId = named[0]?.found?.category.id;
  const categoryOf = (name: string | undefined): string | undefined => {
    const id = name === undefined ? primaryId : categories.get(nameKey(name))?.category.id;
    return id !== undefined && ids.includes(id) ? id : undefined;
  };
  const schema = schemaOf(criteria);
  const { content, faults } = movedContent(body, categoryOf, schema);
  const unknown = named.filter(({ found }) => !found);
  const strayEffects = (body.effects ?? []).flatMap(({ category }, at) =>
    category !== undefined && categoryOf(category) === undefined ? [`/effects/${at}/category: not one of its own`] : [],
  );
  const keys = body.modelNumbers.map(modelKey);
  const reasons = [
    ...unknown.map(({ pointer, name }) => `${pointer}: no category is called ${name}`),
    ...(new Set(ids).size < ids.length ? ['/furtherCategories: the same category stands twice'] : []),
    ...(new Set(keys).size < keys.length ? ['/modelNumbers: the same model number stands twice'] : []),
    ...strayEffects,
    ...(body.conditions && body.endsOn === undefined ? ['/conditions: of a provisional listing only'] : []),
    // By an unknown category nothing else can be told.
    ...(unknown.length === 0 && strayEffects.length === 0 ? faults.map(worded) : []),
  ];
  const { name, reading, modelNumbers, description, bodyPrice, installationCost, warrantyMonths, manufacturer } = body;
  const effects = reasons.length === 0 ? shownEffects(content.effects) : [];
  const [primary, ...further] = standing.map(({ category }) => listedCategory(category, criteria));
  const document: PublishedListing = {
    ...{ name, reading, modelNumbers, description, bodyPrice, installationCost, warrantyMonths },
    category: primary ?? { id: '', name: '', reading: '', aliases: [], industries: [], processes: [] },
    furtherCategories: further,
    maker: { id: '', name: manufacturer.name, reading: manufacturer.reading },
    installationItems: content.installationItems,
    gtin: content.gtin,
    attributes: content.attributes,
    definitions: schema,
    effects,
    laborSavingIndex:
      effects.length > 0 ? Math.max(...effects.map(({ index }) => index)) : (body.laborSavingIndex ?? null),
    components: content.components,
    freedHours: content.freedHours,
    productivity: content.productivity,
    images: [],
    brochure: null,
  };
  return { content, furtherCategoryIds: ids.slice(1), document, searchText: searchTextOf(document), reasons };
}
