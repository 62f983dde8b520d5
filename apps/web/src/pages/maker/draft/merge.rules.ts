import { at } from './pointer.js';

/** One place that two people, or two windows, have changed in different ways. */
export interface Conflict {
  pointer: string;
  mine: unknown;
  theirs: unknown;
}

export interface Merged<Content> {
  /** Everybody's changes; in a conflict one's own stand, and theirs are in the conflict. */
  content: Content;
  conflicts: Conflict[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two contents say the same; what is absent, `null` or empty text says nothing. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.map((each) => ordered(each) ?? null);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, ordered(each)] as const);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Brings two edits of the same content together. What only one side changed is taken from that side; what both changed
 * differently is a conflict. Lists are one value: rows that were moved cannot be told from rows that were rewritten.
 */
export function merge<Content>(base: Content, mine: Content, theirs: Content): Merged<Content> {
  const conflicts: Conflict[] = [];
  const content = mergeAt('', base, mine, theirs, conflicts) as Content;
  return { content, conflicts };
}

function mergeAt(pointer: string, base: unknown, mine: unknown, theirs: unknown, conflicts: Conflict[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isObject(mine) && isObject(theirs)) {
    const origin = isObject(base) ? base : {};
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return Object.fromEntries(
      keys.map((key) => [key, mergeAt(at(pointer, key), origin[key], mine[key], theirs[key], conflicts)] as const),
    );
  }
  conflicts.push({ pointer, mine, theirs });
  return mine;
}
