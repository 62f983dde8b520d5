import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';

/** One's own account. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/account', { signal })),
});

/** Where one is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sessions', { signal })),
  select: ({ items }) => items,
  staleTime: 0,
});

/** One's accounts at the identity provider. */
export const providerAccountsQuery = queryOptions({
  queryKey: ['provider', 'accounts'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/oidc/accounts', { signal })),
  select: ({ items }) => items,
});

/** Who belongs to an organisation. */
export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', id, 'members'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/organisations/{id}/members', { params: { path: { id } }, signal })),
    select: ({ items }) => items,
  });

/** Who is invited to it. */
export const invitationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', id, 'invitations'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/organisations/{id}/invitations', { params: { path: { id } }, signal })),
    select: ({ items }) => items,
  });

/** One's shortlist. */
export const shortlistQuery = queryOptions({
  queryKey: ['shortlist'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/shortlist', { signal })),
  select: ({ items }) => items,
});

/** One's saved searches. */
export const savedSearchesQuery = queryOptions({
  queryKey: ['saved-searches'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/saved-searches', { signal })),
  select: ({ items }) => items,
});

export type Box = 'asked' | 'received';

/** The inquiries of one's company, newest first. */
export const inquiriesQuery = (box: Box) =>
  infiniteQueryOptions({
    queryKey: ['inquiries', box],
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/api/v1/inquiries', { params: { query: { box, ...(pageParam && { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

/** One inquiry with its messages. */
export const inquiryQuery = (id: string) =>
  queryOptions({
    queryKey: ['inquiries', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/inquiries/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
  });
