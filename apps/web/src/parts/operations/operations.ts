import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api, type Schemas } from '../../api/client.js';

export type Operation = Schemas['OperationView'];

/** The newest operations of a kind; one that goes on is kept up to date by {@link useOperation}. */
const operationsQuery = (kind: Operation['kind']) =>
  queryOptions({
    queryKey: ['operations', kind],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/operations', { params: { query: { kind } }, signal })),
    staleTime: 0,
  });

/**
 * The newest operation of a kind. While it goes on the server tells of every step; a connection that is lost is made
 * again by the browser, and the page may be reloaded or left.
 */
export function useOperation(kind: Operation['kind']) {
  const queries = useQueryClient();
  const query = useQuery(operationsQuery(kind));
  const newest = query.data?.items[0];
  const open = newest && newest.endedAt === null ? newest.id : undefined;
  useEffect(() => {
    if (open === undefined) return;
    const events = new EventSource(`/api/v1/operations/${open}/events`);
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const told = JSON.parse(data) as Operation;
      queries.setQueryData(operationsQuery(kind).queryKey, (known) =>
        known ? { ...known, items: known.items.map((each) => (each.id === told.id ? told : each)) } : known,
      );
      if (told.endedAt !== null) events.close();
    };
    return () => events.close();
  }, [open, kind, queries]);
  return { query, newest };
}

/** Starts an operation and shows it. */
export function useStarted(start: () => Promise<Operation>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: start,
    onSettled: () => queries.invalidateQueries({ queryKey: ['operations'] }),
  });
}
