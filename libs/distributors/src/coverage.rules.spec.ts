import { describe, expect, it } from '@jest/globals';
import { coverageFaults } from './coverage.rules.js';

describe('coverage', () => {
  it('may promise to be on site as soon as the call is answered, and no sooner', () => {
    const areas = [
      { prefecture: '13' as const, answerHours: 4, onSiteHours: 4 },
      { prefecture: '27' as const, answerHours: 4, onSiteHours: 3 },
      { prefecture: '47' as const, answerHours: 24, onSiteHours: 0 },
    ];
    expect(coverageFaults(areas).map(({ pointer }) => pointer)).toEqual([
      '/areas/1/onSiteHours',
      '/areas/2/onSiteHours',
    ]);
  });
});
