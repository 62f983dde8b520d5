import { definePoints, type Point } from '#platform';
import { modelKey, type SchemeFigures } from '#scheme';

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
  warrantyMonths: number | null;
}

/** The fields a submission needs. */
const REQUIRED = ['name', 'reading', 'description', 'bodyPrice', 'installationCost', 'warrantyMonths'] as const;

const point = definePoints({
  field_required: { ja: '提出には入力が必要です', en: 'Needed for a submission' },
  model_number_required: { ja: '型番を 1 つ以上入力してください', en: 'At least one model number is needed' },
  model_number_repeated: { ja: '同じ型番が重複しています', en: 'The same model number stands twice' },
  body_price_too_low: { ja: '本体価格は {least} 円以上です', en: 'The body price is at least ¥{least}' },
  installation_too_high: {
    ja: '設置費は本体価格の {percent} % 以下です（{most} 円まで）',
    en: 'Installation costs at most {percent} % of the body price (¥{most})',
  },
});

/** Everything in a draft that keeps it from being submitted. */
export function contentFaults(content: ProductContent, figures: ProductFigures): Point[] {
  const { bodyPrice, installationCost, modelNumbers } = content;
  const points = REQUIRED.filter((field) => content[field] === null).map((field) =>
    point(`/${field}`, 'field_required'),
  );
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
  return points;
}
