import type { ReactNode } from 'react';

/** Short facts, each under its name. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-[fit-content(45%)_minmax(0,1fr)] gap-x-4 gap-y-1.5">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-sm leading-[1.75] text-solid-gray-700">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
