import { madeUpMaker, type MakerKind } from './catalog-makers.js';
import type { CatalogImportMaker } from './catalog-line.js';

/** Makers that are moved in, by what they are: the published table less the two makers that went through a review. */
type Counts = Readonly<{ startup: number; sme: number; other: number }>;

/** The categories the published table names. */
const NAMED: Readonly<Record<string, Counts>> = {
  配膳ロボット: { startup: 1, sme: 0, other: 0 },
  '無人搬送車（AGV・AMR）': { startup: 2, sme: 4, other: 5 },
  清掃ロボット: { startup: 0, sme: 2, other: 3 },
  印刷紙面検査装置: { startup: 0, sme: 5, other: 2 },
  スチームコンベクションオーブン: { startup: 0, sme: 3, other: 8 },
};
/** All others together: 149 makers, 81 SMEs, 9 startups in the whole catalog. */
const REST: Counts = { startup: 5, sme: 57, other: 50 };

export interface PlannedMaker {
  kind: MakerKind;
  maker: CatalogImportMaker;
}

/** Large firms, those deemed large and makers abroad, in turn. */
const otherKind = (at: number): MakerKind => (at % 14 === 6 ? 'foreign' : at % 3 === 1 ? 'deemed_large' : 'large');

/** Which made-up makers make the products of which category, by its name; every third of the rest makes two kinds. */
export function catalogPlan(categories: readonly string[]): Map<string, PlannedMaker[]> {
  const next: Record<MakerKind, number> = { startup: 0, sme: 0, large: 0, deemed_large: 0, foreign: 0 };
  let others = 0;
  const hire = (kind: MakerKind): PlannedMaker => ({ kind, maker: madeUpMaker(kind, next[kind]++) });
  const hireAll = ({ startup, sme, other }: Counts): PlannedMaker[] => [
    ...Array.from({ length: startup }, () => hire('startup')),
    ...Array.from({ length: sme }, () => hire('sme')),
    ...Array.from({ length: other }, () => hire(otherKind(others++))),
  ];
  const plan = new Map(Object.entries(NAMED).map(([category, counts]) => [category, hireAll(counts)]));
  const rest = categories.filter((category) => !plan.has(category));
  for (const category of rest) plan.set(category, []);
  hireAll(REST).forEach((maker, at) => {
    plan.get(rest[at % rest.length]!)!.push(maker);
    if (at % 3 === 0) plan.get(rest[(at + 1) % rest.length]!)!.push(maker);
  });
  return plan;
}
