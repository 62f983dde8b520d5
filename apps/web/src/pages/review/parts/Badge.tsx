import type { ReactNode } from 'react';

const LOOK = {
  plain: 'border-solid-gray-420 text-solid-gray-800',
  good: 'border-success-2 text-success-2',
  warn: 'border-warning-orange-2 text-warning-orange-2',
  bad: 'border-error-1 text-error-1',
  known: 'border-blue-900 text-blue-1000',
};

export type Tone = keyof typeof LOOK;

/** A word or two that say how something stands. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-4 border bg-white px-2 py-0.5 text-sm font-bold ${LOOK[tone]}`}>
      {children}
    </span>
  );
}
