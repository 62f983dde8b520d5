import type { ProductSupply } from '#distributors';
import type { PrefectureCode } from '#scheme';

/** Somebody who looks after a listing in a prefecture, and how fast. */
export interface Server {
  kind: 'maker' | 'distributor';
  id: string;
  name: string;
  answerHours: number;
  onSiteHours: number;
}

/** Who looks after a listing in each prefecture that anybody serves, north to south; the fastest on site first. */
export function coverageMap(
  maker: { id: string; name: string },
  { makerAreas, dealers }: ProductSupply,
): { prefecture: PrefectureCode; servers: Server[] }[] {
  const suppliers = [
    { kind: 'maker' as const, id: maker.id, name: maker.name, areas: makerAreas },
    ...dealers.map(({ id, name, areas }) => ({ kind: 'distributor' as const, id, name, areas })),
  ];
  const served = new Map<PrefectureCode, Server[]>();
  for (const { areas, ...who } of suppliers) {
    for (const { prefecture, answerHours, onSiteHours } of areas) {
      served.set(prefecture, [...(served.get(prefecture) ?? []), { ...who, answerHours, onSiteHours }]);
    }
  }
  return [...served]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefecture, servers]) => ({
      prefecture,
      servers: servers.sort((a, b) => a.onSiteHours - b.onSiteHours || a.answerHours - b.answerHours),
    }));
}
