import { readFileSync } from 'node:fs';
import type { AttributeDefinition, AttributeValue, AttributeValues } from '#categories';
import { dice } from './dice.js';
import { NAME_HEADS, NAME_TAILS } from './sample-names.js';
import { COMMON_SENTENCES, SAMPLE_KINDS } from './sample-products.js';

/** A line of the file that `import-catalog` takes. */
export interface SampleLine {
  externalId: string;
  manufacturer: { name: string; reading: string; prefectures: string[] };
  category: string;
  name: string;
  reading: string;
  modelNumbers: string[];
  description: string;
  bodyPrice: number;
  installationCost: number;
  warrantyMonths: number;
  endsOn?: string;
  attributes: AttributeValues;
  laborSavingIndex: number;
}

type Named = readonly [name: string, reading: string];

const PLACES: readonly Named[] = [
  ['青葉', 'あおば'],
  ['北斗', 'ほくと'],
  ['光洋', 'こうよう'],
  ['東雲', 'しののめ'],
  ['若松', 'わかまつ'],
  ['白鷺', 'しらさぎ'],
  ['みどり', 'みどり'],
  ['富岳', 'ふがく'],
  ['瀬戸', 'せと'],
  ['日向', 'ひゅうが'],
  ['暁', 'あかつき'],
  ['大和田', 'おおわだ'],
  ['千歳', 'ちとせ'],
  ['潮見', 'しおみ'],
  ['八雲', 'やくも'],
  ['朝霧', 'あさぎり'],
  ['桐生', 'きりゅう'],
  ['蓬莱', 'ほうらい'],
  ['渚', 'なぎさ'],
  ['飛鳥', 'あすか'],
];
const TRADES: readonly Named[] = [
  ['製作所', 'せいさくしょ'],
  ['工機', 'こうき'],
  ['システムズ', 'しすてむず'],
  ['テクノ', 'てくの'],
  ['機器', 'きき'],
  ['ロボティクス', 'ろぼてぃくす'],
  ['精密', 'せいみつ'],
  ['エンジニアリング', 'えんじにありんぐ'],
];
const PREFECTURES = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));

const MAKERS = PLACES.flatMap(([place, placeReading], at) =>
  TRADES.map(([trade, tradeReading], by) => ({
    name: `${place}${trade}株式会社`,
    reading: `${placeReading}${tradeReading}`,
    prefectures: PREFECTURES.filter((_, index) => (index + at * 3 + by * 5) % 47 < 4 + ((at * by) % 30)),
  })),
);

/**
 * Made-up listings over all shipped categories in turn, for trials, tests and measurements: the n-th is the same
 * every time, however many are asked for.
 */
export function* sampleCatalog(count: number): Generator<SampleLine> {
  for (let index = 0; index < count; index += 1) yield sampleLine(index);
}

let known: Map<string, AttributeDefinition[]> | undefined;

/** The attributes of each shipped category, by its name. */
function schemas(): ReadonlyMap<string, AttributeDefinition[]> {
  if (known) return known;
  const { categories } = JSON.parse(readFileSync('data/categories.json', 'utf8')) as {
    categories: { name: string; criteria: { attributes: AttributeDefinition[] }[] }[];
  };
  known = new Map(categories.map(({ name, criteria }) => [name, criteria.at(-1)?.attributes ?? []]));
  return known;
}

/** A value that a definition allows; of numbers one of fifty from the least up. */
function sampleValue(definition: AttributeDefinition, roll: (sides: number) => number): AttributeValue {
  const { type, min = 1, max = 100, options = [] } = definition;
  if (type === 'number') return Math.max(min, Number((min + ((max - min) * roll(50)) / 50).toPrecision(4)));
  if (type === 'enum') return options[roll(options.length)]!.value;
  return type === 'boolean' ? roll(2) === 0 : '標準';
}

function sampleLine(index: number): SampleLine {
  const roll = dice(index + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)]!;
  const kind = SAMPLE_KINDS[index % SAMPLE_KINDS.length]!;
  const round = Math.floor(index / SAMPLE_KINDS.length);
  const [noun, nounReading] = pick(kind.nouns);
  const [head, headReading] = NAME_HEADS[round % NAME_HEADS.length]!;
  const [tail, tailReading] = NAME_TAILS[Math.floor(round / NAME_HEADS.length) % NAME_TAILS.length]!;
  const edition = Math.floor(round / (NAME_HEADS.length * NAME_TAILS.length));
  const model = `${pick(kind.letters)}-${100 + round}`;
  const bodyPrice = (kind.price[0] + roll(kind.price[1] - kind.price[0])) * 10_000;
  const sentences = [pick(kind.sentences), pick(kind.sentences), pick(COMMON_SENTENCES)];
  return {
    externalId: `sample-${index}`,
    manufacturer: MAKERS[(index * 7 + round) % MAKERS.length]!,
    category: kind.category,
    name: `${noun} ${head}${tail}${edition > 0 ? ` ${edition + 1}` : ''}`,
    reading: `${nounReading} ${headReading}${tailReading}`,
    modelNumbers: roll(3) === 0 ? [model, `${model}L`] : [model],
    description: [...new Set(sentences)].join(''),
    bodyPrice: Math.max(bodyPrice, 500_000),
    installationCost: Math.floor((bodyPrice * roll(15)) / 100 / 1000) * 1000,
    warrantyMonths: 12 + roll(3) * 12,
    ...(roll(8) === 0 && { endsOn: '2028-03-31' }),
    attributes: Object.fromEntries(
      (schemas().get(kind.category) ?? []).map((definition) => [definition.key, sampleValue(definition, roll)]),
    ),
    laborSavingIndex: (20 + roll(70)) / 100,
  };
}
