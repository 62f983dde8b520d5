export interface PaybackPoint {
  month: number;
  /** Yen. */
  saved: number;
  /** Yen; 0 once it is paid back. */
  left: number;
}

/** About so many points are drawn. */
const POINTS = 8;

/** What has been saved after so many months, in even steps to a little beyond the payback. */
export function paybackPoints(netCost: number, monthlySaving: number, months: number): PaybackPoint[] {
  const step = Math.max(1, Math.ceil((months * 1.15) / POINTS));
  const count = Math.ceil((months * 1.15) / step) + 1;
  return Array.from({ length: count }, (_, at) => {
    const saved = monthlySaving * at * step;
    return { month: at * step, saved, left: Math.max(0, netCost - saved) };
  });
}
