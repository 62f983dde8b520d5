import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readCategories } from './category-import.rules.js';

const header = 'name,reading,aliases,industries,processes,association\n';

describe('reading categories from CSV', () => {
  it('takes every line of the file the registry ships with', () => {
    const { rows, refused } = readCategories(readFileSync('data/categories.csv', 'utf8'));
    expect(refused).toEqual([]);
    expect(rows).toHaveLength(32);
    expect(rows[0]).toMatchObject({ name: '配膳ロボット', industries: ['M', 'I', 'P'], association: null });
  });

  it('refuses a line with all its reasons and takes the others', () => {
    const { rows, refused } = readCategories(`${header},ハイゼン,,Z,,\n券売機,けんばいき,,M,会計,\n`);
    expect(rows.map(({ name }) => name)).toEqual(['券売機']);
    expect(refused).toEqual([
      {
        line: 2,
        reasons: [
          'name is empty',
          'reading is not in hiragana',
          'industry Z is not a JSIC division (A to T)',
          'processes is empty',
        ],
      },
    ]);
  });

  it('says which columns are missing', () => {
    expect(() => readCategories('name,reading\n')).toThrow(
      'lacks the column(s) aliases, industries, processes, association',
    );
  });
});
