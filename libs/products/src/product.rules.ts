import { definePoints, type Point } from '#platform';
import { modelKey, type SchemeFigures } from '#scheme';
import { componentFaults } from './component.rules.js';
import { isGtin } from './gtin.rules.js';
import { missingFields } from './missing-fields.js';
import type { Component, InstallationItem } from './product-content.js';

export { modelKey } from '#scheme';

/** The scheme's figures that a product is measured by. */
export type ProductFigures = Pick<SchemeFigures, 'bodyPriceLeast' | 'installationShareMost'>;

/** A draft's content; everything may still be missing. */
export interface ProductContent {
  name: string | null;
  reading: string | null;
  modelNumbers: readonly string[];
  description: string | null;
  bodyPrice: number | null;
  installationCost: number | null;
  installationItems: readonly InstallationItem[];
  warrantyMonths: number | null;
  gtin: string | null;
  components: readonly Component[];
  freedHours: string | null;
  productivity: boolean | null;
}

/** The fields a submission needs. */
const REQUIRED = [
  'name',
  'reading',
  'description',
  'bodyPrice',
  'installationCost',
  'warrantyMonths',
  'freedHours',
  'productivity',
] as const;

const point = definePoints({
  model_number_required: { ja: '型番を 1 つ以上入力してください', en: 'At least one model number is needed' },
  model_number_repeated: { ja: '同じ型番が重複しています', en: 'The same model number stands twice' },
  gtin_invalid: {
    ja: 'GTIN（JAN コードなど 8・12・13・14 桁、検査数字を含む）が正しくありません',
    en: 'Not a GTIN of 8, 12, 13 or 14 digits with its check digit',
  },
  body_price_too_low: { ja: '本体価格は {least} 円以上です', en: 'The body price is at least ¥{least}' },
  installation_too_high: {
    ja: '設置費は本体価格の {percent} % 以下です（{most} 円まで）',
    en: 'Installation costs at most {percent} % of the body price (¥{most})',
  },
});

/** What installation costs: the sum of its items, as far as they have a price, or what is stated where there are none. */
export const installationCostOf = (items: readonly InstallationItem[], stated: number | null): number | null =>
  items.length > 0 ? items.reduce((sum, { cost }) => sum + (cost ?? 0), 0) : stated;

/** Everything in a draft that keeps it from being submitted. */
export function contentFaults(content: ProductContent, figures: ProductFigures): Point[] {
  const { bodyPrice, installationCost, installationItems, modelNumbers, gtin, components } = content;
  const points = missingFields(content, REQUIRED);
  if (modelNumbers.length === 0) points.push(point('/modelNumbers', 'model_number_required'));
  const keys = modelNumbers.map(modelKey);
  keys.forEach((key, index) => {
    if (keys.indexOf(key) < index) points.push(point(`/modelNumbers/${index}`, 'model_number_repeated'));
  });
  if (bodyPrice !== null && bodyPrice < figures.bodyPriceLeast) {
    points.push(point('/bodyPrice', 'body_price_too_low', { least: figures.bodyPriceLeast }));
  }
  if (bodyPrice !== null && installationCost !== null) {
    const most = Math.floor(bodyPrice * figures.installationShareMost);
    const percent = Math.round(figures.installationShareMost * 100);
    if (installationCost > most) points.push(point('/installationCost', 'installation_too_high', { percent, most }));
  }
  points.push(
    ...installationItems.flatMap((item, index) => missingFields(item, ['name', 'cost'], `/installationItems/${index}`)),
  );
  if (gtin !== null && !isGtin(gtin)) points.push(point('/gtin', 'gtin_invalid'));
  return [...points, ...componentFaults(components)];
}
