import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  options: [value: string, label: string][];
  choose: (value: string) => void;
}

/** One of a list. A value that the list does not have yet, such as one from a link, is kept until it does. */
export function Choice({ label, value, options, choose }: Props) {
  const id = useId();
  const known = options.some(([each]) => each === value);
  return (
    <div className="flex max-w-full min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm font-bold">
        {label}
      </label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)} className="field max-w-full pr-8">
        {!known && <option value={value}>{value}</option>}
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
