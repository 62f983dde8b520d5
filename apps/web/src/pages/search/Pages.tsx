import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../words/words.js';
import { changed, pagesAround } from './filters.js';

/** The way to the other pages of a list. */
export function Pages({ current, last }: { current: number; last: number }) {
  const words = useWords();
  const [address] = useSearchParams();
  if (last <= 1) return null;
  const to = (page: number) => `?${changed(address, 'page', page === 1 ? undefined : String(page))}`;
  return (
    <nav aria-label={words.search.pages} className="no-print flex flex-wrap items-center justify-center gap-2 pt-2">
      {current > 1 && (
        <Link to={to(current - 1)} rel="prev" className="chip">
          {words.search.previous}
        </Link>
      )}
      {pagesAround(current, last).map((page, index) =>
        page === undefined ? (
          <span key={`gap ${index}`} aria-hidden="true">
            …
          </span>
        ) : (
          <Link
            key={page}
            to={to(page)}
            aria-label={words.search.page(page)}
            aria-current={page === current ? 'true' : undefined}
            className="chip"
          >
            {words.number(page)}
          </Link>
        ),
      )}
      {current < last && (
        <Link to={to(current + 1)} rel="next" className="chip">
          {words.search.next}
        </Link>
      )}
    </nav>
  );
}
