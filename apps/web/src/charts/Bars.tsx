import { useId } from 'react';
import { fillOf, Legend, Looks, type Look } from './looks.js';

export interface Bar {
  label: string;
  /** From the left, in the order of the looks. */
  parts: number[];
  /** What is written at its end. */
  text: string;
}

/** Bars from the left, one below the other, each with its name and its figures. */
export function Bars({ bars, looks }: { bars: Bar[]; looks: readonly (readonly [look: Look, name: string])[] }) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)));
  return (
    <div className="flex flex-col gap-3">
      <svg width="0" height="0" className="absolute">
        <Looks id={id} />
      </svg>
      {looks.length > 1 && <Legend id={id} names={looks} />}
      <ul className="grid gap-x-8 gap-y-2.5">
        {bars.map(({ label, parts, text }) => (
          <li
            key={label}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 text-sm sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
          >
            <span>{label}</span>
            <span className="self-end text-right whitespace-nowrap sm:order-last sm:w-44 sm:self-center sm:text-left">
              {text}
            </span>
            <span className="col-span-2 sm:col-span-1">
              <svg height="18" className="block" style={{ width: `${(sum(parts) / most) * 100}%` }}>
                {parts.map((part, index) => (
                  <rect
                    key={index}
                    x={`${(sum(parts.slice(0, index)) / Math.max(1, sum(parts))) * 100}%`}
                    width={`${(part / Math.max(1, sum(parts))) * 100}%`}
                    height="18"
                    fill={fillOf(looks[index]?.[0] ?? 'full', id)}
                  />
                ))}
              </svg>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
