import { describe, expect, it } from '@jest/globals';
import { at, valueAt, withValueAt } from './pointer.js';

describe('a place in a draft', () => {
  it('is read and written by its JSON pointer, and what was there before stays as it was', () => {
    const before = { effects: [{ steps: [] }] };
    const after = withValueAt(before, '/effects/0/steps/0/hoursBefore', 3);
    expect(valueAt(after, '/effects/0/steps/0/hoursBefore')).toBe(3);
    expect(before).toEqual({ effects: [{ steps: [] }] });
  });

  it('may lead through what is not there yet', () => {
    expect(withValueAt({}, '/company/staff', 5)).toEqual({ company: { staff: 5 } });
    expect(valueAt({}, '/company/staff')).toBeUndefined();
  });

  it('loses what is set to undefined', () => {
    expect(withValueAt({ a: 1, b: 2 }, '/a', undefined)).toEqual({ b: 2 });
  });

  it('keeps slashes and tildes of keys apart from its own', () => {
    expect(at('/attributes', 'a/b~c')).toBe('/attributes/a~1b~0c');
    expect(valueAt({ attributes: { 'a/b~c': 1 } }, at('/attributes', 'a/b~c'))).toBe(1);
  });
});
