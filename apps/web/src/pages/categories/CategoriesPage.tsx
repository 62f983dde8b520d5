import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { categoriesQuery, industriesQuery, searchQuery } from '../../api/queries.js';
import { Choice } from '../../parts/Choice.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { usePick, useWords } from '../../words/words.js';
import { changed } from '../search/filters.js';
import { countedBy, narrowed } from './category-list.js';

/** All categories, narrowed by industry and kind of work. */
export function CategoriesPage() {
  const { categories: words } = useWords();
  const categories = useQuery(categoriesQuery);
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={categories}>{(items) => <NarrowedList categories={items} />}</Shown>
    </div>
  );
}

function NarrowedList({ categories }: { categories: Schemas['CategoryView'][] }) {
  const { categories: words } = useWords();
  const pick = usePick();
  const [address, setAddress] = useSearchParams();
  const { data: industries = [] } = useQuery(industriesQuery);
  const industry = address.get('industry');
  const process = address.get('process');
  const shown = narrowed(categories, { industry, process });
  const industriesThere = new Set(categories.flatMap((category) => category.industries));
  const tasks = countedBy(narrowed(categories, { industry, process: null }), ({ processes }) => processes);
  const turn = (name: string) => (value: string) =>
    setAddress((before) => changed(before, name, value), { replace: true, preventScrollReset: true });
  return (
    <>
      <div className="flex flex-wrap gap-4">
        <Choice
          label={words.byIndustry}
          value={industry ?? ''}
          choose={turn('industry')}
          options={[
            ['', words.any],
            ...industries
              .filter(({ code }) => industriesThere.has(code))
              .map((each): [string, string] => [each.code, pick(each)]),
          ]}
        />
        <Choice
          label={words.byTask}
          value={process ?? ''}
          choose={turn('process')}
          options={[['', words.any], ...tasks.map(([task]): [string, string] => [task, task])]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <p role="status">{shown.length === 0 ? words.none : words.shown(shown.length)}</p>
        {(industry || process) && (
          <Link to="/categories" replace preventScrollReset>
            {words.removeFilters}
          </Link>
        )}
      </div>
      <CategoryCards categories={shown} />
    </>
  );
}

function CategoryCards({ categories }: { categories: Schemas['CategoryView'][] }) {
  const { categories: words } = useWords();
  const { data } = useQuery(searchQuery({ limit: '1', facets: 'categoryId' }));
  const counts = data && !data.degraded ? data.facets.categoryId : undefined;
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {categories.map(({ id, name, aliases, processes }) => (
        <li key={id} className="card relative flex flex-col gap-1 hover:border-blue-900">
          <h2 className="text-lg font-bold leading-150">
            <Link to={`/categories/${id}`} className="after:absolute after:inset-0">
              {name}
            </Link>
          </h2>
          <p className="text-sm text-solid-gray-700">{aliases.slice(0, 4).join('、')}</p>
          <p className="text-sm">{processes.slice(0, 3).join('、')}</p>
          <p className="mt-auto pt-1 text-sm font-bold">{counts && words.counted(counts[id] ?? 0)}</p>
        </li>
      ))}
    </ul>
  );
}
