/** A step of the work as far as it is typed. */
export interface TypedStep {
  hoursBefore?: number | null;
  hoursAfter?: number | null;
}

export interface Reckoned {
  hoursRemoved: number;
  hoursCreated: number;
  /** Of one; null where nothing becomes shorter. */
  index: number | null;
}

const hundredths = (hours: number): number => Math.round(hours * 100);
const sum = (hours: readonly number[]): number => hours.reduce((total, each) => total + hundredths(each), 0) / 100;

/**
 * What a process table comes to while it is typed, reckoned as the registry does: a step that becomes shorter is removed
 * with its hours before, what is left of it is created; a longer or new one adds the difference. Steps without both
 * hours count for nothing yet. The index is rounded down to a tenth of a percent.
 */
export function reckoned(steps: readonly TypedStep[]): Reckoned {
  const timed = steps.flatMap(({ hoursBefore, hoursAfter }) =>
    typeof hoursBefore === 'number' && typeof hoursAfter === 'number'
      ? [{ before: hoursBefore, after: hoursAfter }]
      : [],
  );
  const shorter = timed.filter(({ before, after }) => after < before);
  const longer = timed.filter(({ before, after }) => after > before);
  const hoursRemoved = sum(shorter.map(({ before }) => before));
  const hoursCreated = sum([
    ...shorter.map(({ after }) => after),
    ...longer.map(({ before, after }) => after - before),
  ]);
  const [removed, created] = [hundredths(hoursRemoved), hundredths(hoursCreated)];
  const index = removed > 0 ? Math.floor(((removed - created) * 1_000) / removed) / 1_000 : null;
  return { hoursRemoved, hoursCreated, index };
}
