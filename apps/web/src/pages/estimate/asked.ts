/** What an estimate is asked for; yen and hours are whole numbers, the day is `YYYY-MM-DD`. */
export interface EstimateAsked {
  /** The listing whose price counts; otherwise `price` and `installationCost`. */
  listing?: string;
  price?: number;
  installationCost?: number;
  staff: number;
  wageRise: 'true' | 'false';
  on?: string;
  hoursPerMonth?: number;
  wage?: number;
}

/** What stands in the address and in the fields of the form. */
export const FIELDS = ['price', 'installation', 'staff', 'hours', 'wage', 'on'] as const;
export type Field = (typeof FIELDS)[number];

/** A number of people write it: full width, with commas. */
function numberIn(address: URLSearchParams, field: Field): number | undefined {
  const text = (address.get(field) ?? '').normalize('NFKC').replace(/[,\s円]/g, '');
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/**
 * The estimate that an address asks for, or the fields that are still missing. Hours and wage count together only.
 */
export function askedFor(address: URLSearchParams): { asked?: EstimateAsked; missing: Field[] } {
  const listing = address.get('listing') ?? '';
  const [price, staff] = [numberIn(address, 'price'), numberIn(address, 'staff')];
  const missing: Field[] = [...(listing || price ? [] : ['price' as const]), ...(staff ? [] : ['staff' as const])];
  if (missing.length > 0) return { missing };
  const [hoursPerMonth, wage] = [numberIn(address, 'hours'), numberIn(address, 'wage')];
  const on = address.get('on') ?? '';
  return {
    missing,
    asked: {
      ...(listing
        ? { listing }
        : { price: Math.round(price!), installationCost: Math.round(numberIn(address, 'installation') ?? 0) }),
      staff: Math.round(staff!),
      wageRise: address.get('wageRise') === 'true' ? 'true' : 'false',
      ...(on && { on }),
      ...(hoursPerMonth !== undefined && wage ? { hoursPerMonth, wage: Math.round(wage) } : {}),
    },
  };
}
