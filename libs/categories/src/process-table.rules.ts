import { definePoints, type Point } from '#platform';

/** A step of the work: who does it, and the hours it takes before and after the equipment is there. */
export interface ProcessStep {
  step: string;
  who: string;
  /** Hours in one period, 0 for a step that only the equipment brings. */
  hoursBefore: number;
  /** Hours in one period, 0 for a step that is no longer done by people. */
  hoursAfter: number;
}

/** Hours the equipment takes away, and hours it brings. */
export interface Hours {
  /** Hours of the work that becomes shorter, as it was before. */
  hoursRemoved: number;
  /** Hours that are left of that work, and what else takes longer or is new. */
  hoursCreated: number;
}

/** Hours the law cannot give a step in one period are a slip of the pen. */
export const HOURS_MOST = 100_000;

const point = definePoints({
  process_step_empty: { ja: '前後とも 0 時間の工程です', en: 'The step takes no time before nor after' },
  process_removes_nothing: { ja: '短くなる工程がありません', en: 'No step becomes shorter' },
  hours_removed_nothing: { ja: '削減される時間がありません', en: 'No hours are removed' },
});

/** Two decimals are more than anybody can measure. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
/** Sums in hundredths, so that binary fractions add up. */
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.round(value * 100), 0) / 100;

/**
 * What the whole of the work saves: (hours before − hours after) ÷ hours before, unchanged steps included, rounded down
 * like the index. It stands beside the index because that one counts the steps that become shorter only, so it depends
 * on how the work is cut into steps, and this one does not. None where the work takes no time.
 */
export function savingOf(steps: readonly ProcessStep[]): number | null {
  const before = sum(steps.map(({ hoursBefore }) => hoursBefore));
  return laborSavingIndex({ hoursRemoved: before, hoursCreated: sum(steps.map(({ hoursAfter }) => hoursAfter)) });
}

/**
 * What a process table comes to. A step that becomes shorter is work the equipment takes over: its hours before are
 * removed, what is left of them is created. A step that becomes longer, or is new, adds the difference. A step that
 * stays as it is counts for nothing. This is how the subsidy scheme words it (hours that were needed for the work that
 * is reduced, less hours that arise after the introduction): see {@link savingOf} for what it cannot tell.
 */
export function hoursOf(steps: readonly ProcessStep[]): Hours {
  const shorter = steps.filter(({ hoursBefore, hoursAfter }) => hoursAfter < hoursBefore);
  const longer = steps.filter(({ hoursBefore, hoursAfter }) => hoursAfter > hoursBefore);
  return {
    hoursRemoved: sum(shorter.map(({ hoursBefore }) => hoursBefore)),
    hoursCreated: sum([
      ...shorter.map(({ hoursAfter }) => hoursAfter),
      ...longer.map(({ hoursBefore, hoursAfter }) => hoursAfter - hoursBefore),
    ]),
  };
}

/**
 * The labor-saving index (省力化指標): (hours removed − hours newly created) ÷ hours removed, rounded down to a tenth of
 * a percent, so that nothing reaches a threshold by rounding; at most 1, negative where the equipment makes more work
 * than it takes; none where nothing is removed.
 *
 * @example laborSavingIndex({ hoursRemoved: 10, hoursCreated: 2 }); // 0.8
 */
export function laborSavingIndex({ hoursRemoved, hoursCreated }: Hours): number | null {
  const [removed, created] = [Math.round(hoursRemoved * 100), Math.round(hoursCreated * 100)];
  return removed > 0 ? Math.floor(((removed - created) * 1_000) / removed) / 1_000 : null;
}

/** What is wrong with a process table, each with its JSON pointer. */
export function processFaults(steps: readonly ProcessStep[], parent: string): Point[] {
  const empty = steps.flatMap(({ hoursBefore, hoursAfter }, index) =>
    hoursBefore === 0 && hoursAfter === 0 ? [point(`${parent}/${index}`, 'process_step_empty')] : [],
  );
  return hoursOf(steps).hoursRemoved > 0 ? empty : [...empty, point(parent, 'process_removes_nothing')];
}

/** What is wrong with hours that are stated without a table. */
export const hoursFaults = ({ hoursRemoved }: Hours, parent: string): Point[] =>
  rounded(hoursRemoved) > 0 ? [] : [point(`${parent}/hoursRemoved`, 'hours_removed_nothing')];
