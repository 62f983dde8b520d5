import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differences, type Difference } from './content-diff.rules.js';

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Applies differences to the value they were found from; lists shrink from behind. */
function applied(before: unknown, found: readonly Difference[]): unknown {
  const root = { '': structuredClone(before) };
  const kept = found.filter((difference) => 'after' in difference);
  const removed = found.filter((difference) => !('after' in difference)).reverse();
  for (const { pointer, after, ...rest } of [...kept, ...removed]) {
    const keys = ['', ...keysOf(pointer)];
    const last = keys.pop()!;
    const parent = keys.reduce<Record<string, unknown>>((tree, key) => tree[key] as Record<string, unknown>, root);
    const gone = 'before' in rest && after === undefined;
    if (!gone)
      Object.defineProperty(parent, last, { value: after, writable: true, enumerable: true, configurable: true });
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  return root[''];
}

describe('the differences between two contents', () => {
  it('are none between equal ones', () => {
    fc.assert(fc.property(json, (value) => expect(differences(value, structuredClone(value))).toEqual([])));
  });

  it('turn the one into the other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => expect(applied(before, differences(before, after))).toEqual(after)),
    );
  });

  it('never lie below one another, and none is told twice', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const pointers = differences(before, after).map(({ pointer }) => `${pointer}/`);
        expect(pointers.filter((one) => pointers.some((other) => one !== other && one.startsWith(other)))).toEqual([]);
        expect(new Set(pointers).size).toBe(pointers.length);
      }),
    );
  });

  it('say where, and what stood there before and after', () => {
    const before = { name: '配膳', modelNumbers: ['A-1'], 'a/b': { '~': 1 }, gone: true };
    const after = { name: '清掃', modelNumbers: ['A-1', 'A-2'], 'a/b': { '~': 2 } };
    expect(differences(before, after)).toEqual([
      { pointer: '/name', before: '配膳', after: '清掃' },
      { pointer: '/modelNumbers/1', after: 'A-2' },
      { pointer: '/a~1b/~0', before: 1, after: 2 },
      { pointer: '/gone', before: true },
    ]);
  });
});
