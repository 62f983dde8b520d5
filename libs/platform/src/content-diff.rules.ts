import { pointerTo } from './problem/validation.js';

/** One difference between two states of a content: where, and what stood there; absent where nothing stood. */
export interface Difference {
  /** JSON pointer (RFC 6901). */
  pointer: string;
  before?: unknown;
  after?: unknown;
}

/**
 * The differences between two JSON values. Objects are compared by key, lists by place. No pointer lies below another
 * one: each difference is told once, as deep as it lies.
 *
 * @example differences({ a: [1, 2] }, { a: [1, 3] }); // [{ pointer: '/a/1', before: 2, after: 3 }]
 */
export function differences(before: unknown, after: unknown, pointer = ''): Difference[] {
  if (isTree(before) && isTree(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const below = pointerTo(pointer, key);
      if (!Object.hasOwn(before, key)) return [{ pointer: below, after: after[key] }];
      if (!Object.hasOwn(after, key)) return [{ pointer: below, before: before[key] }];
      return differences(before[key], after[key], below);
    });
  }
  return before === after ? [] : [{ pointer, before, after }];
}

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
