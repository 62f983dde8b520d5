import { describe, expect, it } from '@jest/globals';
import type { AttributeDefinition, Category, Criteria } from '#categories';
import { attributesBy, judgedIn, schemaOf, standingFaults, unknownCategories } from './standing.rules.js';

const category = (id: string, status: Category['status'] = 'open') => ({ id, name: id, status }) as Category;
const criteriaOf = (id: string, ...attributes: AttributeDefinition[]) =>
  ({ category: category(id), targets: [], attributes }) as unknown as Criteria;
const number = (key: string, rest: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  key,
  label: { ja: key, en: key },
  type: 'number',
  unit: 'kg',
  min: 1,
  required: true,
  filterable: false,
  ...rest,
});
const codes = (points: { pointer: string; code: string }[]) => points.map(({ pointer, code }) => `${pointer} ${code}`);

describe('the categories of a product', () => {
  it('need a primary one, all open and with criteria, each fault at its place', () => {
    const standing = { category: { id: 'a' }, furtherCategoryIds: ['b', 'c'] };
    const all = [category('a', 'closed'), category('b'), category('c', 'suspended')];
    expect(codes(standingFaults(standing, all, [criteriaOf('a'), criteriaOf('c')]))).toEqual([
      '/categoryId category_not_open',
      '/furtherCategoryIds/0 category_without_criteria',
      '/furtherCategoryIds/1 category_not_open',
    ]);
    expect(codes(standingFaults({ category: null, furtherCategoryIds: [] }, [], []))).toEqual([
      '/categoryId category_required',
    ]);
  });

  it('in a draft are known ones, and none twice', () => {
    expect(codes(unknownCategories('x', ['a', 'y'], [category('a')]))).toEqual([
      '/categoryId category_unknown',
      '/furtherCategoryIds/1 category_unknown',
    ]);
    expect(codes(unknownCategories('a', ['a'], [category('a')]))).toEqual(['/furtherCategoryIds/0 category_repeated']);
  });

  it('are judged by their own criteria', () => {
    expect(judgedIn([category('a'), category('b')], [criteriaOf('b')])).toMatchObject([{ id: 'b' }]);
  });
});

describe('the attributes of a product in several categories', () => {
  const criteria = [
    criteriaOf('a', number('payload', { capacity: true })),
    criteriaOf('b', number('payload'), number('speed')),
  ];

  it('are those of the primary one and what the others add', () => {
    expect(schemaOf(criteria).map(({ key, capacity }) => [key, Boolean(capacity)])).toEqual([
      ['payload', true],
      ['speed', false],
    ]);
    expect(schemaOf([])).toEqual([]);
  });

  it('are complete and in range for a submission, everything named at once', () => {
    const stated = { attributes: { payload: 0.5, more: 1 }, attributeUnits: {} };
    expect(codes(attributesBy(criteria, stated).faults).sort()).toEqual([
      '/attributes/more attribute_unknown',
      '/attributes/payload attribute_too_small',
      '/attributes/speed attribute_required',
    ]);
  });

  it('that cannot be converted are named once', () => {
    const stated = { attributes: { payload: 5, speed: 5 }, attributeUnits: { payload: 'm' as const } };
    expect(codes(attributesBy(criteria, stated).faults)).toEqual(['/attributes/payload/unit attribute_unit_unknown']);
  });
});
