import { definePoints, inputPoint, type Point } from '#platform';
import { MAKER_SIZES } from '#manufacturers';
import { DIVISIONS, PREFECTURE_CODES } from '#scheme';
import type { Clause } from './clause.rules.js';
import { HITS_MOST } from './search-document.js';
import type { Vocabulary } from './vocabulary.service.js';

export const SORTS = ['relevance', 'newest', 'price_asc', 'price_desc', 'index_desc', 'response_asc'] as const;
export type Sort = (typeof SORTS)[number];

/** Facets everybody can ask for; those of attributes are called `attr.` and the key. */
export const FACETS = [
  'categoryId',
  'makerId',
  'kind',
  'industries',
  'processes',
  'prefectures',
  'makerSize',
  'bodyPrice',
  'laborSavingIndex',
] as const;

/** A search as it was asked for, checked. */
export interface SearchRequest {
  q: string;
  /** One clause a field; none names a field twice. */
  filters: Clause[];
  sort: Sort;
  page: number;
  limit: number;
  /** Fields to count or measure. */
  facets: string[];
  highlight: boolean;
}

const point = definePoints({
  range_upside_down: { ja: '下限が上限を超えています', en: 'The range begins above its end' },
  facet_unknown: { ja: 'この絞り込み項目はありません: {facet}', en: 'There is no facet {facet}' },
  process_unknown: { ja: 'この業務プロセスはありません', en: 'There is no such process' },
  page_too_deep: {
    ja: '先頭から {most} 件までしか表示できません。条件を絞り込んでください',
    en: 'Only the first {most} hits can be paged through: narrow the search',
  },
  range_malformed: {
    ja: '範囲は 10..200、10..、..200 のように指定してください',
    en: 'A range is written as 10..200, 10.. or ..200',
  },
});

const Q_MOST = 200;
const LIST_MOST = 50;
const PAGE_MOST = 500;
const LIMIT_MOST = 100;
const YEN_MOST = 100_000_000_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INDUSTRIES = DIVISIONS.map(({ code }) => code);
const ATTRIBUTE = 'attr.';

/** A query string as Fastify has taken it apart: repeated parameters are lists. */
export type RawQuery = Readonly<Record<string, unknown>>;

/** Every parameter that is not an attribute, as the documentation tells of it. */
export const PARAMETERS = {
  q: 'What one is looking for: names, categories, tasks, model numbers; empty: everything. At most 200 characters',
  categoryId: 'Only these categories (ids, separated by commas)',
  makerId: 'Only these makers (ids, separated by commas)',
  kind: 'full, provisional',
  makerSize: `How large the maker is: ${MAKER_SIZES.join(', ')}, separated by commas; small enterprises and startups are SMEs too`,
  industry: 'Divisions of the Japan Standard Industrial Classification, A to T, separated by commas',
  process: 'Kinds of work, separated by commas',
  prefecture: 'Only what somebody looks after there: JIS X 0401, two digits, separated by commas',
  priceFrom: 'Least body price, yen without tax',
  priceTo: 'Highest body price, yen without tax',
  indexFrom: 'Least labor-saving index, 0 to 1',
  indexTo: 'Highest labor-saving index, 0 to 1',
  sort: `${SORTS.join(', ')}; response_asc: the shortest time to answer of those who look after it`,
  page: `Page from 1; hits are reachable down to the ${HITS_MOST}th`,
  limit: 'Hits on a page, 1 to 100; 20 unless told',
  facets: `What to count, separated by commas: ${FACETS.join(', ')}, attr. and the key of an attribute`,
  highlight: 'true: each hit says where its name and description match',
} as const;

/**
 * Checks a query string against what can be asked for. Attributes are asked for as `attr.payload=10..200`, `attr.x=a,b`
 * or `attr.y=true`, by the schemas of the categories.
 * @returns everything that is wrong, or the request
 */
export function readRequest(query: RawQuery, vocabulary: Vocabulary): SearchRequest | Point[] {
  const points: Point[] = [];
  const reader = readerOf(query, points);
  for (const name of Object.keys(query)) {
    if (!(name in PARAMETERS) && !name.startsWith(ATTRIBUTE)) points.push(inputPoint(`/${name}`, 'unknown_field'));
  }
  const q = reader.text('q');
  if (q.length > Q_MOST) points.push(inputPoint('/q', 'too_long', { most: Q_MOST }));
  const filters = [
    reader.list('categoryId', 'categoryId', (id) => UUID.test(id) || inputPoint('/categoryId', 'not_id')),
    reader.list('makerId', 'makerId', (id) => UUID.test(id) || inputPoint('/makerId', 'not_id')),
    reader.list('kind', 'kind', oneOf('/kind', ['full', 'provisional'])),
    reader.list('industry', 'industries', oneOf('/industry', INDUSTRIES)),
    reader.list('makerSize', 'makerSize', oneOf('/makerSize', MAKER_SIZES)),
    reader.list('prefecture', 'prefectures', oneOf('/prefecture', PREFECTURE_CODES)),
    reader.list(
      'process',
      'processes',
      (name) => vocabulary.processes.has(name) || point('/process', 'process_unknown'),
    ),
    reader.range('price', 'bodyPrice', YEN_MOST, true),
    reader.range('index', 'laborSavingIndex', 1, false),
    ...Object.keys(query)
      .filter((name) => name.startsWith(ATTRIBUTE))
      .map((name) => attributeFilter(name, reader.text(name), vocabulary, points)),
  ].flatMap((clause) => clause ?? []);
  const sort = reader.choice('sort', SORTS, 'relevance');
  const page = reader.whole('page', PAGE_MOST, 1);
  const limit = reader.whole('limit', LIMIT_MOST, 20);
  if (page * limit > HITS_MOST) points.push(point('/page', 'page_too_deep', { most: HITS_MOST }));
  const facets = reader.items('facets').flatMap((facet) => {
    const field = facetField(facet, vocabulary);
    if (field === undefined) points.push(point('/facets', 'facet_unknown', { facet }));
    return field ?? [];
  });
  const highlight = reader.choice('highlight', ['true', 'false'] as const, 'false') === 'true';
  return points.length > 0 ? points : { q, filters, sort, page, limit, facets: [...new Set(facets)], highlight };
}

const oneOf =
  (pointer: string, allowed: readonly string[]) =>
  (value: string): true | Point =>
    allowed.includes(value) || inputPoint(pointer, 'not_in_list', { allowed: [...allowed] as never });

/** The field of the index behind a facet, unless there is no such facet. */
function facetField(facet: string, { attributes }: Vocabulary): string | undefined {
  if ((FACETS as readonly string[]).includes(facet)) return facet;
  const key = facet.startsWith(ATTRIBUTE) ? facet.slice(ATTRIBUTE.length) : '';
  return attributes.has(key) ? `attributes.${key}` : undefined;
}

/** The facet that a field of the index is asked for by. */
export const facetOfField = (field: string): string => field.replace(/^attributes\./, ATTRIBUTE);

function attributeFilter(name: string, text: string, { attributes }: Vocabulary, points: Point[]): Clause | undefined {
  const pointer = `/${name}`;
  const definition = attributes.get(name.slice(ATTRIBUTE.length));
  if (!definition) return void points.push(point(pointer, 'facet_unknown', { facet: name.slice(0, 60) }));
  const field = `attributes.${definition.key}`;
  if (definition.type === 'number') return rangeOf(pointer, field, text, points);
  const items = itemsOf(text);
  const allowed =
    definition.type === 'boolean' ? ['true', 'false'] : (definition.options ?? []).map(({ value }) => value);
  const wrong = items.map(oneOf(pointer, allowed)).find((outcome) => outcome !== true);
  if (wrong) return void points.push(wrong);
  if (items.length === 0) return undefined;
  return { field, in: definition.type === 'boolean' ? items.map((item) => item === 'true') : items };
}

function rangeOf(pointer: string, field: string, text: string, points: Point[]): Clause | undefined {
  const [, low, high] = /^(-?\d{1,12}(?:\.\d{1,6})?)?\.\.(-?\d{1,12}(?:\.\d{1,6})?)?$/.exec(text) ?? [
    undefined,
    undefined,
    undefined,
  ];
  const from = low === undefined ? undefined : Number(low);
  const to = high === undefined ? undefined : Number(high);
  if (from === undefined && to === undefined) return void points.push(point(pointer, 'range_malformed'));
  if (from !== undefined && to !== undefined && from > to) return void points.push(point(pointer, 'range_upside_down'));
  return { field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const itemsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  ),
];

/** Reads parameters by their type and notes what is wrong with them. */
function readerOf(query: RawQuery, points: Point[]) {
  const text = (name: string): string => {
    const value = query[name];
    if (value === undefined) return '';
    if (Array.isArray(value) && name !== 'q') return value.join(',');
    if (typeof value === 'string') return value;
    points.push(inputPoint(`/${name}`, 'not_text'));
    return '';
  };
  const items = (name: string): string[] => {
    const found = itemsOf(text(name));
    if (found.length > LIST_MOST) points.push(inputPoint(`/${name}`, 'too_many', { most: LIST_MOST }));
    return found.slice(0, LIST_MOST);
  };
  const list = (name: string, field: string, check: (item: string) => true | Point): Clause | undefined => {
    const found = items(name);
    const wrong = found.map(check).find((outcome) => outcome !== true);
    if (wrong) points.push(wrong);
    return found.length > 0 ? { field, in: found } : undefined;
  };
  const number = (name: string, most: number, isWhole: boolean): number | undefined => {
    const written = text(name);
    if (written === '') return undefined;
    const value = Number(written);
    if (!/^\d{1,15}(\.\d{1,6})?$/.test(written) || (isWhole && !Number.isInteger(value))) {
      const negative = /^-\d/.test(written);
      points.push(
        negative
          ? inputPoint(`/${name}`, 'too_small', { least: 0 })
          : inputPoint(`/${name}`, isWhole ? 'not_whole_number' : 'not_number'),
      );
      return undefined;
    }
    if (value > most) points.push(inputPoint(`/${name}`, 'too_large', { most }));
    return value;
  };
  const range = (name: string, field: string, most: number, isWhole: boolean): Clause | undefined => {
    const from = number(`${name}From`, most, isWhole);
    const to = number(`${name}To`, most, isWhole);
    if (from !== undefined && to !== undefined && from > to) points.push(point(`/${name}From`, 'range_upside_down'));
    return from === undefined && to === undefined
      ? undefined
      : { field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  };
  const whole = (name: string, most: number, otherwise: number): number => {
    const before = points.length;
    const value = number(name, most, true);
    if (value === undefined) {
      if (points.length === before && query[name] === '') points.push(inputPoint(`/${name}`, 'not_whole_number'));
      return otherwise;
    }
    if (value < 1) points.push(inputPoint(`/${name}`, 'too_small', { least: 1 }));
    return value;
  };
  const choice = <Choice extends string>(name: string, allowed: readonly Choice[], otherwise: Choice): Choice => {
    const value = text(name);
    if (value === '') return otherwise;
    const outcome = oneOf(`/${name}`, allowed)(value);
    if (outcome !== true) points.push(outcome);
    return value as Choice;
  };
  return { text, items, list, range, whole, choice };
}
