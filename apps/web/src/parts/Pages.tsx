import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { usePagesWords } from './pages-words.js';
import { Shown } from './Shown.js';

interface Page<Item> {
  items: Item[];
  next?: string;
}

/** A long list, of which the next page comes when it is asked for. */
export function Pages<Item>({
  of: query,
  empty,
  children,
}: {
  of: UseInfiniteQueryResult<InfiniteData<Page<Item>>>;
  empty: string;
  children: (items: Item[]) => ReactNode;
}) {
  const words = usePagesWords();
  return (
    <Shown of={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className="card">{empty}</p>;
        return (
          <div aria-busy={query.isFetching} className="flex flex-col gap-4">
            {children(items)}
            {query.hasNextPage && (
              <p>
                <button type="button" className="button button-quiet" onClick={() => void query.fetchNextPage()}>
                  {words.more}
                </button>
              </p>
            )}
          </div>
        );
      }}
    </Shown>
  );
}
