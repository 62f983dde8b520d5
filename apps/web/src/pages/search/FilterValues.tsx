import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../words/words.js';
import { useFilterNames } from './filter-names.js';
import { toggled, valuesOf, type Filter } from './filters.js';

const FEW = 6;

interface Props {
  filter: Filter;
  title: string;
  /** How many hits each value has. */
  counts: Record<string, number> | undefined;
}

/** The values of a filter with their numbers of hits; those chosen come first, then those with most hits. */
export function FilterValues({ filter, title, counts = {} }: Props) {
  const nameOf = useFilterNames();
  const [address, setAddress] = useSearchParams();
  const chosen = valuesOf(address, filter);
  const known = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts };
  const rank = (value: string) => Number(chosen.includes(value));
  const values = Object.entries(known).sort(([a, x], [b, y]) => rank(b) - rank(a) || y - x);
  return (
    <CheckList
      title={title}
      values={values.map(([value, count]) => ({ value, count, name: nameOf(filter, value) }))}
      chosen={chosen}
      toggle={(value) => setAddress((before) => toggled(before, filter, value), { preventScrollReset: true })}
    />
  );
}

interface CheckListProps {
  title: string;
  values: { value: string; name: string; count: number }[];
  chosen: readonly string[];
  toggle: (value: string) => void;
}

export function CheckList({ title, values, chosen, toggle }: CheckListProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, Math.max(FEW, chosen.length));
  if (values.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-sm font-bold">{title}</legend>
      {shown.map(({ value, name, count }) => (
        <label key={value} className="flex items-center gap-2 rounded-4 px-1 py-1 text-sm hover:bg-blue-50">
          <input
            type="checkbox"
            className="size-5 shrink-0"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <span className="min-w-0 flex-1">{name}</span>
          <span className="text-solid-gray-700">{words.number(count)}</span>
        </label>
      ))}
      {values.length > shown.length && (
        <button type="button" className="self-start px-1 py-1 text-sm underline" onClick={() => setAll(true)}>
          {words.search.showAll(values.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}
