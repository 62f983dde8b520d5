import { describe, expect, it } from '@jest/globals';
import { engineFilter } from './clause.rules.js';

describe('Conditions in the words of the search engine', () => {
  it('are none where nothing is asked for', () => {
    expect(engineFilter([])).toBeUndefined();
  });

  it('name values in quotes, whatever the values hold', () => {
    expect(engineFilter([{ field: 'processes', in: ['配膳', 'x"] OR kind = "full'] }])).toEqual([
      'processes IN ["配膳", "x\\"] OR kind = \\"full"]',
    ]);
    expect(engineFilter([{ field: 'attributes.elevator', in: [true] }])).toEqual(['attributes.elevator IN [true]']);
  });

  it('leave out what has one of the values that are excepted', () => {
    expect(engineFilter([{ field: 'categoryId', in: ['b'], except: ['a'] }])).toEqual([
      'categoryId IN ["b"] AND categoryId NOT IN ["a"]',
    ]);
    expect(engineFilter([{ field: 'categoryId', in: ['b'], except: [] }])).toEqual(['categoryId IN ["b"]']);
  });

  it.each([
    [{ from: 1, to: 2 }, 'bodyPrice >= 1 AND bodyPrice <= 2'],
    [{ from: 0 }, 'bodyPrice >= 0'],
    [{ to: 0.5 }, 'bodyPrice <= 0.5'],
  ])('open a range on the side that is not stated: %j', (range, expected) => {
    expect(engineFilter([{ field: 'bodyPrice', ...range }])).toEqual([expected]);
  });

  it('all hold at once', () => {
    const clauses = [
      { field: 'kind', in: ['full'] },
      { field: 'bodyPrice', from: 5 },
    ];
    expect(engineFilter(clauses)).toEqual(['kind IN ["full"]', 'bodyPrice >= 5']);
  });
});
