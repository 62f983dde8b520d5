import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { categoriesQuery, suggestionsQuery } from '../../api/queries.js';
import { useWords } from '../../words/words.js';
import { changed, filtersOf, withoutFilters } from './filters.js';

/**
 * No hits: other spellings, fewer filters, the categories that were taken to be meant (all of them if none was), and in
 * the end a place to say what one is looking for.
 */
export function NothingFound({ near }: { near: Schemas['HitCategory'][] }) {
  const { search: words } = useWords();
  const [address] = useSearchParams();
  const { data: categories = [] } = useQuery(categoriesQuery);
  const q = address.get('q') ?? '';
  const { data: suggestions = [] } = useQuery(suggestionsQuery(q));
  const spellings = [...new Set(suggestions.map(({ text }) => text))].filter((text) => text !== q);
  const offered = near.length > 0 ? near : categories;
  return (
    <div className="flex flex-col gap-6">
      <div className="card flex flex-col gap-3">
        <div role="status">
          <h2 className="text-std-20B-150">{words.none}</h2>
        </div>
        <ul className="list-disc pl-6">
          {words.noneHints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
        {filtersOf(address).length > 0 && (
          <p>
            <Link to={`?${withoutFilters(address)}`}>{words.removeAll}</Link>
          </p>
        )}
      </div>
      {spellings.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-std-20B-150">{words.spelling}</h2>
          <ul className="flex flex-wrap gap-2">
            {spellings.map((text) => (
              <li key={text}>
                <Link to={`?${changed(address, 'q', text)}`} className="chip">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="card flex flex-col items-start gap-3 bg-blue-50">
        <h2 className="text-std-20B-150">{words.tell}</h2>
        <p>{words.tellText}</p>
        <Link to={`/needs/new?${new URLSearchParams({ q })}`} className="button">
          {words.tellLink}
        </Link>
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-std-20B-150">{near.length > 0 ? words.near : words.categories}</h2>
        <ul className="flex flex-wrap gap-2">
          {offered.map(({ id, name }) => (
            <li key={id}>
              <Link to={`/categories/${id}`} className="chip">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
