import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  attributeFaults,
  comparisonOf,
  facetsOf,
  formOf,
  jsonSchemaOf,
  mergedSchema,
  normalised,
  schemaFaults,
  type AttributeDefinition,
  type AttributeValue,
} from './attribute-schema.rules.js';

const label = (ja: string, en: string) => ({ ja, en });
const SCHEMA: AttributeDefinition[] = [
  {
    key: 'payload',
    label: label('最大積載量', 'payload'),
    type: 'number',
    unit: 'kg',
    min: 1,
    max: 500,
    required: true,
    filterable: true,
    better: 'higher',
    capacity: true,
  },
  {
    key: 'navigation',
    label: label('走行方式', 'navigation'),
    type: 'enum',
    options: [
      { value: 'slam', label: label('SLAM', 'SLAM') },
      { value: 'magnetic', label: label('磁気テープ', 'magnetic tape') },
    ],
    required: true,
    filterable: true,
  },
  {
    key: 'elevator',
    label: label('昇降機連携', 'elevator'),
    type: 'boolean',
    required: false,
    filterable: true,
    better: 'higher',
  },
  {
    key: 'noise',
    label: label('騒音', 'noise'),
    type: 'number',
    unit: 'dB',
    required: false,
    filterable: false,
    better: 'lower',
  },
  { key: 'controller', label: label('制御装置', 'controller'), type: 'text', required: false, filterable: false },
];
const codes = (points: { pointer: string; code: string }[]) => points.map(({ pointer, code }) => `${pointer} ${code}`);

describe('values of a category’s attributes', () => {
  const complete = { payload: 40, navigation: 'slam', elevator: true, noise: 55, controller: 'PLC' };

  it('are accepted when complete, and a draft may lack all of them', () => {
    expect(attributeFaults(SCHEMA, complete, 'submission')).toEqual([]);
    expect(attributeFaults(SCHEMA, {}, 'draft')).toEqual([]);
  });

  it('must be there for a submission where the schema says so: all that is missing is named', () => {
    expect(codes(attributeFaults(SCHEMA, {}, 'submission'))).toEqual([
      '/attributes/payload attribute_required',
      '/attributes/navigation attribute_required',
    ]);
  });

  it('may be out of range or unknown in a draft, but not in a submission', () => {
    const wrong = { payload: 501, navigation: 'gps', controller: ' ', speed: 3 };
    expect(attributeFaults(SCHEMA, wrong, 'draft')).toEqual([]);
    expect(codes(attributeFaults(SCHEMA, wrong, 'submission')).sort()).toEqual([
      '/attributes/controller attribute_required',
      '/attributes/navigation attribute_not_an_option',
      '/attributes/payload attribute_too_large',
      '/attributes/speed attribute_unknown',
    ]);
  });

  it('must be of their type even in a draft', () => {
    const wrong = { payload: 'forty', navigation: 1, elevator: 'yes', controller: true };
    expect(codes(attributeFaults(SCHEMA, wrong, 'draft'))).toEqual([
      '/attributes/payload attribute_not_number',
      '/attributes/navigation attribute_not_text',
      '/attributes/elevator attribute_not_boolean',
      '/attributes/controller attribute_not_text',
    ]);
  });

  it('are accepted exactly at the edges of the range', () => {
    const at = (payload: number) => codes(attributeFaults(SCHEMA, { ...complete, payload }, 'submission'));
    expect([at(1), at(500)]).toEqual([[], []]);
    expect([at(0.999), at(500.001)]).toEqual([
      ['/attributes/payload attribute_too_small'],
      ['/attributes/payload attribute_too_large'],
    ]);
  });

  it('that a submission accepts, a draft accepts', () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean());
    const values = fc.record(
      { payload: value, navigation: value, elevator: value, noise: value, controller: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(values as fc.Arbitrary<Record<string, AttributeValue>>, (some) => {
        if (attributeFaults(SCHEMA, some, 'submission').length === 0) {
          expect(attributeFaults(SCHEMA, some, 'draft')).toEqual([]);
        }
      }),
    );
  });
});

describe('values in other units', () => {
  it('are kept in the unit of the schema', () => {
    expect(normalised(SCHEMA, { payload: { value: 12_500, unit: 'g' }, navigation: 'slam' })).toEqual({
      values: { payload: 12.5, navigation: 'slam' },
      faults: [],
    });
  });

  it('are refused where the unit does not fit, has none, or the attribute is unknown', () => {
    const { values, faults } = normalised(SCHEMA, {
      payload: { value: 3, unit: 'mm' },
      navigation: { value: 3, unit: 'kg' },
      speed: { value: 1, unit: 'm/s' },
    });
    expect(values).toEqual({});
    expect(codes(faults)).toEqual([
      '/attributes/payload/unit attribute_unit_unknown',
      '/attributes/navigation/unit attribute_unit_unknown',
      '/attributes/speed attribute_unknown',
    ]);
  });
});

describe('what is made from one schema', () => {
  it('is a JSON Schema, lax for drafts and strict for submissions', () => {
    expect(jsonSchemaOf(SCHEMA, 'submission')).toMatchObject({
      required: ['payload', 'navigation'],
      additionalProperties: false,
      properties: { payload: { type: 'number', minimum: 1, maximum: 500 }, navigation: { enum: ['slam', 'magnetic'] } },
    });
    const draft = jsonSchemaOf(SCHEMA, 'draft');
    expect(draft.required).toEqual([]);
    expect(draft.properties.payload).toEqual({ type: 'number', title: '最大積載量', description: 'kg' });
  });

  it('is a form with the units one may type in', () => {
    expect(formOf(SCHEMA).map(({ key, input }) => `${key} ${input}`)).toEqual([
      'payload number',
      'navigation select',
      'elevator checkbox',
      'noise number',
      'controller text',
    ]);
    expect(formOf(SCHEMA)[0]).toMatchObject({ unit: 'kg', units: ['g', 'kg', 't'], required: true });
  });

  it('is the facets: ranges for numbers, values for the others', () => {
    expect(facetsOf(SCHEMA).map(({ key, filter }) => `${key} ${filter}`)).toEqual([
      'payload range',
      'navigation values',
      'elevator values',
    ]);
  });

  it('is a comparison that marks the better values and leaves out what nobody states', () => {
    const rows = comparisonOf(SCHEMA, [
      { payload: 40, navigation: 'slam', noise: 60 },
      { payload: 80, navigation: 'magnetic', noise: 55 },
      { payload: 80, elevator: true },
    ]);
    expect(rows.map(({ key, values, best }) => [key, values, best])).toEqual([
      ['payload', [40, 80, 80], [1, 2]],
      ['navigation', ['slam', 'magnetic', null], []],
      ['elevator', [null, null, true], []],
      ['noise', [60, 55, null], [1]],
    ]);
  });
});

describe('a product in several categories', () => {
  it('meets the whole schema of the primary one, and of the others what they add', () => {
    const other: AttributeDefinition[] = [
      { ...SCHEMA[0]!, max: 10 },
      {
        key: 'width',
        label: label('清掃幅', 'width'),
        type: 'number',
        unit: 'mm',
        required: true,
        filterable: true,
        capacity: true,
      },
    ];
    const merged = mergedSchema(SCHEMA, other);
    expect(merged.map(({ key }) => key)).toEqual([...SCHEMA.map(({ key }) => key), 'width']);
    expect(merged.find(({ key }) => key === 'payload')?.max).toBe(500);
    expect(merged.filter(({ capacity }) => capacity).map(({ key }) => key)).toEqual(['payload']);
  });
});

describe('a schema is refused with everything that is wrong with it', () => {
  it('and accepted when nothing is', () => {
    expect(schemaFaults(SCHEMA)).toEqual([]);
    const wrong: AttributeDefinition[] = [
      { ...SCHEMA[0]!, min: 9, max: 1 },
      { ...SCHEMA[0]!, type: 'text', better: 'higher' },
      { ...SCHEMA[1]!, options: [SCHEMA[1]!.options![0]!, SCHEMA[1]!.options![0]!] },
      { ...SCHEMA[1]!, key: 'b', options: [] },
      { ...SCHEMA[2]!, key: 'c', options: SCHEMA[1]!.options! },
      { ...SCHEMA[2]!, key: 'constructor' },
    ];
    expect(codes(schemaFaults(wrong))).toEqual([
      '/attributes/0/min attribute_range_upside_down',
      '/attributes/1/key attribute_key_repeated',
      '/attributes/1/type attribute_unit_for_numbers',
      '/attributes/1/filterable attribute_text_not_filterable',
      '/attributes/1/better attribute_better_without_order',
      '/attributes/1/capacity attribute_capacity_not_number',
      '/attributes/1/capacity attribute_capacity_repeated',
      '/attributes/2/options/1/value attribute_option_repeated',
      '/attributes/3/options attribute_options_needed',
      '/attributes/4/options attribute_options_for_enums',
      '/attributes/5/key attribute_key_reserved',
    ]);
  });
});
