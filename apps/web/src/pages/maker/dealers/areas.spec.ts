import { describe, expect, it } from '@jest/globals';
import { areasOf, groupsOf } from './areas.js';

describe('areas that are edited together', () => {
  const areas = [
    { prefecture: '13', answerHours: 4, onSiteHours: 24 },
    { prefecture: '27', answerHours: 8, onSiteHours: 48 },
    { prefecture: '14', answerHours: 4, onSiteHours: 24 },
  ];

  it('are those with the same hours', () => {
    expect(groupsOf(areas)).toEqual([
      { prefectures: ['13', '14'], answerHours: 4, onSiteHours: 24 },
      { prefectures: ['27'], answerHours: 8, onSiteHours: 48 },
    ]);
    expect(areasOf(groupsOf(areas))).toHaveLength(3);
  });

  it('name each prefecture once, and leave out hours that are not stated yet', () => {
    expect(
      areasOf([
        { prefectures: ['13'], answerHours: 4, onSiteHours: 24 },
        { prefectures: ['13', '14'], answerHours: 8, onSiteHours: 48 },
        { prefectures: ['01'], answerHours: 1 },
      ]).map(({ prefecture, answerHours }) => `${prefecture} ${answerHours}`),
    ).toEqual(['13 4', '14 8']);
  });
});
