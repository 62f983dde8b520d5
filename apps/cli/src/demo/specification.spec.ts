import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { attributeFaults, effectFaults, type CriteriaContent } from '#categories';
import { madeUpAttributes, madeUpEffect } from './specification.js';

const { categories } = JSON.parse(readFileSync('data/categories.json', 'utf8')) as {
  categories: { name: string; criteria: CriteriaContent[] }[];
};

describe('a made-up product', () => {
  it('meets the criteria of every category the registry ships with, whatever its seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...categories), fc.nat(1_000), ({ name, criteria }, seed) => {
        for (const version of criteria) {
          const values = madeUpAttributes(version, seed);
          expect(attributeFaults(version.attributes, values, 'submission')).toEqual([]);
          expect(effectFaults(name, [madeUpEffect('id', version, seed)], version, '')).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
