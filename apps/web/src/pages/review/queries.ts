import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.js';
import type { operations } from '../../api/schema.js';

type Query<Name extends keyof operations> = operations[Name]['parameters'] extends { query?: infer Found }
  ? NonNullable<Found>
  : never;

/** Others work on the same cases: what is shown is asked for again when the page is come back to. */
const SOON = { staleTime: 5_000 };
const PAGE = { limit: 20 };
const WHILE_READ_MS = 3_000;

export const caseKey = (id: string) => ['review', 'case', id] as const;
const at = (id: string) => ({ path: { id } });

/** The queue, page by page. */
export const queueQuery = (filters: Record<string, string>) =>
  infiniteQueryOptions({
    queryKey: ['review', 'queue', filters],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filters, ...PAGE, ...(pageParam && { cursor: pageParam }) } as Query<'Queue_page'>;
      return answerOf(api.GET('/api/v1/cases/queue', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }: Schemas['QueuedCasePage']) => next,
    placeholderData: keepPreviousData,
    ...SOON,
  });

/** What waits in each stage, and with whom. */
export const workloadQuery = queryOptions({
  queryKey: ['review', 'workload'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/workload', { signal })),
  ...SOON,
});

export const timesQuery = queryOptions({
  queryKey: ['review', 'times'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/times', { signal })),
});

/** A case as it was handed in, with findings and history. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'file'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/{id}', { params: at(id), signal })),
    ...SOON,
  });

/** What the examiner has beside it. */
export const deskQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'desk'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/{id}/desk', { params: at(id), signal })),
    ...SOON,
  });

export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'evidence'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/{id}/evidence', { params: at(id), signal })),
    ...SOON,
  });

/** The documents of a case; with words those that say them, and where. */
export const papersQuery = (id: string, q = '') =>
  queryOptions({
    queryKey: [...caseKey(id), 'papers', q],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/cases/{id}/documents', { params: { ...at(id), query: q ? { q } : {} }, signal })),
    select: ({ items }) => items,
    // What has just been handed in is still being read: its pages appear without a reload.
    refetchInterval: ({ state: { data } }) =>
      data?.items.some(({ reading, scan }) => reading === 'waiting' || scan === 'pending') ? WHILE_READ_MS : false,
  });

export const paperTextQuery = (id: string, documentId: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'papers', documentId, 'text'],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/cases/{id}/documents/{documentId}/text', { params: { path: { id, documentId } }, signal }),
      ),
    select: ({ items }) => items,
    staleTime: Infinity,
  });

export const lookalikesQuery = (id: string, documentId: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'papers', documentId, 'lookalikes'],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/cases/{id}/documents/{documentId}/lookalikes', {
          params: { path: { id, documentId } },
          signal,
        }),
      ),
    select: ({ items }) => items,
  });

export const affiliationsQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'affiliations'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/{id}/affiliations', { params: at(id), signal })),
    select: ({ items }) => items,
  });

export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'messages'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/cases/{id}/messages', { params: { ...at(id), query: { limit: 100 } }, signal })),
    select: ({ items }) => items,
    ...SOON,
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'timeline'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/{id}/timeline', { params: at(id), signal })),
    select: ({ items }) => items,
    ...SOON,
  });

/** The score sheets and consultations of a proposal. */
export const screeningQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'screening'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/{id}/screening', { params: at(id), signal })),
    ...SOON,
  });

/** The published list of finding codes. */
export const codesQuery = queryOptions({
  queryKey: ['review', 'codes'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/findings/codes', { signal })),
  select: ({ items }) => items,
  staleTime: Infinity,
});

/** The kinds of evidence in the reader's language. */
export const kindsQuery = (language: string) =>
  queryOptions({
    queryKey: ['review', 'evidence-kinds', language],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/evidence-kinds', { signal })),
    select: ({ items }) => items,
    staleTime: Infinity,
  });

/** Listings in whatever status. */
export const listingsQuery = (filters: Record<string, string>) =>
  infiniteQueryOptions({
    queryKey: ['review', 'listings', filters],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filters, ...PAGE, ...(pageParam && { cursor: pageParam }) } as Query<'ListingDesk_list'>;
      return answerOf(api.GET('/api/v1/listings', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }: Schemas['DeskListingPage']) => next,
    placeholderData: keepPreviousData,
    ...SOON,
  });

export const deskListingQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', 'listing', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/listings/{id}', { params: at(id), signal })),
    ...SOON,
  });

export const listingTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', 'listing', id, 'timeline'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/catalog/listings/{id}/timeline', { params: at(id), signal })),
    select: ({ items }) => items,
    ...SOON,
  });

export const drawsQuery = queryOptions({
  queryKey: ['review', 'draws'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sampling/draws', { params: { query: { limit: 100 } }, signal })),
  select: ({ items }) => items,
  ...SOON,
});

export const drawQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', 'draws', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sampling/draws/{id}', { params: at(id), signal })),
    ...SOON,
  });

export const reportsQuery = (status: string) =>
  infiniteQueryOptions({
    queryKey: ['review', 'reports', status],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...PAGE, ...(status && { status }), ...(pageParam && { cursor: pageParam }) };
      return answerOf(
        api.GET('/api/v1/listing-reports', { params: { query: query as Query<'ListingReport_list'> }, signal }),
      );
    },
    initialPageParam: '',
    getNextPageParam: ({ next }: Schemas['ReportPage']) => next,
    placeholderData: keepPreviousData,
    ...SOON,
  });

/** Audits and reports that wait to be settled. */
export const followUpsQuery = (filters: Record<string, string>) =>
  infiniteQueryOptions({
    queryKey: ['review', 'follow-ups', filters],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filters, ...PAGE, ...(pageParam && { cursor: pageParam }) } as Query<'FollowUp_list'>;
      return answerOf(api.GET('/api/v1/follow-ups', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }: Schemas['FollowUpPage']) => next,
    placeholderData: keepPreviousData,
    ...SOON,
  });

/** Revocations that are proposed and wait for a second person. */
export const revocationsQuery = infiniteQueryOptions({
  queryKey: ['review', 'revocations'],
  queryFn: ({ signal, pageParam }) =>
    answerOf(
      api.GET('/api/v1/revocations', {
        params: { query: { ...PAGE, ...(pageParam && { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }: Schemas['RevocationProposalPage']) => next,
  ...SOON,
});

export const enrolmentsQuery = infiniteQueryOptions({
  queryKey: ['review', 'enrolments'],
  queryFn: ({ signal, pageParam }) =>
    answerOf(
      api.GET('/api/v1/enrolments', {
        params: { query: { ...PAGE, ...(pageParam && { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }: Schemas['EnrolmentPage']) => next,
  ...SOON,
});

export const enrolmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', 'enrolments', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/enrolments/{id}', { params: at(id), signal })),
    ...SOON,
  });

export const advisersQuery = queryOptions({
  queryKey: ['review', 'advisers'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/enrolments/advisers', { signal })),
  select: ({ items }) => items,
});
