import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useAttributeWords } from '../../parts/attribute-words.js';
import { usePick, useWords } from '../../words/words.js';
import { schemaQuery } from '../../api/queries.js';
import { useFilterNames } from './filter-names.js';
import {
  ATTRIBUTE,
  BOUNDS,
  FILTERS,
  filtersOf,
  toggled,
  changed,
  valuesOf,
  withoutFilters,
  type Bound,
} from './filters.js';

interface Chip {
  name: string;
  without: URLSearchParams;
}

/** The filters that hold, each with a way to take it off. */
export function Chips() {
  const { search: words } = useWords();
  const chips = useChips();
  const [address] = useSearchParams();
  if (chips.length === 0) return null;
  return (
    <ul aria-label={words.active} className="no-print flex flex-wrap items-center gap-2">
      {chips.map(({ name, without }) => (
        <li key={name}>
          <Link to={`?${without}`} preventScrollReset aria-label={words.remove(name)} className="chip">
            {name} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link to={`?${withoutFilters(address)}`} preventScrollReset className="text-sm">
          {words.removeAll}
        </Link>
      </li>
    </ul>
  );
}

function useChips(): Chip[] {
  const words = useWords();
  const nameOf = useFilterNames();
  const attributeName = useAttributeNames();
  const [address] = useSearchParams();
  const said: Record<Bound, (value: number) => string> = {
    priceFrom: (value) => words.search.priceFrom(words.yen(value)),
    priceTo: (value) => words.search.priceTo(words.yen(value)),
    indexFrom: (value) => words.search.indexFrom(words.listing.percent(value)),
    indexTo: (value) => words.search.indexTo(words.listing.percent(value)),
  };
  return [
    ...FILTERS.flatMap((filter) =>
      valuesOf(address, filter).map((value) => ({
        name: nameOf(filter, value),
        without: toggled(address, filter, value),
      })),
    ),
    ...BOUNDS.flatMap((bound) => {
      const value = address.get(bound);
      return value ? [{ name: said[bound](Number(value)), without: changed(address, bound, undefined) }] : [];
    }),
    ...filtersOf(address)
      .filter(([name]) => name.startsWith(ATTRIBUTE))
      .map(([name, value]) => ({ name: attributeName(name, value), without: changed(address, name, undefined) })),
  ];
}

/** Says a filter by an attribute in the words of the category's schema. */
function useAttributeNames(): (name: string, value: string) => string {
  const words = useWords();
  const pick = usePick();
  const inWords = useAttributeWords();
  const [address] = useSearchParams();
  const { data: schema } = useQuery(schemaQuery(address.get('categoryId') ?? ''));
  return (name, value) => {
    const facet = schema?.facets.find(({ key }) => ATTRIBUTE + key === name);
    if (!facet) return value;
    const [from = '', to = ''] = value.split('..');
    const say = (bound: string) => (bound === '' ? '' : inWords(facet, Number(bound)));
    const said =
      facet.filter === 'range'
        ? words.search.between(say(from), say(to))
        : value
            .split(',')
            .map((each) => inWords(facet, each === 'true' ? true : each === 'false' ? false : each))
            .join('・');
    return `${pick(facet.label)}: ${said}`;
  };
}
