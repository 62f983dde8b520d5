import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { categoriesQuery, searchQuery } from '../../api/queries.js';
import { HitGrid } from '../../parts/HitGrid.js';
import { PageHead } from '../../parts/PageHead.js';
import { SearchBox } from '../../parts/SearchBox.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { IndustryWays, TaskWays } from './Ways.js';

const NEWEST = 6;

/** Where buyers begin: the search box, ways in by task and industry, what is new. */
export function HomePage() {
  const { home } = useWords();
  const newest = useQuery(searchQuery({ sort: 'newest', limit: String(NEWEST) }));
  const categories = useQuery(categoriesQuery);
  return (
    <div className="flex flex-col gap-12">
      <section className="-mx-4 flex flex-col gap-5 bg-blue-50 px-4 py-8 sm:mx-0 sm:rounded-16 sm:px-10 sm:py-12">
        <PageHead title={home.title}>
          <p>{home.lead}</p>
        </PageHead>
        <SearchBox large />
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-sm">{home.examples}</span>
          {home.exampleWords.map((word) => (
            <Link key={word} to={`/search?${new URLSearchParams({ q: word })}`} className="chip" lang="ja">
              {word}
            </Link>
          ))}
        </div>
        <p className="min-h-7 text-sm">
          {newest.data && categories.data && home.counts(newest.data.total, categories.data.length)}
        </p>
      </section>
      <Shown of={categories}>
        {(items) => (
          <>
            <TaskWays categories={items} />
            <IndustryWays categories={items} />
          </>
        )}
      </Shown>
      <section className="flex flex-col gap-4">
        <h2 className="text-std-22B-150">{home.newest}</h2>
        <Shown of={newest}>{({ hits }) => <HitGrid hits={hits} level={3} />}</Shown>
        <p>
          <Link to="/search?sort=newest">{home.allNewest}</Link>
        </p>
      </section>
    </div>
  );
}
