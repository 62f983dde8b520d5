import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.js';

const FRESH = { staleTime: 0 };
const at = (id: string) => ({ path: { id } });
type Kind = Schemas['OrganisationView']['kind'];
export type CategoryStatus = Schemas['CategoryView']['status'];

const pageOf = (cursor: string, q: string) => ({ limit: 30, ...(q && { q }), ...(cursor && { cursor }) });

export const peopleQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'people', q],
    queryFn: ({ signal, pageParam }) =>
      answerOf(api.GET('/api/v1/people', { params: { query: pageOf(pageParam, q) }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }: Schemas['ListedPersonPage']) => next,
    placeholderData: keepPreviousData,
    ...FRESH,
  });

export const organisationsQuery = (q: string, kind: string) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'organisations', q, kind],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...pageOf(pageParam, q), ...(kind && { kind: kind as Kind }) };
      return answerOf(api.GET('/api/v1/organisations', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }: Schemas['OrganisationPage']) => next,
    placeholderData: keepPreviousData,
    ...FRESH,
  });

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['admin', 'organisation', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/organisations/{id}', { params: at(id), signal })),
  });

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: ['admin', 'organisation', id, 'members'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/organisations/{id}/members', { params: at(id), signal })),
    select: ({ items }) => items,
    ...FRESH,
  });

export const invitationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['admin', 'organisation', id, 'invitations'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/organisations/{id}/invitations', { params: at(id), signal })),
    select: ({ items }) => items,
    ...FRESH,
  });

export const categoriesInQuery = (status: CategoryStatus) =>
  queryOptions({
    queryKey: ['admin', 'categories', status],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/categories', { params: { query: { status } }, signal })),
    select: ({ items }) => items,
    ...FRESH,
  });

export const categoryPageQuery = (id: string) =>
  queryOptions({
    queryKey: ['admin', 'category', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/categories/{id}', { params: at(id), signal })),
    ...FRESH,
  });

export const criteriaQuery = (id: string) =>
  queryOptions({
    queryKey: ['admin', 'category', id, 'criteria'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/categories/{id}/criteria', { params: at(id), signal })),
    select: ({ items }) => items,
    ...FRESH,
  });

export const reachQuery = (id: string) =>
  queryOptions({
    queryKey: ['admin', 'category', id, 'reach'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reach/categories/{id}', { params: at(id), signal })),
    ...FRESH,
  });

export const indexReachQuery = queryOptions({
  queryKey: ['admin', 'index', 'reach'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reach/index', { signal })),
  ...FRESH,
});

export const figuresQuery = queryOptions({
  queryKey: ['admin', 'figures'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/scheme-parameters', { signal })),
  select: ({ items }) => items,
  ...FRESH,
});

export const jobsQuery = queryOptions({
  queryKey: ['admin', 'jobs'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/jobs', { signal })),
  refetchInterval: 10_000,
  ...FRESH,
});

export const synonymsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'synonyms', q],
    queryFn: ({ signal, pageParam }) =>
      answerOf(api.GET('/api/v1/synonyms', { params: { query: pageOf(pageParam, q) }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }: Schemas['SynonymPage']) => next,
    placeholderData: keepPreviousData,
    ...FRESH,
  });

/** What was searched for in vain on the last thirty days. */
export const inVainQuery = queryOptions({
  queryKey: ['admin', 'in-vain'],
  queryFn: ({ signal }) => {
    const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    const query = { from: dayBefore(30), to: dayBefore(-1), by: 'withoutHits', limit: 20 } as const;
    return answerOf(api.GET('/api/v1/search-counts', { params: { query }, signal }));
  },
  select: ({ items }) => items,
  ...FRESH,
});
