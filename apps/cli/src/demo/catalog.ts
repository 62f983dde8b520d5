import type { AttributeDefinition, AttributeValue, CriteriaContent } from '#categories';
import { daysAfter, monthsAfter } from '#scheme';
import { CATALOG_KINDS } from './catalog-kinds.js';
import { catalogPlan, type PlannedMaker } from './catalog-plan.js';
import type { CatalogLine } from './catalog-line.js';
import { dice, pickOf } from './dice.js';
import { DEMO_ENDINGS } from './endings.js';
import { COLOURS } from './pictures/drawings.js';
import { NAME_HEADS, NAME_TAILS } from './sample-names.js';
import { COMMON_SENTENCES, SAMPLE_KINDS } from './sample-products.js';

type Roll = (sides: number) => number;

/** Products of each category, at least. */
const PER_CATEGORY = 10;
const CONDITIONS = [
  '掲載期間中に、販売実績（納品書または請求書）を 1 件以上提出すること',
  '掲載期間中に、納品実績報告書を 1 件以上提出すること',
];
const WHO = ['店員', '作業者', '担当者', '班長'];

/** A category as it is shipped. */
export interface CatalogCategory {
  name: string;
  criteria: CriteriaContent;
}

/**
 * The catalog of the demonstration: made-up products of made-up makers in all categories, with prices in the band of
 * their category and all that a listing shows. The same every time, but for dates, which follow the day.
 *
 * @param picture the document of a drawing, by its name
 */
export function* demoCatalog(
  categories: readonly CatalogCategory[],
  today: string,
  picture: (name: string) => string,
): Generator<CatalogLine> {
  const plan = catalogPlan(categories.map(({ name }) => name));
  let index = 0;
  for (const category of categories) {
    const makers = plan.get(category.name)!;
    const count = Math.max(makers.length, PER_CATEGORY);
    for (let at = 0; at < count; at += 1) {
      yield line(category, makers[at % makers.length]!, index, at, today, picture);
      index += 1;
    }
  }
}

/** How the outside ids of {@link demoEndings} begin; the number of the ending follows. */
export const ENDING_ID = 'demo-ended-';

/** The listings of {@link DEMO_ENDINGS} in their order, still live: by the first maker of their category. */
export function demoEndings(
  categories: readonly CatalogCategory[],
  today: string,
  picture: (name: string) => string,
): CatalogLine[] {
  const plan = catalogPlan(categories.map(({ name }) => name));
  return DEMO_ENDINGS.flatMap(({ category: name, ending }, at) => {
    const category = categories.find((one) => one.name === name);
    if (!category) return [];
    const { endsOn, conditions, ...lasting } = line(category, plan.get(name)![0]!, 900 + at, at, today, picture);
    const externalId = `${ENDING_ID}${at}`;
    return ending === 'expired'
      ? {
          ...lasting,
          externalId,
          endsOn: daysAfter(today, -1),
          conditions: conditions ?? CONDITIONS,
          publishedOn: daysAfter(endsOn ?? today, -700),
        }
      : { ...lasting, externalId };
  });
}

function line(
  { name: category, criteria }: CatalogCategory,
  { kind, maker }: PlannedMaker,
  index: number,
  at: number,
  today: string,
  picture: (name: string) => string,
): CatalogLine {
  const roll = dice(index * 7_919 + 13);
  const sample = SAMPLE_KINDS.find((one) => one.category === category)!;
  const { subject, freed, parts } = CATALOG_KINDS[category]!;
  const [noun, nounReading] = sample.nouns[at % sample.nouns.length]!;
  const [head, headReading] = NAME_HEADS[(index * 3) % NAME_HEADS.length]!;
  const [tail, tailReading] = NAME_TAILS[(index * 5 + Math.floor(index / 60)) % NAME_TAILS.length]!;
  const model = `${sample.letters[at % sample.letters.length]}-${(2 + roll(7)) * 100 + index}`;
  const tier = roll(1_000) / 1_000;
  const [least, most] = sample.price;
  const bodyPrice = Math.round((least + (most - least) * tier ** 1.4) / 2) * 20_000;
  const installation = installationOf(bodyPrice, roll);
  const provisional = roll(100) < { startup: 70, sme: 18, large: 3, deemed_large: 5, foreign: 30 }[kind];
  const sentences = [
    ...sample.sentences.slice(0, 2 + roll(sample.sentences.length - 1)),
    pickOf(roll, COMMON_SENTENCES),
  ];
  return {
    externalId: `demo-${index}`,
    manufacturer: maker,
    category,
    name: `${noun} ${head}${tail}`,
    reading: `${nounReading} ${headReading}${tailReading}`,
    modelNumbers: roll(3) === 0 ? [model, `${model}L`] : [model],
    description: [...new Set(sentences)].join(''),
    bodyPrice,
    installationCost: installation.reduce((sum, { cost }) => sum + cost, 0),
    installationItems: installation,
    warrantyMonths: pickOf(roll, [12, 12, 24, 36]),
    publishedOn: daysAfter(today, -(provisional ? 10 + roll(200) : 10 + roll(500))),
    ...(provisional && { endsOn: monthsAfter(today, 3 + roll(21)), conditions: CONDITIONS.slice(0, 1 + roll(2)) }),
    attributes: Object.fromEntries(
      criteria.attributes
        .filter(({ required }) => required || roll(10) < 8)
        .map((definition) => [definition.key, valueOf(definition, tier, roll)]),
    ),
    effects: effectsOf(category, criteria, provisional, roll),
    components: parts.map(([part, partKind, does], place) => ({
      ...{ name: part, kind: partKind, function: does, share: sharesOf(parts.length)[place] },
      maker: partKind === 'hardware' && place > 0 && roll(2) === 0 ? '国内の部品メーカー（デモ）' : maker.name,
    })),
    freedHours: pickOf(roll, freed),
    productivity: roll(4) > 0,
    images: [
      { documentId: picture(`${subject}-${1 + (index % COLOURS.length)}`), caption: `${noun}の図（デモ用のイラスト）` },
      ...(roll(3) === 0
        ? [
            {
              documentId: picture(`${subject}-${1 + ((index + 1) % COLOURS.length)}`),
              caption: '色ちがいの図（デモ用のイラスト）',
            },
          ]
        : []),
    ],
  };
}

/** Percent of the price, dearest first, together the whole of it. */
const sharesOf = (count: number): number[] => [[100], [70, 30], [60, 25, 15], [50, 25, 15, 10]][count - 1]!;

/** Up to 14 % of the price, in whole thousands. */
function installationOf(bodyPrice: number, roll: Roll): { name: string; cost: number }[] {
  const thousands = (percent: number): number => Math.floor((bodyPrice * percent) / 100_000) * 1_000;
  const items = [
    { name: '搬入・据付', cost: thousands(2 + roll(6)) },
    { name: '初期設定', cost: thousands(1 + roll(4)) },
    { name: '操作の説明', cost: thousands(roll(3)) },
  ];
  return items.filter(({ cost }) => cost > 0);
}

/** One effect for some of the targets, with a process table for the first of them. */
function effectsOf(category: string, { targets }: CriteriaContent, estimated: boolean, roll: Roll): object[] {
  const [least, most] = CATALOG_KINDS[category]!.hours;
  const first = roll(targets.length);
  const count = Math.min(targets.length, 1 + roll(3));
  return Array.from({ length: count }, (_, at) => {
    const { industry, process, leastIndex } = targets[(first + at) % targets.length]!;
    const index = leastIndex + (0.95 - leastIndex) * (0.15 + roll(65) / 100);
    const hoursRemoved = least + roll(most - least);
    const hoursCreated = Math.floor(hoursRemoved * (1 - index));
    const basis = estimated ? { basis: 'estimated', sites: roll(3) } : { basis: 'measured', sites: 1 + roll(12) };
    const claim = { category, industry, process, ...basis };
    return at > 0
      ? { ...claim, hoursRemoved, hoursCreated }
      : { ...claim, steps: stepsOf(process, hoursRemoved, hoursCreated, roll) };
  });
}

/** The work step by step: most of it is taken over, a little of it is left, and watching the machine is new. */
function stepsOf(process: string, removed: number, created: number, roll: Roll): object[] {
  const main = Math.round(removed * 0.8);
  const watching = Math.min(created, 1 + roll(3));
  const left = created - watching;
  const who = pickOf(roll, WHO);
  return [
    {
      step: `${process}の準備と片付け`,
      who,
      hoursBefore: removed - main,
      hoursAfter: Math.min(left, removed - main - 1),
    },
    { step: process, who, hoursBefore: main, hoursAfter: left - Math.min(left, removed - main - 1) },
    { step: '機器の見回りと充電・清掃', who, hoursBefore: 0, hoursAfter: watching },
  ].filter(({ hoursBefore, hoursAfter }) => hoursBefore > 0 || hoursAfter > 0);
}

/** A value that a definition allows and that is likely: the better the dearer. */
function valueOf(
  { key, type, min = 1, max = 100, options = [], better }: AttributeDefinition,
  tier: number,
  roll: Roll,
): AttributeValue {
  if (type === 'text') return '標準';
  if (type === 'boolean') return roll(100) < 35 + tier * 50;
  if (type === 'enum')
    return (key === 'protectionClass' ? protection(options, roll) : options[roll(options.length)]!).value;
  const level = (better === 'lower' ? 1 - tier : tier) * 0.8 + roll(20) / 100;
  if (min < 0)
    return nearest(
      [-40, -30, -20, -10, 0, 5].filter((value) => value >= min && value <= max),
      level,
    );
  const value =
    max === 100 && min >= 50
      ? min + (max - min) * (0.6 + 0.38 * level)
      : Math.max(min, max / 1_000) * (max / Math.max(min, max / 1_000)) ** (0.3 + 0.35 * level);
  const digits = Number(value.toPrecision(max === 100 ? 3 : 2));
  const whole = Number.isInteger(min) && max - min > 10;
  return Math.min(max, Math.max(min, whole && max > 100 ? Math.round(digits) : digits));
}

const nearest = (values: readonly number[], level: number): number =>
  values[Math.min(values.length - 1, Math.floor(level * values.length))]!;

/** Dust and splashes, or a little water: what such machines stand. */
function protection(options: NonNullable<AttributeDefinition['options']>, roll: Roll) {
  const wanted = pickOf(roll, ['ip54', 'ip65', 'ip67', 'ip44']);
  return options.find(({ value }) => value === wanted) ?? options[0]!;
}
