import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { industriesQuery } from '../../api/queries.js';
import { usePick, useWords } from '../../words/words.js';
import { countedBy } from '../categories/category-list.js';

const TASKS = 18;

interface Props {
  categories: Schemas['CategoryView'][];
}

/** The kinds of work that most categories are for. */
export function TaskWays({ categories }: Props) {
  const { home } = useWords();
  const tasks = countedBy(categories, ({ processes }) => processes).slice(0, TASKS);
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-std-22B-150">{home.byTask}</h2>
      <ul className="flex flex-wrap gap-2">
        {tasks.map(([task]) => (
          <li key={task}>
            <Link to={`/categories?${new URLSearchParams({ process: task })}`} className="chip" lang="ja">
              {task}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/categories">{home.moreTasks}</Link>
      </p>
    </section>
  );
}

/** The industries that have categories, with how many. */
export function IndustryWays({ categories }: Props) {
  const words = useWords();
  const pick = usePick();
  const { data: industries = [] } = useQuery(industriesQuery);
  const counts = new Map(countedBy(categories, (category) => category.industries));
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-std-22B-150">{words.home.byIndustry}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {industries
          .filter(({ code }) => counts.has(code))
          .map((industry) => (
            <li
              key={industry.code}
              className="card relative flex items-baseline justify-between gap-3 hover:border-blue-900"
            >
              <Link
                to={`/categories?${new URLSearchParams({ industry: industry.code })}`}
                className="after:absolute after:inset-0"
              >
                {pick(industry)}
              </Link>
              <span className="shrink-0 text-sm text-solid-gray-700">
                {words.categories.shown(counts.get(industry.code) ?? 0)}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
