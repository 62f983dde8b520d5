import { useQuery } from '@tanstack/react-query';
import { categoriesQuery, industriesQuery, prefecturesQuery } from '../../api/queries.js';
import { usePick, useWords } from '../../words/words.js';
import type { Filter } from './filters.js';

/** What a value of a filter is called; the value itself until its name is known. */
export function useFilterNames(): (filter: Filter, value: string) => string {
  const { listing, search } = useWords();
  const pick = usePick();
  const { data: categories = [] } = useQuery(categoriesQuery);
  const { data: industries = [] } = useQuery(industriesQuery);
  const { data: prefectures = [] } = useQuery(prefecturesQuery);
  const nameIn = (list: readonly { code: string; ja: string; en: string }[], code: string) => {
    const found = list.find((each) => each.code === code);
    return found ? pick(found) : code;
  };
  const names: Record<Filter, (value: string) => string> = {
    kind: (value) => listing.kind[value] ?? value,
    categoryId: (value) => categories.find(({ id }) => id === value)?.name ?? value,
    makerId: () => listing.maker,
    industry: (value) => nameIn(industries, value),
    process: (value) => value,
    makerSize: (value) => search.makerSizes[value] ?? value,
    prefecture: (value) => nameIn(prefectures, value),
  };
  return (filter, value) => names[filter](value);
}
