import { isURL } from 'class-validator';
import { isCorporateNumber } from '#identity';
import { definePoints, inputPoint, isCalendarDate, pointerTo, type Point } from '#platform';
import { monthsAfter, PREFECTURE_CODES } from '#scheme';
import { FACTS, type FactsOf } from './evidence.facts.js';
import type { EvidenceKind } from './evidence.rules.js';
import type { Fact, FactTable } from './fact.js';

const point = definePoints({
  fact_not_asked_for: {
    ja: '「{fact}」が「{is}」のときだけ入力する項目です',
    en: 'Asked for only when “{fact}” is “{is}”',
  },
  cost_does_not_add_up: {
    ja: '内訳の合計は {sum} 円で、申告された合計 {total} 円と一致しません',
    en: 'The parts add up to ¥{sum}, not to the stated total of ¥{total}',
  },
  validity_ends_before_it_begins: {
    ja: '有効期間の末日（{to}）が初日（{from}）より前です',
    en: 'The validity ends ({to}) before it begins ({from})',
  },
  validity_too_long: {
    ja: '有効期間は {years} 年以内で入力してください（{latest} まで）',
    en: 'The validity is {years} years at most, until {latest}',
  },
  independence_not_pledged: {
    ja: '評価者の独立の誓約が必要です',
    en: 'The appraiser’s pledge of independence is needed',
  },
  service_method_none: {
    ja: 'マニュアル、設置工程、遠隔支援のうち少なくとも 1 つが必要です',
    en: 'At least one of manuals, installation schedule and remote support is needed',
  },
  comparable_repeated: {
    ja: '同じ出典の製品が重複しています',
    en: 'The same source is named twice',
  },
  document_required: {
    ja: '書類を 1 つ以上添付してください',
    en: 'At least one document is needed',
  },
  prefecture_repeated: {
    ja: '同じ都道府県が重複しています',
    en: 'The same prefecture is named twice',
  },
});

/** The cost of labor in whole yen: hours may be fractions, the product is rounded to the nearest yen. */
export const laborYen = ({ laborHours, laborRateYen }: { laborHours: number; laborRateYen: number }): number =>
  Math.round(laborHours * laborRateYen);

/** What the parts of a cost build-up come to, in whole yen. */
export function costSum(facts: FactsOf<'cost_build_up'>): number {
  const { materials, directExpenseYen, overheadYen, interestYen, profitYen } = facts;
  const material = materials.reduce((sum, { amountYen }) => sum + amountYen, 0);
  return material + laborYen(facts) + directExpenseYen + overheadYen + interestYen + profitYen;
}

/** Everything that is wrong with the facts of a kind of evidence, with pointers below `/facts`; none: they are `Declared`. */
export function factFaults(kind: EvidenceKind, facts: unknown, documentIds: readonly string[] = []): Point[] {
  const faults = tableFaults(FACTS[kind], facts as Record<string, unknown>, '/facts', documentIds);
  if (faults.length > 0) return faults;
  const contradict = CONTRADICTIONS[kind] as ((declared: unknown) => Point[]) | undefined;
  return contradict?.(facts) ?? [];
}

/** Whether the papers are missing that show the facts; a price list may be shown by its web address. */
export const paperFaults = (kind: EvidenceKind, facts: { url?: unknown }, documentIds: readonly string[]): Point[] =>
  documentIds.length > 0 || (kind === 'price_list' && facts.url !== undefined)
    ? []
    : [point('/documentIds', 'document_required')];

function tableFaults(table: FactTable, facts: Record<string, unknown>, at: string, documentIds: readonly string[]) {
  const unknown = Object.keys(facts)
    .filter((name) => !Object.hasOwn(table, name))
    .map((name) => inputPoint(pointerTo(at, name), 'unknown_field'));
  const known = Object.entries(table).flatMap(([name, fact]): Point[] => {
    const value = facts[name];
    const pointer = `${at}/${name}`;
    const { when } = fact;
    if (when && facts[when.fact] !== when.is) {
      if (value === undefined) return [];
      const other = table[when.fact]!;
      return [point(pointer, 'fact_not_asked_for', { fact: other.label, is: other.options![when.is]! })];
    }
    if (value === undefined) return fact.required ? [inputPoint(pointer, 'required')] : [];
    return CHECKS[fact.type](fact, value, pointer, documentIds);
  });
  return [...unknown, ...known];
}

type FactCheck = (fact: Fact, value: unknown, pointer: string, documentIds: readonly string[]) => Point[];

const within = ({ least, most }: Fact, value: number, pointer: string): Point[] => {
  if (least !== undefined && value < least) return [inputPoint(pointer, 'too_small', { least })];
  return most !== undefined && value > most ? [inputPoint(pointer, 'too_large', { most })] : [];
};

const isText: FactCheck = ({ most }, value, pointer) => {
  if (typeof value !== 'string') return [inputPoint(pointer, 'not_text')];
  if (!/\S/u.test(value)) return [inputPoint(pointer, 'required')];
  return most !== undefined && value.length > most ? [inputPoint(pointer, 'too_long', { most })] : [];
};
const isWhole: FactCheck = (fact, value, pointer) =>
  Number.isInteger(value) ? within(fact, value as number, pointer) : [inputPoint(pointer, 'not_whole_number')];
const oneOf = (allowed: readonly string[], value: unknown, pointer: string): Point[] =>
  allowed.includes(value as string) ? [] : [inputPoint(pointer, 'not_in_list', { allowed })];
const isList = ({ least = 0, most = Infinity }: Fact, value: unknown, pointer: string): Point[] => {
  if (!Array.isArray(value)) return [inputPoint(pointer, 'not_list')];
  if (value.length < least) return [inputPoint(pointer, 'too_few', { least })];
  return value.length > most ? [inputPoint(pointer, 'too_many', { most })] : [];
};

const CHECKS: Record<Fact['type'], FactCheck> = {
  text: isText,
  long_text: isText,
  date: (_fact, value, pointer) => (isCalendarDate(value) ? [] : [inputPoint(pointer, 'not_date')]),
  yen: isWhole,
  whole_number: isWhole,
  number: (fact, value, pointer) =>
    Number.isFinite(value) ? within(fact, value as number, pointer) : [inputPoint(pointer, 'not_number')],
  yes_no: (_fact, value, pointer) => (typeof value === 'boolean' ? [] : [inputPoint(pointer, 'not_boolean')]),
  choice: ({ options = {} }, value, pointer) => oneOf(Object.keys(options), value, pointer),
  corporate_number: (_fact, value, pointer) =>
    isCorporateNumber(value) ? [] : [inputPoint(pointer, 'not_corporate_number')],
  prefecture: (_fact, value, pointer) => oneOf(PREFECTURE_CODES, value, pointer),
  prefectures: (fact, value, pointer) => {
    const faults = isList(fact, value, pointer);
    if (!Array.isArray(value)) return faults;
    const each = value.flatMap((code, index) => oneOf(PREFECTURE_CODES, code, `${pointer}/${index}`));
    const repeated = value.length !== new Set(value).size ? [point(pointer, 'prefecture_repeated')] : [];
    return [...faults, ...each, ...repeated];
  },
  url: ({ most }, value, pointer) =>
    typeof value === 'string' &&
    value.length <= (most ?? Infinity) &&
    isURL(value, { protocols: ['http', 'https'], require_protocol: true })
      ? []
      : [inputPoint(pointer, 'not_url')],
  document: (_fact, value, pointer, documentIds) => oneOf(documentIds, value, pointer),
  rows: (fact, value, pointer, documentIds) => {
    const faults = isList(fact, value, pointer);
    if (!Array.isArray(value) || value.length > (fact.most ?? Infinity)) return faults;
    const each = value.flatMap((row: unknown, index) =>
      row !== null && typeof row === 'object' && !Array.isArray(row)
        ? tableFaults(fact.fields!, row as Record<string, unknown>, `${pointer}/${index}`, documentIds)
        : [inputPoint(`${pointer}/${index}`, 'not_object')],
    );
    return [...faults, ...each];
  },
};

/**
 * Longest validity of an insurance or a certificate. Product liability is insured by the year, at most for five;
 * certificates of ISO 9001 hold for three years (ISO/IEC 17021-1, 9.1.3).
 */
const VALIDITY_YEARS_MOST = 5;

/** What facts of the right form say against each other. */
const CONTRADICTIONS: { [Kind in EvidenceKind]?: (facts: FactsOf<Kind>) => Point[] } = {
  cost_build_up: (facts) => {
    const [sum, total] = [costSum(facts), facts.totalYen];
    return sum === total ? [] : [point('/facts/totalYen', 'cost_does_not_add_up', { sum, total })];
  },
  comparables: ({ products }) => {
    const sources = products.map(({ source }) => source.trim());
    return sources.flatMap((source, index) =>
      sources.indexOf(source) < index ? [point(`/facts/products/${index}/source`, 'comparable_repeated')] : [],
    );
  },
  appraisal: ({ independencePledged }) =>
    independencePledged ? [] : [point('/facts/independencePledged', 'independence_not_pledged')],
  service_method: ({ manual, installationSchedule, remoteSupport }) =>
    manual || installationSchedule || remoteSupport ? [] : [point('/facts', 'service_method_none')],
  liability: ({ validFrom: from, validTo: to }) => {
    if (to < from) return [point('/facts/validTo', 'validity_ends_before_it_begins', { from, to })];
    const latest = monthsAfter(from, 12 * VALIDITY_YEARS_MOST);
    return to > latest ? [point('/facts/validTo', 'validity_too_long', { years: VALIDITY_YEARS_MOST, latest })] : [];
  },
};
