import { useInfiniteQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Choice } from '../../../parts/Choice.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { moveFocus, useKeys } from '../keys/use-keys.js';
import { Badge, type Tone } from '../parts/Badge.js';
import { listingsQuery } from '../queries.js';
import { useReviewWords } from '../words.js';

export const STATUS_TONE: Record<string, Tone> = { live: 'good', suspended: 'warn', revoked: 'bad' };
const STATUSES = ['live', 'suspended', 'withdrawn', 'expired', 'revoked'];

/** All listings, in whatever status, to look after. */
export function ListingsPage() {
  const { listings: words, keys } = useReviewWords();
  const { day } = useWords();
  const [address, setAddress] = useSearchParams();
  const [q, status] = [address.get('q') ?? '', address.get('status') ?? ''];
  const filters = { ...(q && { q }), ...(STATUSES.includes(status) && { status }) };
  const listings = useInfiniteQuery(listingsQuery(filters));
  useKeys([
    { key: 'j', name: keys.next, run: () => moveFocus('a[data-listing]', 1) },
    { key: 'k', name: keys.previous, run: () => moveFocus('a[data-listing]', -1) },
  ]);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    setAddress({ ...filters, q: typeof typed === 'string' ? typed : '' });
  };
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title} />
      <div className="flex flex-wrap items-end gap-3">
        <search className="min-w-0 flex-1">
          <form key={q} onSubmit={search} className="flex gap-2">
            <input
              type="search"
              name="q"
              defaultValue={q}
              aria-label={words.search}
              placeholder={words.search}
              className="field min-w-0 flex-1"
            />
            <button type="submit" className="button button-quiet">
              {words.find}
            </button>
          </form>
        </search>
        <Choice
          label={words.status}
          value={status}
          options={[['', words.any], ...STATUSES.map((each): [string, string] => [each, words.statuses[each]!])]}
          choose={(next) => setAddress({ ...filters, status: next })}
        />
      </div>
      <Shown of={listings}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="card">{words.empty}</p>;
          return (
            <>
              <ul className="flex flex-col">
                {items.map(({ id, name, maker, category, kind, status: standing, endsOn, modelNumbers }) => (
                  <li
                    key={id}
                    className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-solid-gray-300 py-3"
                  >
                    <div className="min-w-60 flex-1">
                      <Link data-listing={id} to={`/review/listings/${id}`} className="font-bold">
                        {name}
                      </Link>
                      <p className="text-sm" lang="ja">
                        {[maker, category, modelNumbers.join('、')].join('・')}
                      </p>
                    </div>
                    <Badge tone={STATUS_TONE[standing] ?? 'plain'}>{words.statuses[standing]}</Badge>
                    <Badge>
                      {words.kinds[kind]}
                      {endsOn && `・${words.until} ${day(endsOn)}`}
                    </Badge>
                  </li>
                ))}
              </ul>
              {listings.hasNextPage && (
                <p>
                  <button type="button" className="button button-quiet" onClick={() => void listings.fetchNextPage()}>
                    {words.more}
                  </button>
                </p>
              )}
            </>
          );
        }}
      </Shown>
    </div>
  );
}
