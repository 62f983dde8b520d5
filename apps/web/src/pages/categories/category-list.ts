interface Sorted {
  industries: string[];
  processes: string[];
}

/** How many of some things go by each name, most first; things of one count in the order they came in. */
export function countedBy<Item>(items: readonly Item[], names: (item: Item) => readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of items.flatMap((item) => [...new Set(names(item))])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The categories for an industry and a kind of work; what is not named does not narrow. */
export const narrowed = <Item extends Sorted>(
  categories: readonly Item[],
  { industry, process }: { industry: string | null; process: string | null },
): Item[] =>
  categories.filter(
    ({ industries, processes }) =>
      (!industry || industries.includes(industry)) && (!process || processes.includes(process)),
  );
