import { useQuery } from '@tanstack/react-query';
import { suggestionsQuery } from '../api/queries.js';
import { useSettled } from './use-settled.js';

const PAUSE = 120;

/** What the registry offers for what was typed so far, as the list of a text field. */
export function Suggestions({ id, text }: { id: string; text: string }) {
  const { data = [] } = useQuery(suggestionsQuery(useSettled(text.trim(), PAUSE)));
  const texts = [...new Set(data.map((suggestion) => suggestion.text))];
  return (
    <datalist id={id}>
      {texts.map((each) => (
        <option key={each} value={each} />
      ))}
    </datalist>
  );
}
