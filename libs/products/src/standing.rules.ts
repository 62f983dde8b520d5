import {
  attributeFaults,
  mergedSchema,
  type AttributeDefinition,
  type Category,
  type Criteria,
  type CriteriaContent,
} from '#categories';
import { definePoints, type Point } from '#platform';
import { restated, type StatedAttributes } from './attribute.rules.js';
import type { JudgedCategory } from './effect.rules.js';

const point = definePoints({
  category_required: { ja: '製品カテゴリを選んでください', en: 'Choose a category' },
  category_unknown: { ja: 'この製品カテゴリはありません', en: 'There is no such category' },
  category_repeated: { ja: '主カテゴリと同じカテゴリです', en: 'This is its primary category already' },
  category_not_open: { ja: 'この製品カテゴリは登録を受け付けていません', en: 'This category takes no products now' },
  category_without_criteria: {
    ja: 'このカテゴリには、判定に使う基準がまだありません',
    en: 'The category has no criteria to judge by yet',
  },
});

type HasAttributes = Pick<CriteriaContent, 'attributes'>;

/** The schema of a product: that of its primary category, and what its further ones add. */
export const schemaOf = ([primary, ...further]: readonly HasAttributes[]): AttributeDefinition[] =>
  mergedSchema(primary?.attributes ?? [], ...further.map(({ attributes }) => attributes));

/** The attributes of a revision as the criteria want them, and what is wrong with them for a submission. */
export function attributesBy(criteria: readonly HasAttributes[], stated: StatedAttributes) {
  const schema = schemaOf(criteria);
  const { values, faults } = restated(stated, schema);
  const unconverted = faults.map(({ pointer }) => pointer.replace(/\/unit$/, ''));
  const others = attributeFaults(schema, values, 'submission').filter(({ pointer }) => !unconverted.includes(pointer));
  return { definitions: schema, values, faults: [...faults, ...others] };
}

/** What is wrong with the ids of categories in a draft. */
export function unknownCategories(
  primaryId: string | null,
  furtherIds: readonly string[],
  known: readonly Pick<Category, 'id'>[],
): Point[] {
  const isKnown = (categoryId: string): boolean => known.some(({ id }) => id === categoryId);
  return [
    ...(primaryId === null || isKnown(primaryId) ? [] : [point('/categoryId', 'category_unknown')]),
    ...furtherIds.flatMap((id, index) => {
      const pointer = `/furtherCategoryIds/${index}`;
      if (!isKnown(id)) return [point(pointer, 'category_unknown')];
      return id === primaryId ? [point(pointer, 'category_repeated')] : [];
    }),
  ];
}

/** The categories a product stands in. */
interface Standing {
  category: Pick<Category, 'id'> | null;
  furtherCategoryIds: readonly string[];
}

/** What keeps a product from standing in its categories now: it needs one, and all must be open, with criteria. */
export function standingFaults(
  { category: primary, furtherCategoryIds }: Standing,
  categories: readonly Pick<Category, 'id' | 'status'>[],
  criteria: readonly Pick<Criteria, 'category'>[],
): Point[] {
  const faults = categories.flatMap(({ id, status }) => {
    const pointer = id === primary?.id ? '/categoryId' : `/furtherCategoryIds/${furtherCategoryIds.indexOf(id)}`;
    const judged = criteria.some(({ category }) => category.id === id);
    return [
      ...(status === 'open' ? [] : [point(pointer, 'category_not_open')]),
      ...(judged ? [] : [point(pointer, 'category_without_criteria')]),
    ];
  });
  return primary ? faults : [point('/categoryId', 'category_required'), ...faults];
}

/** The categories with the criteria they are judged by. */
export const judgedIn = (
  categories: readonly Pick<Category, 'id' | 'name'>[],
  criteria: readonly (Pick<Criteria, 'category'> & Pick<CriteriaContent, 'targets'>)[],
): JudgedCategory[] =>
  categories.flatMap(({ id, name }) => {
    const version = criteria.find(({ category }) => category.id === id);
    return version ? [{ id, name, criteria: version }] : [];
  });
