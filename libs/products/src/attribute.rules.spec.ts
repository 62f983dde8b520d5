import { describe, expect, it } from '@jest/globals';
import type { AttributeDefinition } from '#categories';
import { restated, statedFrom, writtenFaults } from './attribute.rules.js';

const label = { ja: '項目', en: 'item' };
const define = (rest: Partial<AttributeDefinition>): AttributeDefinition => ({
  key: 'payload',
  label,
  type: 'number',
  unit: 'kg',
  required: true,
  filterable: true,
  ...rest,
});
const inKg = [define({})];
const inG = [define({ unit: 'g' })];
const codes = (written: unknown) => writtenFaults(written).map(({ pointer, code }) => `${pointer} ${code}`);

describe('attributes in a body', () => {
  it('are numbers, texts, yes or no, and numbers with a unit', () => {
    expect(codes({ a: 1, b: 'x', c: false, d: { value: 1, unit: 'g' } })).toEqual([]);
  });

  it('are nothing else, and each fault has its place', () => {
    const odd = { a: null, b: [1], c: { value: '1', unit: 'g' }, d: { value: 1, unit: 'g', more: 1 }, e: Infinity };
    expect(codes({ ...odd, 'f/g': 'x'.repeat(201), ['h'.repeat(41)]: 1 })).toEqual([
      '/attributes/a wrong_form',
      '/attributes/b wrong_form',
      '/attributes/c wrong_form',
      '/attributes/d wrong_form',
      '/attributes/e not_number',
      '/attributes/f~1g too_long',
      `/attributes/${'h'.repeat(41)} wrong_form`,
    ]);
    expect([codes(null), codes([]), codes('x')]).toEqual(Array(3).fill(['/attributes not_object']));
    expect(codes(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`k${at}`, at])))).toEqual([
      '/attributes too_many',
    ]);
  });
});

describe('stated attributes', () => {
  it('are kept in the units of the schema, whatever they were written in', () => {
    expect(statedFrom(inKg, { payload: { value: 1_500, unit: 'g' } })).toEqual({
      attributes: { payload: 1.5 },
      attributeUnits: { payload: 'kg' },
      faults: [],
    });
    expect(statedFrom(inKg, { payload: 7 })).toMatchObject({
      attributes: { payload: 7 },
      attributeUnits: { payload: 'kg' },
    });
  });

  it('keep a unit that the schema does not ask for, until other criteria do', () => {
    const stated = statedFrom([], { payload: { value: 1_500, unit: 'g' }, note: '屋内' });
    expect(stated).toMatchObject({ attributes: { payload: 1_500, note: '屋内' }, attributeUnits: { payload: 'g' } });
    expect(restated(stated, inKg)).toEqual({ values: { payload: 1.5, note: '屋内' }, faults: [] });
  });

  it('leave out texts that are blank', () => {
    expect(statedFrom([], { note: ' ' }).attributes).toEqual({});
  });

  it('mean the same under criteria with another unit', () => {
    expect(restated(statedFrom(inG, { payload: 1_500 }), inKg)).toEqual({ values: { payload: 1.5 }, faults: [] });
  });

  it('that cannot be converted are named with the units that can', () => {
    expect(statedFrom(inKg, { payload: { value: 1, unit: 'm' } }).faults).toMatchObject([
      { pointer: '/attributes/payload/unit', code: 'attribute_unit_unknown' },
    ]);
    const inMetres = statedFrom([define({ unit: 'm' })], { payload: 1 });
    expect(restated(inMetres, inKg).faults).toMatchObject([{ pointer: '/attributes/payload/unit' }]);
  });
});
