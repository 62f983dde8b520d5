import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SearchParameters } from '../pages/search/filters.js';
import { answerOf, api } from './client.js';

const HOUR = 3_600_000;

/** All open categories. */
export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/categories', { signal })),
  select: ({ items }) => items,
});

/** One category with its criteria. */
export const categoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['categories', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/categories/{id}', { params: { path: { id } }, signal })),
  });

/** What the products of one category are filtered by; asked for only when one is named. */
export const schemaQuery = (id: string) =>
  queryOptions({
    queryKey: ['categories', id, 'form'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/categories/{id}/form', { params: { path: { id } }, signal })),
    enabled: id !== '' && !id.includes(','),
    staleTime: HOUR,
  });

/** What the search box offers while somebody types. */
export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/catalog/suggest', { params: { query: { q } }, signal })),
    select: ({ items }) => items,
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/** The industries that categories are for. */
export const industriesQuery = queryOptions({
  queryKey: ['industries'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/industries', { signal })),
  select: ({ items }) => items,
  staleTime: HOUR,
});

/** The forty-seven prefectures. */
export const prefecturesQuery = queryOptions({
  queryKey: ['prefectures'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/prefectures', { signal })),
  select: ({ items }) => items,
  staleTime: HOUR,
});

/** A search; while the next answer is on its way the last one stays in view. */
export const searchQuery = (query: SearchParameters) =>
  queryOptions({
    queryKey: ['search', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/catalog/search', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** A listing as buyers see it. */
export const listingQuery = (id: string) =>
  queryOptions({
    queryKey: ['listings', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/catalog/listings/{id}', { params: { path: { id } }, signal })),
  });

/** The units that attributes are stated in. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/units', { signal })),
  select: ({ items }) => items,
  staleTime: HOUR,
});

/** Two to four listings side by side. */
export const comparisonQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['comparison', ids],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/catalog/compare', { params: { query: { ids: ids.join(',') } }, signal })),
    enabled: ids.length > 1,
    placeholderData: keepPreviousData,
  });

/** Whether one can sign in with an identity provider here. */
export const providerQuery = queryOptions({
  queryKey: ['provider'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/oidc', { signal })),
  staleTime: Infinity,
});
