import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doneBy } from '../../api/client.js';
import { ActionButton } from '../../parts/form/index.js';
import { Shown } from '../../parts/Shown.js';
import { sessionsQuery } from './queries.js';
import { useAccountWords } from './words.js';

/** Where one is signed in, and the way to end it. */
export function Sessions() {
  const words = useAccountWords();
  const queries = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const after = async (done: Promise<void>) => {
    await done;
    await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  };
  const revoke = (id: string) => after(doneBy(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })));
  return (
    <Shown of={sessions}>
      {(items) => (
        <>
          <ul className="flex flex-col gap-3">
            {items.map(({ id, browser, current, startedAt, lastSeenAt, organisationName }) => (
              <li key={id} className="card flex flex-wrap items-center justify-between gap-3">
                <div>
                  <p className="font-bold">
                    {browser}
                    {current && `（${words.current}）`}
                  </p>
                  <p className="text-sm text-solid-gray-700">
                    {organisationName} · {words.startedAt(words.moment(startedAt))} ·{' '}
                    {words.seenAt(words.moment(lastSeenAt))}
                  </p>
                </div>
                {!current && (
                  <ActionButton act={() => revoke(id)} label={words.revokeOf(browser)}>
                    {words.revoke}
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
          {items.length > 1 && (
            <ActionButton className="button button-quiet" act={() => after(doneBy(api.DELETE('/api/v1/sessions')))}>
              {words.revokeOthers}
            </ActionButton>
          )}
        </>
      )}
    </Shown>
  );
}
