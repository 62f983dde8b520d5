import { useId } from 'react';
import { fillOf, Legend, Looks, type Look } from './looks.js';

export interface Column {
  label: string;
  /** From the bottom, in the order of the looks. */
  parts: number[];
}

const HEIGHT = 140;

/** Columns from left to right in the order of time; the first, the last and the highest are named. */
export function Columns({
  columns,
  looks,
}: {
  columns: Column[];
  looks: readonly (readonly [look: Look, name: string])[];
}) {
  const id = useId();
  const sums = columns.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0));
  const most = Math.max(1, ...sums);
  const width = 100 / Math.max(1, columns.length);
  return (
    <div className="flex flex-col gap-3">
      {looks.length > 1 && <Legend id={id} names={looks} />}
      <div className="flex gap-2">
        <span className="w-8 shrink-0 text-right text-xs">{most}</span>
        <svg height={HEIGHT} className="w-full border-b border-l border-solid-gray-600">
          <Looks id={id} />
          {columns.map(({ label, parts }, at) =>
            parts.map((part, index) => {
              const below = parts.slice(0, index).reduce((sum, each) => sum + each, 0);
              return (
                <rect
                  key={`${label} ${index}`}
                  x={`${at * width + width * 0.12}%`}
                  width={`${width * 0.76}%`}
                  y={HEIGHT - ((below + part) / most) * HEIGHT}
                  height={(part / most) * HEIGHT}
                  fill={fillOf(looks[index]?.[0] ?? 'full', id)}
                />
              );
            }),
          )}
        </svg>
      </div>
      <p className="flex justify-between pl-10 text-xs">
        <span>{columns[0]?.label}</span>
        <span>{columns.length > 1 && columns.at(-1)?.label}</span>
      </p>
    </div>
  );
}
