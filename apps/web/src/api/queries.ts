import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SearchParameters } from '../pages/search/filters.js';
import type { EstimateAsked } from '../pages/estimate/asked.js';
import { answerOf, api, type Schemas } from './client.js';

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

/** The middle groups of industries, by which a company is classified. */
export const industryGroupsQuery = queryOptions({
  queryKey: ['industries', 'groups'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/industries/groups', { signal })),
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

/** Figures about the register. */
export const statisticsQuery = queryOptions({
  queryKey: ['statistics'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/statistics', { signal })),
});

/** What cases are returned for. */
export const findingCodesQuery = queryOptions({
  queryKey: ['finding codes'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/findings/codes', { signal })),
  select: ({ items }) => items,
  staleTime: HOUR,
});

/** A maker as buyers see it. */
export const makerQuery = (id: string) =>
  queryOptions({
    queryKey: ['makers', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/manufacturers/{id}', { params: { path: { id } }, signal })),
  });

/** Between what prices the products of a category lie. */
export const priceRangeQuery = (categoryId: string) =>
  queryOptions({
    queryKey: ['price range', categoryId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/catalog/price-range', { params: { query: { categoryId } }, signal })),
  });

/** Steps that touched trust, newest first, page by page. */
export const integrityQuery = infiniteQueryOptions({
  queryKey: ['integrity'],
  queryFn: ({ signal, pageParam: cursor }) =>
    answerOf(api.GET('/api/v1/integrity', { params: { query: { ...(cursor && { cursor }), limit: 20 } }, signal })),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
});

/** The catalog as it stood when a day was over, page by page. */
export const catalogAsOfQuery = (date: string) =>
  infiniteQueryOptions({
    queryKey: ['as of', date],
    queryFn: ({ signal, pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/catalog/as-of/{date}', {
          params: { path: { date }, query: { ...(cursor && { cursor }), limit: 50 } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: date !== '',
  });

/** Under which conditions the data may be used. */
export const licenseQuery = queryOptions({
  queryKey: ['license'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/open-data/changes', { params: { query: { limit: 1 } }, signal })),
  select: ({ license }) => license,
  staleTime: HOUR,
});

/** What the registry says of a listing now, signed. */
export const certificateQuery = (id: string) =>
  queryOptions({
    queryKey: ['certificate', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/catalog/listings/{id}/certificate', { params: { path: { id } }, signal })),
  });

/** Where a listing stands now, whatever a certificate says. */
export const standingQuery = (id: string) =>
  queryOptions({
    queryKey: ['standing', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/catalog/listings/{id}/status', { params: { path: { id } }, signal })),
    // The route says itself that nobody may keep its answer.
    staleTime: 0,
  });

/** The keys that certificates are signed with. */
export const keysQuery = queryOptions({
  queryKey: ['keys'],
  queryFn: ({ signal }) => answerOf(api.GET('/.well-known/jwks.json', { signal })),
  select: ({ keys = [] }) => keys as JsonWebKey[],
});

/** What a price, or that of a listing, comes to after the subsidy. */
export const estimateQuery = (asked: EstimateAsked | undefined) =>
  queryOptions({
    queryKey: ['estimate', asked],
    queryFn: ({ signal }): Promise<Schemas['PriceEstimateView']> => {
      const { listing: id, price = 0, installationCost, ...query } = asked!;
      return id
        ? answerOf(api.GET('/api/v1/catalog/listings/{id}/estimate', { params: { path: { id }, query }, signal }))
        : answerOf(api.GET('/api/v1/estimate', { params: { query: { ...query, price, installationCost } }, signal }));
    },
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
/** Whether one can sign in with an identity provider here. */
export const providerQuery = queryOptions({
  queryKey: ['provider'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/oidc', { signal })),
  staleTime: Infinity,
});
