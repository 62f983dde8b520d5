import { useState, type FormEvent } from 'react';
import { useWords } from '../../words/words.js';

interface Props {
  title: string;
  unit?: string;
  from: string;
  to: string;
  apply: (from: string, to: string) => void;
}

/** A least and a most, applied together. If they are the wrong way round they are meant the other way. */
export function RangeFilter({ title, unit, from, to, apply }: Props) {
  // What is typed counts until it is applied; when the address changes, the fields follow it.
  return <Fields key={`${from} ${to}`} {...{ title, unit, from, to, apply }} />;
}

function Fields({ title, unit, from, to, apply }: Props) {
  const { search: words } = useWords();
  const [low, setLow] = useState(from);
  const [high, setHigh] = useState(to);
  function send(event: FormEvent) {
    event.preventDefault();
    const upsideDown = low !== '' && high !== '' && Number(low) > Number(high);
    apply(...(upsideDown ? ([high, low] as const) : ([low, high] as const)));
  }
  const field = (label: string, value: string, set: (value: string) => void) => (
    <input
      type="number"
      inputMode="decimal"
      step="any"
      aria-label={`${title} ${label}`}
      value={value}
      onChange={({ target }) => set(target.value)}
      className="field w-full min-w-0"
    />
  );
  return (
    <form onSubmit={send} className="flex flex-col gap-1">
      <fieldset>
        <legend className="pb-1 text-sm font-bold">
          {title}
          {unit && ` (${unit})`}
        </legend>
        <div className="flex items-center gap-2">
          {field(words.least, low, setLow)}
          <span aria-hidden="true">–</span>
          {field(words.most, high, setHigh)}
          <button type="submit" className="shrink-0 rounded-8 border border-solid-gray-420 px-3 py-2 hover:bg-blue-50">
            {words.apply}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
