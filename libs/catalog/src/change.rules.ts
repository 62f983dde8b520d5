import { isDeepStrictEqual } from 'node:util';
import type { SchemeFigures } from '#scheme';

/** How a change of a listed product is reviewed: `full` from the first check on, `light` by the approver alone. */
export type ChangeReview = 'light' | 'full';

/** The fields whose change is light, and those that are prices. A change of any other field needs a full review. */
export const LIGHT_FIELDS = {
  reading: 'light',
  description: 'light',
  warrantyMonths: 'light',
  bodyPrice: 'price',
  installationCost: 'price',
} as const satisfies Record<string, 'light' | 'price'>;
type PriceField = 'bodyPrice' | 'installationCost';

/** Fields that tell which revision it is, not what it says. */
const IDENTITY = ['id', 'dossierId', 'revisionId', 'revision', 'frozen', 'version'];

/** The prices of a state that was in the catalog, yen without tax. */
export type Prices = Record<PriceField, number>;

export interface ChangedField {
  field: string;
  review: ChangeReview;
  /** Of a price that rose too far for a light review: the lowest of the months before, yen without tax. */
  lowest?: number;
}

/** How a change is reviewed, and what of it says so. */
export interface Change {
  review: ChangeReview;
  fields: ChangedField[];
}

/**
 * Compares a new revision with the one in the catalog, field by field. A price that rises by more than a share over its
 * lowest of the last months needs a full review; so does a field that nobody has called light.
 * @param past the prices that were in the catalog in those months
 *
 * @example changeBetween({ bodyPrice: 100 }, { bodyPrice: 125 }, [{ bodyPrice: 100, … }], { priceRiseMost: 0.25 }).review
 * // 'light'
 */
export function changeBetween(
  before: object,
  after: object,
  past: readonly Prices[],
  { priceRiseMost }: Pick<SchemeFigures, 'priceRiseMost'>,
): Change {
  const [one, other] = [before, after] as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(one!), ...Object.keys(other!)])].filter((name) => !IDENTITY.includes(name));
  const fields = names
    .filter((name) => !isDeepStrictEqual(one![name], other![name]))
    .map((field): ChangedField => {
      const kind = (LIGHT_FIELDS as Record<string, 'light' | 'price'>)[field];
      if (kind !== 'price') return { field, review: kind ?? 'full' };
      const lowest = Math.min(...past.map((prices) => prices[field as PriceField]));
      const price = other![field];
      const rises = typeof price !== 'number' || price > lowest * (1 + priceRiseMost);
      return rises ? { field, review: 'full', lowest } : { field, review: 'light' };
    });
  return { review: fields.some(({ review }) => review === 'full') ? 'full' : 'light', fields };
}

/** The fields and how their change is reviewed, as rows of text, for the printed table. */
export const changeTable = (): string[][] => [
  ...Object.entries(LIGHT_FIELDS).map(([field, kind]) => [
    field,
    kind === 'light' ? 'light' : 'light; full when it rises too far',
  ]),
  ['any other', 'full'],
];
