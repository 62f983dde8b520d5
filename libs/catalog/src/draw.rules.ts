import { createHash } from 'node:crypto';
import type { Text } from '#platform';

/** What makes a listing riskier, and by how much it is likelier to be drawn for each. A listing without any weighs 1. */
export const RISKS = {
  provisional: { weight: 1, ja: '条件付き掲載', en: 'a provisional listing' },
  no_sales_record: { weight: 1, ja: '販売記録の疎明資料がない', en: 'no sales record among its evidence' },
  reported: { weight: 3, ja: '未処理または事実と認めた通報がある', en: 'reports that are open or founded' },
  new_maker: { weight: 1, ja: '初掲載から 12 か月以内の事業者', en: 'its maker’s first listing is under a year old' },
  price_outlier: {
    weight: 2,
    ja: '本体価格がカテゴリ中央値の半分未満または 2 倍超',
    en: 'under half or over twice the median body price of its category',
  },
} as const satisfies Record<string, Text & { weight: number }>;
export type Risk = keyof typeof RISKS;
export const RISK_NAMES = Object.keys(RISKS) as Risk[];

export type Weights = Record<Risk, number>;
/** The weights in force, as a draw keeps them. */
export const WEIGHTS = Object.fromEntries(RISK_NAMES.map((risk) => [risk, RISKS[risk].weight])) as Weights;
/** With these every listing is as likely as any other. */
export const NO_WEIGHTS = Object.fromEntries(RISK_NAMES.map((risk) => [risk, 0])) as Weights;

/** A listing as far as a draw looks at it. */
export interface Drawable {
  id: string;
  risks: Risk[];
}

/**
 * Draws listings without putting any back, likelier the more they weigh (Efraimidis and Spirakis, 2006). Each listing
 * gets a number u in (0, 1) from the first 52 bits of SHA-256 over `seed:id`; drawn are those with the least
 * −ln(u) ÷ weight, in that order. So there is no generator with a state: the same seed and population always give the
 * same draw, in whatever order the listings come, and anybody can check it with a hash function and a logarithm.
 *
 * @example draw([{ id: 'a', risks: [] }, { id: 'b', risks: ['reported'] }], 'seed', 1, WEIGHTS);
 */
export function draw(listings: readonly Drawable[], seed: string, size: number, weights: Weights): Drawable[] {
  const ranked = listings.map((listing) => ({
    listing,
    rank: -Math.log(uniform(`${seed}:${listing.id}`)) / weightOf(listing, weights),
  }));
  return ranked
    .sort((one, other) => one.rank - other.rank || (one.listing.id < other.listing.id ? -1 : 1))
    .slice(0, size)
    .map(({ listing }) => listing);
}

/** How much likelier than a listing without any risk it is to be drawn first. */
export const weightOf = ({ risks }: Drawable, weights: Weights): number =>
  risks.reduce((sum, risk) => sum + weights[risk], 1);

/** A number in (0, 1) that follows from a text: 52 bits of its hash, in the middle of their interval. */
function uniform(text: string): number {
  const bits = createHash('sha256').update(text).digest().readBigUInt64BE() >> 12n;
  return (Number(bits) + 0.5) / 2 ** 52;
}

/** The risks as rows of text, for the printed table. */
export const riskTable = (): string[][] =>
  RISK_NAMES.map((risk) => [`\`${risk}\``, `+${RISKS[risk].weight}`, RISKS[risk].ja, RISKS[risk].en]);
