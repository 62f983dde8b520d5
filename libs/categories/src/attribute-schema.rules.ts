import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { definePoints, type Point, type Text } from '#platform';
import { convert, UNITS, unitsLike, type Unit } from '#scheme';

export const ATTRIBUTE_TYPES = ['number', 'enum', 'boolean', 'text'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

export interface AttributeOption {
  value: string;
  label: Text;
}

/**
 * One technical attribute of the products of a category. Everything that asks for it, checks it, compares it or filters
 * by it is made from this definition.
 */
export interface AttributeDefinition {
  /** Name in data, such as `payload`: a lower-case letter, then letters and digits. */
  key: string;
  label: Text;
  type: AttributeType;
  /** Of numbers: the unit that values are kept in. */
  unit?: Unit;
  /** Of numbers: the least and the most that is plausible. */
  min?: number;
  max?: number;
  /** Of enums, in the order they are offered. */
  options?: AttributeOption[];
  /** Needed for a submission. */
  required: boolean;
  /** Buyers may filter by it. Texts cannot be filtered by. */
  filterable: boolean;
  /** Which of two values is the better one; none where that is a matter of the work. */
  better?: 'higher' | 'lower';
  /** The one number that prices are compared by: price per capacity. */
  capacity?: boolean;
}

export type AttributeValue = number | string | boolean;
/** Values by key, numbers in the units of the definitions. */
export type AttributeValues = Record<string, AttributeValue>;
/** A number as people write it: in the unit of the definition, or in another one like it. */
export type WrittenValue = AttributeValue | { value: number; unit: string };

/** Longest text of an attribute, in characters. */
const TEXT_MOST = 200;
export const ATTRIBUTE_KEY = /^[a-z][a-zA-Z0-9]{0,39}$/;

const point = definePoints({
  attribute_key_repeated: { ja: '同じキーの属性が重複しています', en: 'Another attribute has this key' },
  attribute_key_reserved: { ja: 'このキーは使えません', en: 'This key cannot be used' },
  attribute_unit_for_numbers: {
    ja: '単位と範囲は数値の属性だけに付けられます',
    en: 'Only numbers have units and ranges',
  },
  attribute_range_upside_down: { ja: '最小値が最大値を超えています', en: 'The least value is above the most' },
  attribute_options_needed: { ja: '選択肢を 2 つ以上指定してください', en: 'An enum needs two options or more' },
  attribute_options_for_enums: { ja: '選択肢は列挙型の属性だけに付けられます', en: 'Only enums have options' },
  attribute_option_repeated: { ja: '同じ選択肢が重複しています', en: 'Another option has this value' },
  attribute_text_not_filterable: { ja: '文字の属性では絞り込めません', en: 'Texts cannot be filtered by' },
  attribute_better_without_order: {
    ja: '優劣は数値とはい・いいえの属性だけに付けられます',
    en: 'Only numbers and booleans have better values',
  },
  attribute_capacity_not_number: { ja: '能力の基準は数値の属性に限ります', en: 'Only a number can be the capacity' },
  attribute_capacity_repeated: { ja: '能力の基準は 1 つだけです', en: 'Only one attribute can be the capacity' },
  attribute_required: { ja: '{label}を入力してください', en: '{label} is needed for a submission' },
  attribute_unknown: { ja: 'このカテゴリにはない属性です', en: 'The category has no such attribute' },
  attribute_not_number: { ja: '{label}は数値で入力してください', en: '{label} must be a number' },
  attribute_not_boolean: { ja: '{label}は「はい」か「いいえ」です', en: '{label} must be true or false' },
  attribute_not_text: { ja: '{label}は文字で入力してください', en: '{label} must be text' },
  attribute_too_small: { ja: '{label}は {limit} {unit}以上です', en: '{label} is at least {limit} {unit}' },
  attribute_too_large: { ja: '{label}は {limit} {unit}以下です', en: '{label} is at most {limit} {unit}' },
  attribute_not_an_option: { ja: '{label}は次のいずれかです: {options}', en: '{label} must be one of: {options}' },
  attribute_too_long: { ja: '{label}は {most} 文字までです', en: '{label} has at most {most} characters' },
  attribute_unit_unknown: {
    ja: '{label}の単位は次のいずれかです: {units}',
    en: 'The unit of {label} is one of: {units}',
  },
});

/** What is wrong with a schema itself, each with its JSON pointer. */
export function schemaFaults(definitions: readonly AttributeDefinition[], parent = '/attributes'): Point[] {
  const repeats = <T>(items: readonly T[], item: T, index: number): boolean => items.indexOf(item) < index;
  const keys = definitions.map(({ key }) => key);
  const capacities = definitions.filter(({ capacity }) => capacity);
  return definitions.flatMap((definition, index) => {
    const { type, unit, min, max, options, filterable, better, capacity } = definition;
    const at = (field: string): string => `${parent}/${index}/${field}`;
    const isNumber = type === 'number';
    const values = (options ?? []).map(({ value }) => value);
    return [
      ...(repeats(keys, definition.key, index) ? [point(at('key'), 'attribute_key_repeated')] : []),
      ...(definition.key in Object.prototype ? [point(at('key'), 'attribute_key_reserved')] : []),
      ...(!isNumber && [unit, min, max].some((part) => part !== undefined)
        ? [point(at('type'), 'attribute_unit_for_numbers')]
        : []),
      ...(min !== undefined && max !== undefined && min > max ? [point(at('min'), 'attribute_range_upside_down')] : []),
      ...(type === 'enum' && values.length < 2 ? [point(at('options'), 'attribute_options_needed')] : []),
      ...(type !== 'enum' && options ? [point(at('options'), 'attribute_options_for_enums')] : []),
      ...values.flatMap((value, option) =>
        repeats(values, value, option) ? [point(at(`options/${option}/value`), 'attribute_option_repeated')] : [],
      ),
      ...(type === 'text' && filterable ? [point(at('filterable'), 'attribute_text_not_filterable')] : []),
      ...(better && !isNumber && type !== 'boolean' ? [point(at('better'), 'attribute_better_without_order')] : []),
      ...(capacity && !isNumber ? [point(at('capacity'), 'attribute_capacity_not_number')] : []),
      ...(capacity && capacities[0] !== definition ? [point(at('capacity'), 'attribute_capacity_repeated')] : []),
    ];
  });
}

/**
 * What is asked of a product that stands in several categories: the schema of the primary one, and of the others what
 * they add. Only the primary category says by which capacity prices are compared.
 */
export function mergedSchema(
  primary: readonly AttributeDefinition[],
  ...further: readonly (readonly AttributeDefinition[])[]
): AttributeDefinition[] {
  const merged = [...primary];
  for (const definition of further.flat()) {
    if (!merged.some(({ key }) => key === definition.key)) merged.push({ ...definition, capacity: false });
  }
  return merged;
}

/** `draft`: whatever is there must be of its type; `submission`: complete, in range, and nothing else. */
export type Strictness = 'draft' | 'submission';

const JSON_TYPES = { number: 'number', boolean: 'boolean', enum: 'string', text: 'string' } as const;

/** The JSON Schema (2020-12) of the values, numbers in the units of the definitions. */
export function jsonSchemaOf(definitions: readonly AttributeDefinition[], strictness: Strictness) {
  const strict = strictness === 'submission';
  const properties = definitions.map((definition) => {
    const { key, label, type, unit, min, max, options } = definition;
    return [
      key,
      {
        type: JSON_TYPES[type],
        title: label.ja,
        ...(unit && { description: UNITS[unit].ja }),
        ...(strict && min !== undefined && { minimum: min }),
        ...(strict && max !== undefined && { maximum: max }),
        ...(strict && options && { enum: options.map(({ value }) => value) }),
        ...(type === 'text' && { maxLength: TEXT_MOST }),
        ...(strict && type === 'text' && { pattern: '\\S' }),
      },
    ];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(properties) as Record<string, object>,
    required: strict ? definitions.filter(({ required }) => required).map(({ key }) => key) : [],
    additionalProperties: strict ? false : { type: ['number', 'boolean', 'string'], maxLength: TEXT_MOST },
  };
}

/** One field of the form, as the web app draws it. */
export interface FormField {
  key: string;
  label: Text;
  input: 'number' | 'select' | 'checkbox' | 'text';
  required: boolean;
  /** The unit values are kept in, and those they may be typed in. */
  unit?: Unit;
  units?: Unit[];
  min?: number;
  max?: number;
  options?: AttributeOption[];
  maxLength?: number;
}

const INPUTS = { number: 'number', enum: 'select', boolean: 'checkbox', text: 'text' } as const;

/** The form that asks for the values, in the order of the definitions. */
export const formOf = (definitions: readonly AttributeDefinition[]): FormField[] =>
  definitions.map(({ key, label, type, required, unit, min, max, options }) => ({
    key,
    label,
    input: INPUTS[type],
    required,
    ...(unit && { unit, units: unitsLike(unit) }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(options && { options }),
    ...(type === 'text' && { maxLength: TEXT_MOST }),
  }));

/** What buyers may filter by. */
export interface Facet {
  key: string;
  label: Text;
  /** Numbers are filtered by range, the others by value. */
  filter: 'range' | 'values';
  unit?: Unit;
  options?: AttributeOption[];
}

/** The facets of a category, in the order of the definitions. */
export const facetsOf = (definitions: readonly AttributeDefinition[]): Facet[] =>
  definitions
    .filter(({ filterable, type }) => filterable && type !== 'text')
    .map(({ key, label, type, unit, options }) => ({
      key,
      label,
      filter: type === 'number' ? 'range' : 'values',
      ...(unit && { unit }),
      ...(options && { options }),
    }));

/** One attribute of several products side by side. */
export interface ComparisonRow {
  key: string;
  label: Text;
  unit?: Unit;
  /** In the order of the products; null where it is not stated. */
  values: (AttributeValue | null)[];
  /** Which products have the best value; empty where there is no better, or nothing to choose between. */
  best: number[];
}

/** The comparison table of some products, in the order of the definitions; rows that no product fills are left out. */
export function comparisonOf(
  definitions: readonly AttributeDefinition[],
  products: readonly AttributeValues[],
): ComparisonRow[] {
  const rows = definitions.map(({ key, label, unit, better }) => {
    const values = products.map((product) => product[key] ?? null);
    return { key, label, ...(unit && { unit }), values, best: better ? bestOf(values, better) : [] };
  });
  return rows.filter(({ values }) => values.some((value) => value !== null));
}

function bestOf(values: readonly (AttributeValue | null)[], better: 'higher' | 'lower'): number[] {
  const known = values.filter((value) => value !== null).map(Number);
  if (new Set(known).size < 2) return [];
  const best = better === 'higher' ? Math.max(...known) : Math.min(...known);
  return values.flatMap((value, index) => (value !== null && Number(value) === best ? [index] : []));
}

/** Values with every number in the unit of its definition, and what could not be converted. */
export function normalised(
  definitions: readonly AttributeDefinition[],
  written: Readonly<Record<string, WrittenValue>>,
  parent = '/attributes',
): { values: AttributeValues; faults: Point[] } {
  const values: AttributeValues = {};
  const faults: Point[] = [];
  for (const [key, value] of Object.entries(written)) {
    if (typeof value !== 'object') {
      values[key] = value;
      continue;
    }
    const definition = definitions.find((candidate) => candidate.key === key);
    const unit = definition?.unit;
    const converted = unit && value.unit in UNITS ? convert(value.value, value.unit as Unit, unit) : undefined;
    if (converted !== undefined) values[key] = converted;
    else if (!definition) faults.push(point(`${parent}/${key}`, 'attribute_unknown'));
    else {
      const units = unit ? unitsLike(unit).map((symbol) => UNITS[symbol]) : [];
      faults.push(point(`${parent}/${key}/unit`, 'attribute_unit_unknown', { label: definition.label, units }));
    }
  }
  return { values, faults };
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
/** Compiled schemas by their text: one for each category, and for each combination that products stand in. */
const compiled = new Map<string, ValidateFunction>();
const COMPILED_MOST = 1_000;

function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema);
  let validate = compiled.get(text);
  if (!validate) {
    if (compiled.size >= COMPILED_MOST) {
      compiled.clear();
      ajv.removeSchema();
    }
    validate = ajv.compile(schema);
    compiled.set(text, validate);
  }
  return validate;
}

/** What is wrong with the values by the JSON Schema of their definitions: all of it, each with its JSON pointer. */
export function attributeFaults(
  definitions: readonly AttributeDefinition[],
  values: AttributeValues,
  strictness: Strictness,
  parent = '/attributes',
): Point[] {
  const validate = validatorOf(jsonSchemaOf(definitions, strictness));
  if (validate(values)) return [];
  return (validate.errors ?? []).map((error) => pointOf(definitions, error, parent));
}

function pointOf(definitions: readonly AttributeDefinition[], error: ErrorObject, parent: string): Point {
  const { keyword, instancePath, params } = error as ErrorObject<string, Record<string, string | number>>;
  const key = String(params.missingProperty ?? params.additionalProperty ?? instancePath.slice(1));
  const pointer = `${parent}/${key}`;
  const definition = definitions.find((candidate) => candidate.key === key);
  if (!definition) return point(pointer, 'attribute_unknown');
  const { label, unit, type, options = [] } = definition;
  switch (keyword) {
    case 'required':
    case 'pattern':
      return point(pointer, 'attribute_required', { label });
    case 'minimum':
    case 'maximum':
      return point(pointer, keyword === 'minimum' ? 'attribute_too_small' : 'attribute_too_large', {
        label,
        limit: params.limit!,
        unit: unit ? UNITS[unit] : '',
      });
    case 'enum':
      return point(pointer, 'attribute_not_an_option', { label, options: options.map((option) => option.label) });
    case 'maxLength':
      return point(pointer, 'attribute_too_long', { label, most: params.limit! });
    default:
      return point(pointer, NOT_OF_TYPE[type], { label });
  }
}

const NOT_OF_TYPE = {
  number: 'attribute_not_number',
  boolean: 'attribute_not_boolean',
  enum: 'attribute_not_text',
  text: 'attribute_not_text',
} as const;
