import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client.js';
import { unitsQuery } from '../api/queries.js';
import { usePick, useWords } from '../words/words.js';

interface Stated {
  unit?: string;
  options?: Schemas['OptionBody'][];
}

/** Says a value of an attribute in words: with its unit, the name of the option, yes or no. */
export function useAttributeWords(): (stated: Stated, value: number | string | boolean) => string {
  const words = useWords();
  const pick = usePick();
  const { data: units = [] } = useQuery(unitsQuery);
  return ({ unit, options }, value) => {
    if (typeof value === 'boolean') return value ? words.listing.yes : words.listing.no;
    if (typeof value === 'number') {
      const known = units.find(({ symbol }) => symbol === unit);
      return [words.number(value), known ? pick(known) : unit].filter(Boolean).join(' ');
    }
    const option = options?.find((each) => each.value === value);
    return option ? pick(option.label) : value;
  };
}
