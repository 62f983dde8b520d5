import { describe, expect, it } from '@jest/globals';
import type { ProductSupply } from '#distributors';
import { coverageMap } from './coverage-map.rules.js';

describe('the coverage of a listing', () => {
  it('names who looks after it in each prefecture, the fastest first', () => {
    const supply = {
      makerAreas: [
        { prefecture: '13', answerHours: 8, onSiteHours: 48 },
        { prefecture: '01', answerHours: 8, onSiteHours: 72 },
      ],
      dealers: [{ id: 'd', name: '商会', areas: [{ prefecture: '13', answerHours: 2, onSiteHours: 24 }] }],
    } as unknown as ProductSupply;
    const maker = { kind: 'maker', id: 'm', name: '工房', answerHours: 8 };
    expect(coverageMap({ id: 'm', name: '工房' }, supply)).toEqual([
      { prefecture: '01', servers: [{ ...maker, onSiteHours: 72 }] },
      {
        prefecture: '13',
        servers: [
          { kind: 'distributor', id: 'd', name: '商会', answerHours: 2, onSiteHours: 24 },
          { ...maker, onSiteHours: 48 },
        ],
      },
    ]);
  });

  it('is empty where nobody looks after it', () => {
    expect(coverageMap({ id: 'm', name: '工房' }, { makerAreas: [], dealers: [] })).toEqual([]);
  });
});
