import { queryOptions, useQuery, type Query, type QueryClient } from '@tanstack/react-query';
import { answerOf, api, ApiProblem, type Schemas } from './client.js';

export type Session = Schemas['SessionView'];
export type Role = Session['role'];

const KEY = 'signed-in';

/**
 * Whether somebody may be signed in on this device. The session itself is a cookie that no script can read, and most
 * visitors have none: without this sign the API is not asked who they are.
 */
const mayBeSignedIn = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true; // storage is refused: only the API knows
  }
};

function remember(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // as above
  }
}

async function currentSession(signal: AbortSignal): Promise<Session | null> {
  if (!mayBeSignedIn()) return null;
  try {
    return await answerOf(api.GET('/api/v1/session', { signal }));
  } catch (error) {
    if (!(error instanceof ApiProblem && error.problem.status === 401)) throw error;
    remember(false);
    return null;
  }
}

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => currentSession(signal),
});

/** Who is signed in; null for a visitor, undefined until it is known. */
export const useSession = (): Session | null | undefined => useQuery(sessionQuery).data;

/**
 * Takes note that somebody has signed in, moved to another organisation, or signed out: what was shown to who was there
 * before is forgotten, and what is in view is asked for again.
 */
export function sessionChanged(queries: QueryClient, session: Session | null): void {
  remember(session !== null);
  queries.setQueryData(sessionQuery.queryKey, session);
  const others = { predicate: ({ queryKey }: Query) => queryKey[0] !== sessionQuery.queryKey[0] };
  queries.removeQueries({ ...others, type: 'inactive' });
  void queries.resetQueries(others);
}

/** Signs in through an identity provider come back without an answer to a call: the API is to be asked. */
export const signedInElsewhere = (): void => remember(true);
