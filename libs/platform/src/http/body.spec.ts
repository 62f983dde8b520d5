import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonBody, unacceptableIn } from './body.js';

const bytes = (text: string): Buffer => Buffer.from(text);
const faults = (input: unknown): string[] => unacceptableIn(input).map(({ pointer, code }) => `${pointer} ${code}`);

describe('A JSON body', () => {
  it('that can be stored is read as JSON.parse reads it', () => {
    const storable = fc.jsonValue({ maxDepth: 10 }).filter((value) => faults(value).length === 0);
    fc.assert(
      fc.property(storable, (value) => expect(parseJsonBody(bytes(JSON.stringify(value)))).toEqual(value)),
      { seed: 1 },
    );
  });

  it('whatever its bytes, is read or refused as a problem', () => {
    const anything = fc.oneof(fc.uint8Array(), fc.json().map(bytes));
    fc.assert(
      fc.property(anything, (body) => {
        try {
          parseJsonBody(Buffer.from(body));
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^(malformed_json|invalid_input)$/) });
        }
      }),
      { seed: 1 },
    );
  });

  it('of no bytes is none, and a byte order mark is no part of it', () => {
    expect(parseJsonBody(bytes(''))).toBeUndefined();
    expect(parseJsonBody(bytes('\uFEFF{}'))).toEqual({});
  });
});

describe('What cannot be accepted', () => {
  it('is named place by place', () => {
    const input = { 'a/b': ['x', '\0'], 'c~d': { e: '\uD800' }, 'f\0': 1, hasOwnProperty: 1, fine: '𠮷' };
    expect(faults(input).sort()).toEqual([
      ' not_acceptable_text',
      '/a~1b/1 not_acceptable_text',
      '/c~0d/e not_acceptable_text',
      '/hasOwnProperty unknown_field',
    ]);
  });

  it('is nesting of more than 16 levels', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 'x' : [nested(levels - 1)]);
    expect(faults(nested(16))).toEqual([]);
    expect(faults(nested(17))).toEqual([`${'/0'.repeat(16)} nested_too_deeply`]);
  });
});
