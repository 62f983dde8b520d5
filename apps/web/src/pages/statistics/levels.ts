type Level = readonly [from: number, to: number];

const MOST = 4;

/** Up to four ranges of whole numbers, as wide as each other as far as they can be, from the least to the most. */
export function levelsBetween(least: number, most: number): Level[] {
  const width = Math.max(1, Math.ceil((most - least + 1) / MOST));
  return Array.from({ length: MOST }, (_, index): Level => {
    const from = least + index * width;
    return [from, Math.min(most, from + width - 1)];
  }).filter(([from]) => from <= most);
}

/** Which of the ranges a number lies in. */
export const levelOf = (value: number, levels: readonly Level[]): number => levels.findIndex(([, to]) => value <= to);
