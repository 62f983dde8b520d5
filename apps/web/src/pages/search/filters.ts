import type { operations } from '../../api/schema.js';

export type SearchParameters = NonNullable<operations['Search_find']['parameters']['query']>;

/** What a search is narrowed by with values from a list; each stands in the address with commas between its values. */
export const FILTERS = ['categoryId', 'makerId', 'industry', 'process', 'prefecture', 'kind', 'makerSize'] as const;
export type Filter = (typeof FILTERS)[number];

/** What a search is narrowed by with a least and a most. */
export const BOUNDS = ['priceFrom', 'priceTo', 'indexFrom', 'indexTo'] as const;
export type Bound = (typeof BOUNDS)[number];

/** Attributes of a category are filtered by under this and their key. */
export const ATTRIBUTE = 'attr.';

export const SORTS = ['relevance', 'newest', 'price_asc', 'price_desc', 'index_desc', 'response_asc'] as const;

/** Hits on a page: a multiple of two and three, so that rows of cards are full. */
export const PAGE_SIZE = 24;

/** What is counted for the filters beside the results; attributes join them once one category is chosen. */
const FACETS = ['categoryId', 'kind', 'industries', 'processes', 'bodyPrice', 'makerSize'];

const isSort = (value: string | null): value is (typeof SORTS)[number] => SORTS.some((sort) => sort === value);

const isFilter = (name: string): boolean =>
  [...FILTERS, ...BOUNDS].some((each) => each === name) || name.startsWith(ATTRIBUTE);

/** The filters of an address, attributes too. */
export const filtersOf = (address: URLSearchParams): [name: string, value: string][] =>
  [...address].filter(([name, value]) => value !== '' && isFilter(name));

/** The values chosen for a filter. */
export const valuesOf = (address: URLSearchParams, name: string): string[] =>
  address.get(name)?.split(',').filter(Boolean) ?? [];

/**
 * The search that an address of the search page asks for; what it does not know it leaves out.
 * @param attributes keys of the attributes to count besides
 */
export function parametersOf(address: URLSearchParams, attributes: readonly string[] = []): SearchParameters {
  const q = address.get('q');
  const sort = address.get('sort');
  const page = Number(address.get('page'));
  return {
    ...(q && { q }),
    ...Object.fromEntries(filtersOf(address)),
    ...(isSort(sort) && sort !== 'relevance' && { sort }),
    ...(Number.isInteger(page) && page > 1 && { page: String(page) }),
    limit: String(PAGE_SIZE),
    facets: [...FACETS, ...attributes.map((key) => ATTRIBUTE + key)].join(','),
  };
}

/** The address with one thing changed: a value that is empty goes, and another search begins on its first page. */
export function changed(address: URLSearchParams, name: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(address);
  if (value) next.set(name, value);
  else next.delete(name);
  if (name !== 'page') next.delete('page');
  // Attributes are those of one category; under another they mean nothing.
  if (name === 'categoryId') for (const key of [...next.keys()]) if (key.startsWith(ATTRIBUTE)) next.delete(key);
  return next;
}

/** The address with one value of a filter put in, or taken out if it was there. */
export function toggled(address: URLSearchParams, name: string, value: string): URLSearchParams {
  const values = valuesOf(address, name);
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return changed(address, name, next.join(','));
}

/** The address without any filter; words and order stay. */
export function withoutFilters(address: URLSearchParams): URLSearchParams {
  return filtersOf(address).reduce((next, [name]) => changed(next, name, undefined), address);
}

/** The pages to offer around the current one: first, last, and two to either side; a gap is `undefined`. */
export function pagesAround(current: number, last: number): (number | undefined)[] {
  const near = [1, current - 2, current - 1, current, current + 1, current + 2, last];
  const shown = [...new Set(near.filter((page) => page >= 1 && page <= last))].sort((a, b) => a - b);
  return shown.flatMap((page, index) => {
    const gap = page - (shown[index - 1] ?? page - 1);
    return gap === 2 ? [page - 1, page] : gap > 2 ? [undefined, page] : [page];
  });
}
