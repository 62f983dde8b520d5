import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, ApiProblem } from '../../api/client.js';
import { language } from '../../words/language.js';

const HOUR = 3_600_000;
const MOST = 100;
const NOT_FOUND = 404;

/** What a company does not have yet is no fault: null. */
async function orNull<Data>(answer: Promise<Data>): Promise<Data | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === NOT_FOUND) return null;
    throw error;
  }
}

/** Everything below is about one company; it is asked for again after whatever might have changed it. */
export const MAKER = 'maker';

/** What one's own company declares as a manufacturer; null while it is not registered. */
export const manufacturerQuery = queryOptions({
  queryKey: [MAKER, 'manufacturer'],
  queryFn: ({ signal }) => orNull(answerOf(api.GET('/api/v1/manufacturer', { signal }))),
});

/** What it declares as a distributor; null while it is none. */
export const distributorQuery = queryOptions({
  queryKey: [MAKER, 'distributor'],
  queryFn: ({ signal }) => orNull(answerOf(api.GET('/api/v1/distributor', { signal }))),
});

/** What stands between the facts of a registration and their submission. */
export const registrationReadinessQuery = (part: 'manufacturer' | 'distributor') =>
  queryOptions({
    queryKey: [MAKER, part, 'readiness', language.current()],
    queryFn: ({ signal }) => answerOf(api.GET(`/api/v1/${part}/readiness`, { signal })),
  });

/** The cases of one's own company, newest first. */
export const casesQuery = queryOptions({
  queryKey: [MAKER, 'cases'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases', { params: { query: { limit: MOST } }, signal })),
  select: ({ items }) => items,
});

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'cases', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/{id}', { params: { path: { id } }, signal })),
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'cases', id, 'timeline'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/{id}/timeline', { params: { path: { id } }, signal })),
    select: ({ items }) => items,
  });

export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'cases', id, 'messages'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/cases/{id}/messages', { params: { path: { id }, query: { limit: MOST } }, signal })),
    select: ({ items }) => items.toReversed(),
  });

export const decisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'cases', id, 'decisions'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/cases/{id}/decisions', { params: { path: { id } }, signal })),
    select: ({ items }) => items,
  });

/** The words of the codes that findings have. */
export const findingCodesQuery = queryOptions({
  queryKey: ['finding-codes'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/findings/codes', { signal })),
  select: ({ items }) => items,
  staleTime: HOUR,
});

/** The products of one's own company, newest first. */
export const productsQuery = queryOptions({
  queryKey: [MAKER, 'products'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/products', { params: { query: { limit: MOST } }, signal })),
  select: ({ items }) => items,
});

/** The newest revision of a product, asked for anew each time somebody begins to edit it. */
export const productQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'products', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/products/{id}', { params: { path: { id } }, signal })),
  });

export const readinessQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'products', id, 'readiness', language.current()],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/products/{id}/readiness', { params: { path: { id } }, signal })),
  });

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'products', id, 'revisions'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/products/{id}/revisions', { params: { path: { id } }, signal })),
    select: ({ items }) => items,
  });

export const revisionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: [MAKER, 'products', id, 'revisions', number],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/products/{id}/revisions/{number}', { params: { path: { id, number } }, signal })),
  });

export const diffQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: [MAKER, 'products', id, 'diff', from, to],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/products/{id}/diff', { params: { path: { id }, query: { from, to } }, signal })),
  });

/** The listing of a product; null before there is one. */
export const productListingQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'products', id, 'listing'],
    queryFn: ({ signal }) =>
      orNull(answerOf(api.GET('/api/v1/products/{id}/listing', { params: { path: { id } }, signal }))),
  });

/** How handing in a changed product would be reviewed. */
export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'products', id, 'change'],
    queryFn: ({ signal }) =>
      orNull(answerOf(api.GET('/api/v1/products/{id}/change', { params: { path: { id } }, signal }))),
  });

/** What is listed of one's own company. */
export const ownListingsQuery = queryOptions({
  queryKey: [MAKER, 'listings'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/api/v1/manufacturer/listings', { params: { query: { limit: MOST } }, signal })),
  select: ({ items }) => items,
});

/** Listings that their evidence no longer carries, the most urgent first. */
export const listingGracesQuery = () =>
  queryOptions({
    queryKey: [MAKER, 'listing-graces', language.current()],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/manufacturer/listing-graces', { signal })),
    select: ({ items }) => items,
  });

/** Evidence that runs out, soonest first. */
export const evidenceTermsQuery = queryOptions({
  queryKey: [MAKER, 'evidence-terms'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/manufacturer/evidence-terms', { signal })),
  select: ({ items }) => items,
});

/** Every kind of evidence, in the words of the reader. */
export const evidenceKindsQuery = () =>
  queryOptions({
    queryKey: ['evidence-kinds', language.current()],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/evidence-kinds', { signal })),
    select: ({ items }) => items,
    staleTime: HOUR,
  });

const EXAMINED_EVERY = 1_500;

/** An uploaded document, asked for until it is examined. */
export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'documents', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) =>
      data && data.reading !== 'waiting' && data.scan !== 'pending' ? false : EXAMINED_EVERY,
  });

export const programQuery = () =>
  queryOptions({
    queryKey: [MAKER, 'program', language.current()],
    queryFn: ({ signal }) => orNull(answerOf(api.GET('/api/v1/program', { signal }))),
  });

export const inquiriesQuery = (box: 'received' | 'asked') =>
  queryOptions({
    queryKey: [MAKER, 'inquiries', box],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/inquiries', { params: { query: { box, limit: MOST } }, signal })),
    select: ({ items }) => items,
  });

export const inquiryQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'inquiries', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/inquiries/{id}', { params: { path: { id } }, signal })),
  });

export const authorisationsQuery = queryOptions({
  queryKey: [MAKER, 'authorisations'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/authorisations', { params: { query: { limit: MOST } }, signal })),
  select: ({ items }) => items,
});

/** The products that the company may sell of others; asked for only where it is a distributor. */
export const sellableQuery = (isDistributor: boolean) =>
  queryOptions({
    queryKey: [MAKER, 'sellable'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/distributor/products', { params: { query: { limit: MOST } }, signal })),
    select: ({ items }) => items,
    enabled: isDistributor,
  });

/** What the company has ever asked for them, newest first. */
export const soldPricesQuery = queryOptions({
  queryKey: [MAKER, 'sold-prices'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/api/v1/distributor/sold-prices', { params: { query: { limit: MOST } }, signal })),
  select: ({ items }) => items,
});

export const coverageQuery = (part: 'manufacturer' | 'distributor') =>
  queryOptions({
    queryKey: [MAKER, part, 'coverage'],
    queryFn: ({ signal }) => answerOf(api.GET(`/api/v1/${part}/coverage`, { signal })),
    select: ({ items }) => items,
  });

/** Proposals of categories that one's own company takes part in. */
export const ownProposalsQuery = queryOptions({
  queryKey: [MAKER, 'proposals'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/api/v1/category-proposals/own', { params: { query: { limit: MOST } }, signal })),
  select: ({ items }) => items,
});

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: [MAKER, 'proposals', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/category-proposals/{id}', { params: { path: { id } }, signal })),
  });
