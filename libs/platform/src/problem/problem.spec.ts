import { describe, expect, it } from '@jest/globals';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import fc from 'fast-check';
import { databaseProblem } from '../database/database.problems.js';
import { allPoints, definePoints } from './points.js';
import type { Problem } from './problem.js';
import { PROBLEMS } from './problems.js';
import { say } from './text.js';
import { InputPipe } from './validation.js';
import { isCalendarDate, IsText } from './validators.js';

describe('The lists of problems and points', () => {
  it('hold every text in both languages', () => {
    for (const { ja, en } of [
      ...Object.values(PROBLEMS).map(({ title }) => title),
      ...allPoints().map(([, text]) => text),
    ]) {
      expect(ja).toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u);
      expect(en).toMatch(/^[A-Z]/);
      expect(ja.match(/\{\w+\}/g)?.sort()).toEqual(en.match(/\{\w+\}/g)?.sort());
    }
  });

  it('take no code twice', () => {
    expect(() => definePoints({ required: { ja: '', en: '' } })).toThrow('Point code required is declared twice');
  });
});

describe('A text', () => {
  it('gets its parameters, and shows those it was not given', () => {
    const text = { ja: '{least} 円、{kinds}', en: '¥{least}: {kinds}' };
    expect(say(text, 'en', { least: 500_000, kinds: ['a', 'b'] })).toBe('¥500,000: a, b');
    expect(say(text, 'ja', { least: 1 })).toBe('1 円、{kinds}');
  });
});

describe('A calendar date', () => {
  it('is every day from 1900 to 2999', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => expect(isCalendarDate(day.toISOString().slice(0, 10))).toBe(true)),
      { seed: 1 },
    );
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '1899-12-31',
    '3000-01-01',
    '2026-01-01T00',
    '',
    20260101,
  ])('is not %s', (value) => expect(isCalendarDate(value)).toBe(false));
});

describe('Validation', () => {
  class Part {
    @IsText(3)
    name: string;
  }
  class Whole {
    @IsInt()
    @Min(2)
    @Max(5)
    count: number;

    @IsOptional()
    @IsArray()
    @ArrayMaxSize(2)
    @ValidateNested({ each: true })
    @Type(() => Part)
    parts?: Part[];
  }
  const faultsOf = async (value: unknown): Promise<unknown[]> => {
    const refused = new InputPipe().transform(value, { type: 'body', metatype: Whole });
    return refused.then(
      () => [],
      (problem: Problem) => problem.errors.map(({ pointer, code, params }) => [pointer, code, params]),
    );
  };

  it('names every fault with the figures for its words', async () => {
    expect(await faultsOf({ count: 9, parts: [{ name: 'long' }, { name: 'x', more: 1 }, {}] })).toEqual([
      ['/count', 'too_large', { most: 5 }],
      ['/parts', 'too_many', { most: 2 }],
      ['/parts/0/name', 'too_long', { most: 3 }],
      ['/parts/1/more', 'unknown_field', {}],
      ['/parts/2/name', 'required', undefined],
    ]);
  });

  it('tells of a value of the wrong type only that', async () => {
    expect(await faultsOf({ count: '3', parts: { name: 1 } })).toEqual([
      ['/count', 'not_whole_number', {}],
      ['/parts', 'not_list', {}],
    ]);
    expect(await faultsOf({})).toEqual([['/count', 'required', undefined]]);
  });

  it.each([undefined, null, 'x', 1, [[]]])('refuses %j in place of an object', async (value) => {
    expect(await faultsOf(value)).toEqual([['', 'not_object', undefined]]);
  });
});

describe('An error of the database', () => {
  it.each([
    ['23505', 'already_exists'],
    ['40P01', 'unavailable'],
    ['57P01', 'unavailable'],
    ['53300', 'unavailable'],
    ['08006', 'unavailable'],
    ['ECONNREFUSED', 'unavailable'],
    ['23502', undefined],
    ['42601', undefined],
  ])('%s is for the caller: %s', (code, problem) => {
    expect(databaseProblem({ driverError: { code } })?.code).toBe(problem);
    expect(databaseProblem({ code })?.code).toBe(problem);
  });
});
