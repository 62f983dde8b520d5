import { describe, expect, it } from '@jest/globals';
import type { Meaning, Recognised } from './interpretation.rules.js';
import { stepsOf } from './search-plan.rules.js';

const word = (piece: string): Recognised => ({
  piece,
  term: { word: piece, categories: new Map([['a', 1]]), industries: [], prefectures: [], makers: [] },
  manner: 'written',
});
const meaning = (given: Partial<Meaning> = {}): Meaning => ({
  ...{ folded: '', recognised: [], rest: [], groups: [], industries: [], prefectures: [], makers: [], guessed: false },
  ...given,
});
const plan = (given: Partial<Meaning>) => stepsOf('?', meaning(given));

describe('What the index is asked for', () => {
  it('is everything where nothing is looked for, and nothing where no letters are', () => {
    expect(stepsOf('  ', meaning())).toEqual([[{ words: '', pieces: [], where: [] }]]);
    expect(plan({})).toEqual([]);
  });

  it('is the words as they are where none is known', () => {
    expect(plan({ rest: ['はこびー'] })).toEqual([[{ words: 'hakobi', pieces: ['はこびー'], where: [] }]]);
  });

  it('is a model number before anything else, among model numbers only', () => {
    const [first, second] = plan({ model: 'pt27', rest: ['pt27'] });
    expect(first).toEqual([{ words: 'pt27', pieces: ['pt27'], where: [], on: ['modelKeys'] }]);
    expect(second).toMatchObject([{ pieces: ['pt27'] }]);
  });

  it('is the categories that are meant with the words that are left, then the categories alone', () => {
    const steps = plan({ recognised: [word('配膳')], rest: ['はこ'], groups: [['a']] });
    expect(steps).toMatchObject([
      [{ pieces: ['はこ'], where: [{ field: 'categoryId', in: ['a'] }] }],
      [{ words: '', where: [{ field: 'categoryId', in: ['a'] }] }],
    ]);
  });

  it('is one group of categories after the other, and no listing twice', () => {
    const [step] = plan({ recognised: [word('腰')], groups: [['a', 'b'], ['c']] });
    expect(step).toEqual([
      { words: '', pieces: [], where: [{ field: 'categoryId', in: ['a', 'b'] }] },
      { words: '', pieces: [], where: [{ field: 'categoryId', in: ['c'], except: ['a', 'b'] }] },
    ]);
  });

  it('is within a maker and a prefecture that are named, and in their categories elsewhere when nothing is there', () => {
    const recognised = [word('券売機'), word('東京')];
    const steps = plan({ recognised, groups: [['a']], prefectures: ['13'], makers: ['m'] });
    const category = { field: 'categoryId', in: ['a'] };
    const named = [
      { field: 'makerId', in: ['m'] },
      { field: 'prefectures', in: ['13'] },
    ];
    expect(steps.map(([part]) => part!.where)).toEqual([[category, ...named], [category]]);
  });

  it('is not what a small part of a long query happens to mean', () => {
    const steps = plan({ recognised: [word('券')], rest: ['ながいながいことば'], groups: [['a']] });
    expect(steps.map(([part]) => part!.words === '')).toEqual([false]);
  });

  it('is the names of products before what was only guessed', () => {
    const guessed = { folded: 'はこびん', recognised: [word('はこびん')], groups: [['a']], guessed: true };
    expect(plan(guessed)[0]).toMatchObject([{ pieces: ['はこびん'], where: [], on: expect.arrayContaining(['name']) }]);
  });
});
