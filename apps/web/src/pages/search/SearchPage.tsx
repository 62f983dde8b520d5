import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { schemaQuery, searchQuery } from '../../api/queries.js';
import { Choice } from '../../parts/Choice.js';
import { HitGrid } from '../../parts/HitGrid.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { Chips } from './Chips.js';
import { FilterPanel } from './FilterPanel.js';
import { changed, PAGE_SIZE, parametersOf, SORTS } from './filters.js';
import { NothingFound } from './NothingFound.js';
import { Pages } from './Pages.js';

/** What a search finds, narrowed and ordered as the address says. */
export function SearchPage() {
  const { search: words } = useWords();
  const [address] = useSearchParams();
  const { data: schema } = useQuery(schemaQuery(address.get('categoryId') ?? ''));
  const query = parametersOf(
    address,
    schema?.facets.filter(({ filter }) => filter === 'values').map(({ key }) => key),
  );
  const result = useQuery(searchQuery(query));
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={query.q ? words.titleFor(query.q) : words.title} />
      <Shown of={result}>
        {(found) => (
          <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
            <FilterPanel facets={found.degraded ? undefined : found.facets} />
            <Results found={found} page={Number(query.page ?? 1)} stale={result.isPlaceholderData} />
          </div>
        )}
      </Shown>
    </div>
  );
}

/** The answer to the search before stays, paler, until the next one is there: nothing jumps while somebody types. */
function Results({ found, page, stale }: { found: Schemas['SearchResult']; page: number; stale: boolean }) {
  const { search: words } = useWords();
  const { hits, total, degraded } = found;
  const first = (page - 1) * PAGE_SIZE;
  return (
    <section
      aria-busy={stale}
      className={`flex min-h-[60vh] flex-col gap-4 transition-opacity ${stale ? 'opacity-60' : ''}`}
    >
      {degraded && <p className="card bg-yellow-50">{words.degraded}</p>}
      <Chips />
      {total === 0 ? (
        <NothingFound near={found.interpretation.categories} />
      ) : (
        <>
          <div className="flex flex-wrap items-end justify-between gap-3">
            <p role="status">{words.shown(first + 1, first + hits.length, total)}</p>
            <div className="flex max-w-full min-w-0 flex-wrap items-end gap-3">
              <Order />
              <SaveSearch />
            </div>
          </div>
          <HitGrid hits={hits} />
          <Pages current={page} last={Math.ceil(total / PAGE_SIZE)} />
        </>
      )}
    </section>
  );
}

function Order() {
  const { search: words } = useWords();
  const [address, setAddress] = useSearchParams();
  return (
    <Choice
      label={words.sort}
      value={address.get('sort') ?? 'relevance'}
      choose={(sort) =>
        setAddress((before) => changed(before, 'sort', sort === 'relevance' ? undefined : sort), {
          preventScrollReset: true,
        })
      }
      options={SORTS.map((sort): [string, string] => [sort, words.sorts[sort]])}
    />
  );
}

/** To where the search is saved, and news in it are asked for. */
function SaveSearch() {
  const { search: words } = useWords();
  const [address] = useSearchParams();
  return (
    <Link to={`/search/save?${changed(address, 'page', undefined)}`} className="button button-quiet no-print">
      {words.save}
    </Link>
  );
}
