import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { useTrustWords } from './trust-words.js';

const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['listings', id, 'history'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/catalog/listings/{id}/history', { params: { path: { id } }, signal })),
    select: ({ items }) => items,
  });

/** The steps of a listing, newest first. */
export function History({ id }: { id: string }) {
  const words = useTrustWords();
  const { day } = useWords();
  const history = useQuery(historyQuery(id));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.history}</h2>
      <p>{words.historyLead}</p>
      <Shown of={history}>
        {(items) => (
          <ol reversed className="flex flex-col gap-2 border-s-2 border-solid-gray-300 ps-4">
            {[...items].reverse().map(({ number, verb, at, category, text }) => (
              <li key={number}>
                <time dateTime={at} className="text-sm text-solid-gray-700">
                  {day(at)}
                </time>{' '}
                {words.verbs[verb]}
                {category && `：${words.categories[category]}`}
                {text && <p className="text-sm">{text}</p>}
              </li>
            ))}
          </ol>
        )}
      </Shown>
    </section>
  );
}
