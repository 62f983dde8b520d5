import { useQuery } from '@tanstack/react-query';
import { industriesQuery, industryGroupsQuery } from '../../../api/queries.js';
import { useAttributeWords } from '../../../parts/attribute-words.js';
import { usePick, useWords } from '../../../words/words.js';
import { useReviewWords } from '../words.js';
import { useFieldWords } from './field-words.js';

const YEN = /(Price|Cost|Yen)$|^cost$/;
const SHARES = ['index', 'leastIndex'];
/** Numbers that are names. */
const PLAIN = ['birthYear', 'bankAccountSuffix', 'corporateNumber'];

/** Says a value that was handed in, by the name of its field. */
export function useValueWords(): (name: string, value: unknown, unit?: string) => string {
  const { yen } = useWords();
  const { case: words, figure, percent } = useReviewWords();
  const { values } = useFieldWords();
  const inUnit = useAttributeWords();
  const industryOf = useIndustryNames();
  const say = (name: string, value: unknown, unit?: string): string => {
    if (value === null || value === undefined || value === '') return words.none;
    if (Array.isArray(value))
      return value.length > 0 ? value.map((each) => say(name, each, unit)).join('、') : words.none;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') {
      if (YEN.test(name)) return yen(value);
      if (SHARES.includes(name)) return percent(value);
      if (PLAIN.includes(name)) return String(value);
      return unit ? inUnit({ unit }, value) : figure(value);
    }
    if (name === 'industry' && typeof value === 'string') return industryOf(value);
    return typeof value === 'string' ? (values[value] ?? value) : JSON.stringify(value);
  };
  return say;
}

/** What an industry is called: a division by its letter, or a middle group by its number; the code until that is known. */
function useIndustryNames(): (code: string) => string {
  const pick = usePick();
  const { data: divisions = [] } = useQuery(industriesQuery);
  const { data: groups = [] } = useQuery(industryGroupsQuery);
  return (code) => {
    const found = [...divisions, ...groups].find((each) => each.code === code);
    return found ? pick(found) : code;
  };
}
