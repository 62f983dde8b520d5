/** Whole numbers that look random and are the same every time: mulberry32. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** One of some, by what such a die shows. */
export const pickOf = <Item>(roll: (sides: number) => number, items: readonly Item[]): Item =>
  items[roll(items.length)]!;
