import { attributeFaults, type Category, type Criteria, type WrittenValue } from '#categories';
import type { Document } from '#evidence';
import { definePoints, type Point } from '#platform';
import { statedFrom } from './attribute.rules.js';
import { statedEffectFaults, withHours } from './effect.rules.js';
import type { Component, InstallationItem, ProductImage, StatedEffect } from './product-content.js';
import { contentFaults, installationCostOf, type ProductContent, type ProductFigures } from './product.rules.js';
import type { RevisionContent } from './revision-content.js';
import { attributesBy, judgedIn, schemaOf, standingFaults, unknownCategories } from './standing.rules.js';

const point = definePoints({
  image_unknown: { ja: 'この画像は登録されていません', en: 'There is no such image' },
  image_not_an_image: { ja: '画像（PNG・JPEG・WebP）を選んでください', en: 'Choose an image: PNG, JPEG or WebP' },
  brochure_unknown: { ja: 'この書類は登録されていません', en: 'There is no such document' },
  brochure_not_pdf: { ja: 'パンフレットは PDF を選んでください', en: 'A brochure is a PDF' },
});

/** What a draft holds, with its categories and documents by id and its attributes as they were written. */
export interface DraftContent extends ProductContent {
  modelNumbers: string[];
  categoryId: string | null;
  furtherCategoryIds: string[];
  attributes: Record<string, WrittenValue>;
  effects: StatedEffect[];
  components: Component[];
  installationItems: InstallationItem[];
  images: ProductImage[];
  brochureId: string | null;
}

/** What the ids in drafts stand for. */
export interface Known {
  categories: readonly Category[];
  /** Those in force today, by category. */
  criteria: ReadonlyMap<string, Criteria>;
  /** The company's own. */
  documents: readonly Pick<Document, 'id' | 'mediaType'>[];
}

const PDF = 'application/pdf';

/** The criteria of some categories, in their order; left out where there are none. */
export const criteriaOf = ({ criteria }: Pick<Known, 'criteria'>, categoryIds: readonly string[]): Criteria[] =>
  categoryIds.flatMap((id) => criteria.get(id) ?? []);

/** The ids of the categories that a draft names, the primary one first. */
export const categoryIdsOf = ({
  categoryId,
  furtherCategoryIds,
}: Pick<DraftContent, 'categoryId' | 'furtherCategoryIds'>): string[] => [
  ...(categoryId === null ? [] : [categoryId]),
  ...furtherCategoryIds,
];

/**
 * What a draft comes to: ids looked up, numbers in the units of the criteria of today, hours and costs computed; and all
 * that cannot be kept even in a draft.
 */
export function fieldsBy(content: DraftContent, known: Known): { fields: RevisionContent; faults: Point[] } {
  const { categoryId, brochureId, attributes: written, ...rest } = content;
  const { furtherCategoryIds, images, effects, installationItems, installationCost } = rest;
  const { categories, documents } = known;
  const schema = schemaOf(criteriaOf(known, categoryIdsOf(content)));
  const { attributes, attributeUnits, faults } = statedFrom(schema, written);
  const brochure = documents.find(({ id }) => id === brochureId) ?? null;
  return {
    fields: {
      ...rest,
      category: categories.find(({ id }) => id === categoryId) ?? null,
      attributes,
      attributeUnits,
      effects: effects.map(withHours),
      installationCost: installationCostOf(installationItems, installationCost),
      brochure: brochure as Document | null,
    },
    faults: [
      ...unknownCategories(categoryId, furtherCategoryIds, categories),
      ...faults,
      ...attributeFaults(schema, attributes, 'draft'),
      ...images.flatMap(({ documentId }, index) => imageFaults(documents, documentId, `/images/${index}/documentId`)),
      ...(brochureId === null || brochure ? [] : [point('/brochureId', 'brochure_unknown')]),
      ...(brochure && brochure.mediaType !== PDF ? [point('/brochureId', 'brochure_not_pdf')] : []),
    ],
  };
}

/** Everything in the content of a revision itself that keeps it from being submitted. */
export const faultsIn = (
  content: RevisionContent,
  figures: ProductFigures,
  categories: readonly Category[],
  criteria: readonly Criteria[],
): Point[] => [
  ...contentFaults(content, figures),
  ...standingFaults(content, categories, criteria),
  ...attributesBy(criteria, content).faults,
  ...statedEffectFaults(content.effects, judgedIn(categories, criteria)),
];

function imageFaults(documents: Known['documents'], documentId: string, pointer: string): Point[] {
  const document = documents.find(({ id }) => id === documentId);
  if (!document) return [point(pointer, 'image_unknown')];
  return document.mediaType.startsWith('image/') ? [] : [point(pointer, 'image_not_an_image')];
}
