import { describe, expect, it } from '@jest/globals';
import { at, changesOf, sectionsOf } from './fields.js';

const label = (text: unknown): string | undefined =>
  typeof text === 'object' && text !== null && 'ja' in text && typeof text.ja === 'string' ? text.ja : undefined;

const PRODUCT = {
  name: 'ハコビー',
  categories: [{ id: '1', name: '配膳ロボット' }],
  bodyPrice: 1_980_000,
  attributes: { 'load/max': 40, drive: 'wheels' },
  attributeUnits: { 'load/max': 'kg' },
  definitions: [
    { key: 'load/max', label: { ja: '積載' }, type: 'number' },
    { key: 'drive', label: { ja: '走行' }, type: 'enum', options: [{ value: 'wheels', label: { ja: '車輪' } }] },
  ],
  effects: [{ process: '配膳', hoursRemoved: 100 }],
};

describe('the fields of what was handed in', () => {
  it('point to where they stand, so that a finding can name them', () => {
    const fields = sectionsOf('product', PRODUCT, label).flatMap((section) => section.fields);
    expect(fields.map(({ pointer }) => pointer)).toEqual([
      ...['/name', '/categoryId', '/bodyPrice', '/effects/0', '/attributes/load~1max', '/attributes/drive'],
    ]);
    expect(at(PRODUCT, '/attributes/load~1max')).toBe(40);
    expect(at(PRODUCT, '/effects/7')).toBeUndefined();
  });

  it('of the specification have the name, the unit and the words of their definition', () => {
    const [load, drive] = sectionsOf('product', PRODUCT, label).find(({ name }) => name === 'attributes')!.fields;
    expect(load).toMatchObject({ label: '積載', value: 40, unit: 'kg' });
    expect(drive).toMatchObject({ label: '走行', value: '車輪' });
  });

  it('of a company are its facts, and what its size follows from', () => {
    const content = {
      name: '工房',
      officers: [{ name: '花子' }],
      company: { staff: 24 },
      classification: { size: 'sme' },
    };
    const sections = sectionsOf('manufacturer', content, label);
    expect(sections.map(({ fields }) => fields.map(({ pointer }) => pointer))).toEqual([
      ['/name', '/officers/0'],
      ['/classification', '/company/staff'],
    ]);
  });

  it('are changed when they, a part of them, or what they are a part of is', () => {
    const changes = [{ pointer: '/effects/0/hoursRemoved' }, { pointer: '/company' }, { pointer: '/nameless' }];
    expect(changesOf(changes, '/effects/0')).toHaveLength(1);
    expect(changesOf(changes, '/company/staff')).toHaveLength(1);
    expect(changesOf(changes, '/name')).toEqual([]);
  });
});
