import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceView } from '#evidence';
import { changesBetween, differences, type Change } from './changes.rules.js';

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((tree, key) => {
      const branch = tree as Record<string, unknown> | null | undefined;
      return branch != null && Object.hasOwn(branch, key) ? branch[key] : undefined;
    }, value);

/** Applies differences to the value they were found from; lists shrink from behind. */
function apply(before: unknown, changes: readonly Change[]): unknown {
  const root = { '': structuredClone(before) };
  const added = changes.filter((change) => 'after' in change);
  const removed = changes.filter((change) => !('after' in change)).reverse();
  for (const change of [...added, ...removed]) {
    const keys = change.pointer.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = keys.pop()!;
    const parent = keys.reduce<Record<string, unknown>>((tree, key) => tree[key] as Record<string, unknown>, root);
    if ('after' in change) {
      Object.defineProperty(parent, last, {
        value: change.after,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    } else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  return root[''];
}

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('the differences between two values', () => {
  it('are none between equal ones', () => {
    fc.assert(fc.property(json, (value) => expect(differences(value, structuredClone(value))).toEqual([])));
  });

  it('turn the one into the other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => expect(apply(before, differences(before, after))).toEqual(after)),
    );
  });

  it('say what stands at their pointer on either side, and never lie below one another', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const changes = differences(before, after);
        for (const change of changes) {
          expect(change.before).toEqual(at(before, change.pointer));
          expect(change.after).toEqual(at(after, change.pointer));
        }
        const pointers = changes.map(({ pointer }) => `${pointer}/`);
        expect(pointers.filter((one) => pointers.some((other) => one !== other && one.startsWith(other)))).toEqual([]);
        expect(new Set(pointers).size).toBe(pointers.length);
      }),
    );
  });
});

describe('what the applicant changed', () => {
  const paper = { id: 'p1', kind: 'price_list', facts: { amount: 100 }, documents: [] } as unknown as EvidenceView;
  const round = (content: object, ...evidence: EvidenceView[]) => ({ content, evidence });

  it('names fields with their old and new value, and leaves out what counts itself', () => {
    const before = round({
      revision: 1,
      version: 3,
      frozen: true,
      name: '配膳',
      modelNumbers: ['A-1'],
      bodyPrice: 100,
    });
    const after = round({
      revision: 2,
      version: 1,
      frozen: true,
      name: '配膳',
      modelNumbers: ['A-1', 'A-2'],
      bodyPrice: 90,
    });
    expect(changesBetween(before, after)).toEqual([
      { pointer: '/modelNumbers/1', after: 'A-2' },
      { pointer: '/bodyPrice', before: 100, after: 90 },
    ]);
  });

  it('names papers by their id: added, taken away, altered', () => {
    const altered = { ...paper, facts: { amount: 120 } } as unknown as EvidenceView;
    const { id, ...told } = paper;
    expect(changesBetween(round({}), round({}, paper))).toEqual([{ pointer: `/evidence/${id}`, after: told }]);
    expect(changesBetween(round({}, paper), round({}))).toEqual([{ pointer: `/evidence/${id}`, before: told }]);
    expect(changesBetween(round({}, paper), round({}, altered))).toEqual([
      { pointer: '/evidence/p1/facts/amount', before: 100, after: 120 },
    ]);
  });
});
