import type { Category } from '#categories';
import { definePoints, inputPoint, type Language, type Point, type Text } from '#platform';
import { nameKey } from '#scheme';
import type { StatedStep } from '../product-content.js';

/** A category as a cell may name it. */
export type NamedCategory = Pick<Category, 'id' | 'name' | 'aliases'>;

/** What the words in cells are read by. */
export interface ReadContext {
  categories: readonly NamedCategory[];
}

/** What they are written by. */
export interface WriteContext extends ReadContext {
  language: Language;
  /** Names of the categories that are offered. */
  offered: readonly string[];
}

/** What a cell says cannot be understood; makes the point for the field it is for. */
export type Misread = (pointer: string) => Point;

/** How the text of a cell becomes a value of a draft, and back. */
export interface CellKind {
  /** What it cannot make out and validation refuses anyway stays text. */
  read(text: string, context: ReadContext): { value: unknown } | { misread: Misread };
  write(value: unknown, context: WriteContext): string | number | null;
  /** What may stand there, where that is a matter of a few words. */
  choices?: readonly Text[];
}

export interface Choice {
  value: string | boolean;
  label: Text;
}

const point = definePoints({
  sheet_category_unknown: {
    ja: 'カテゴリ「{name}」はありません。カテゴリの名称を確かめてください',
    en: 'There is no category “{name}”',
  },
  sheet_steps_form: {
    ja: '1 行に「作業の手順 | 行う人 | 導入前の時間 | 導入後の時間」の 4 つを書いてください（{line} 行目）',
    en: 'Write “step | who | hours before | hours after” on each line (line {line})',
  },
});

/** Words as they are. */
export const WORDS: CellKind = {
  read: (text) => ({ value: text }),
  write: (value) => (typeof value === 'string' ? value : null),
};

/** A number, with commas, full-width figures and the unit that people type behind it. */
export const NUMBER: CellKind = {
  read: (text) => ({ value: numberIn(text) }),
  write: (value) => (typeof value === 'number' ? value : null),
};

/** Several words, parted by `|` or lines. */
export const LIST: CellKind = {
  read: (text) => ({ value: parted(text) }),
  write: (value) => joined(value as string[] | undefined),
};

/** The name of a category. */
export const CATEGORY: CellKind = {
  read: (text, { categories }) => categoryNamed(text, categories),
  write: (value, { categories }) => categories.find(({ id }) => id === value)?.name ?? null,
};

/** Names of categories, parted by `|` or lines. */
export const CATEGORIES: CellKind = {
  read: (text, { categories }) => {
    const read = parted(text).map((name) => categoryNamed(name, categories));
    const misread = read.find((each) => 'misread' in each);
    return misread ?? { value: read.flatMap((each) => ('value' in each ? [each.value] : [])) };
  },
  write: (value, { categories }) =>
    joined(((value ?? []) as string[]).flatMap((id) => categories.find((category) => category.id === id)?.name ?? [])),
};

/** The work before and after: a line for each step, its parts between `|`. */
export const STEPS: CellKind = {
  read: (text) => {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const steps = lines.map((line) => line.split(BAR).map(unescaped));
    const wrong = steps.findIndex((parts) => parts.length !== 4);
    if (wrong >= 0) return { misread: (pointer) => point(pointer, 'sheet_steps_form', { line: wrong + 1 }) };
    return {
      value: steps.map(([step, who, before, after]) => ({
        ...(step && { step }),
        ...(who && { who }),
        ...(before && { hoursBefore: numberIn(before) }),
        ...(after && { hoursAfter: numberIn(after) }),
      })),
    };
  },
  write: (value) => {
    const steps = (value ?? []) as Partial<StatedStep>[];
    const lines = steps.map(({ step, who, hoursBefore, hoursAfter }) =>
      [step, who, hoursBefore, hoursAfter].map((part) => escaped(String(part ?? ''))).join(' | '),
    );
    return lines.length > 0 ? lines.join('\n') : null;
  },
};

/** One of a few, by its words in either language or by its value. */
export function choiceOf(choices: readonly Choice[]): CellKind {
  const labels = choices.map(({ label }) => label);
  return {
    choices: labels,
    read: (text) => {
      const wanted = nameKey(text);
      const found = choices.find(({ value, label }) =>
        [label.ja, label.en, String(value)].some((word) => nameKey(word) === wanted),
      );
      if (found) return { value: found.value };
      return { misread: (pointer) => inputPoint(pointer, 'not_in_list', { allowed: labels }) };
    },
    write: (value, { language }) => choices.find((choice) => choice.value === value)?.label[language] ?? null,
  };
}

const YES = [/^(はい|有|あり|○|〇|yes|y|true|1)$/i, true] as const;
const NO = [/^(いいえ|無|なし|×|no|n|false|0)$/i, false] as const;
const SAID = choiceOf([
  { value: true, label: { ja: 'はい', en: 'Yes' } },
  { value: false, label: { ja: 'いいえ', en: 'No' } },
]);

/** Yes or no, in the ways in which people write them. */
export const YES_NO: CellKind = {
  ...SAID,
  read: (text, context) => {
    const word = text.normalize('NFKC').trim();
    const said = [YES, NO].find(([pattern]) => pattern.test(word));
    return said ? { value: said[1] } : SAID.read(text, context);
  },
};

/** The number a text stands for, or the text. */
function numberIn(text: string): number | string {
  const bare = text.normalize('NFKC').replace(/[,\s¥円%]/gu, '');
  return /^[-+]?\d+(\.\d+)?$/.test(bare) ? Number(bare) : text;
}

function categoryNamed(name: string, categories: readonly NamedCategory[]): { value: string } | { misread: Misread } {
  const wanted = nameKey(name);
  const found =
    categories.find((category) => nameKey(category.name) === wanted) ??
    categories.find(({ aliases }) => aliases.some((alias) => nameKey(alias) === wanted));
  if (found) return { value: found.id };
  return { misread: (pointer) => point(pointer, 'sheet_category_unknown', { name: name.slice(0, 100) }) };
}

/** What parts words in a cell; one that belongs to a word has a backslash in front. */
const BAR = /(?<!\\)[|｜]/u;
const escaped = (text: string): string => text.replace(/\r?\n/g, ' ').replace(/[|｜]/gu, '\\$&');
const unescaped = (text: string): string => text.replace(/\\([|｜])/gu, '$1').trim();

const parted = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .flatMap((line) => line.split(BAR))
    .map(unescaped)
    .filter((part) => part !== '');

const joined = (parts: readonly string[] | undefined): string | null =>
  parts && parts.length > 0 ? parts.map(escaped).join(' | ') : null;
