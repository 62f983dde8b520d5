import { describe, expect, it } from '@jest/globals';
import { coverageRows, supportersOf } from './coverage-rows.js';

const area = (prefecture: string, onSiteHours: number) => ({ prefecture, ja: '', en: '', answerHours: 1, onSiteHours });

describe('the coverage of a listing', () => {
  it('is in the order of the prefectures, and within one who is on site soonest comes first', () => {
    const rows = coverageRows([
      { name: 'maker', areas: [area('13', 48), area('01', 72)] },
      { name: 'dealer', areas: [area('13', 4)] },
    ]);
    expect(rows.map(({ prefecture, by }) => [prefecture, by])).toEqual([
      ['01', 'maker'],
      ['13', 'dealer'],
      ['13', 'maker'],
    ]);
  });

  it('names nobody who looks after nothing', () => {
    const listing = { maker: { id: '', name: 'maker' }, makerCoverage: [], dealers: [] };
    expect(supportersOf(listing as unknown as Parameters<typeof supportersOf>[0])).toEqual([]);
  });
});
