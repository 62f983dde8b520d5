import type { Schemas } from '../../api/client.js';

/** What people can fill in about their own company on the page of a listing; it stands in the address. */
export const OWN = ['staff', 'hours', 'wage', 'wageRise'] as const;

/** A small company, and a little more than the national minimum wage of 2025 (1,121 yen, weighted mean). */
const EXAMPLE = { staff: '10', wage: '1200' };

type Effect = Pick<Schemas['ListedEffectView'], 'hoursRemoved' | 'hoursCreated'>;

/** Hours a month that the first effect of a product saves; what the estimate begins with. */
export const hoursSaved = ([effect]: readonly Effect[]): number =>
  effect ? Math.max(0, effect.hoursRemoved - effect.hoursCreated) : 0;

/** What the estimate of a listing is asked with, as the address of the page of estimates has it. */
export function reckonedWith(address: URLSearchParams, listing: string, hours: number): URLSearchParams {
  const reckoned = new URLSearchParams({ listing, ...EXAMPLE, hours: String(hours) });
  for (const field of OWN) {
    const value = address.get(field);
    if (value !== null) reckoned.set(field, value);
  }
  return reckoned;
}
