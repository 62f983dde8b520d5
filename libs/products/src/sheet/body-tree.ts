import { GROUP_NAMES, type GroupName } from './sheet-columns.js';

/** A value of JSON with members; what a draft is made of before it is validated. */
export type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands at a JSON pointer; undefined where nothing does. */
export const valueAt = (tree: Tree, pointer: string): unknown =>
  segmentsOf(pointer).reduce<unknown>((value, segment) => (isTree(value) ? value[segment] : undefined), tree);

/** Puts a value at a JSON pointer, making the lists and objects on the way; undefined takes away what stood there. */
export function putAt(tree: Tree, pointer: string, value: unknown): void {
  const segments = segmentsOf(pointer);
  const last = segments.pop()!;
  let at = tree;
  segments.forEach((segment, index) => {
    const next = segments[index + 1] ?? last;
    if (!isTree(at[segment])) at[segment] = /^\d+$/.test(next) ? [] : {};
    at = at[segment] as Tree;
  });
  if (value === undefined) delete at[last];
  else at[last] = value;
}

/** The same without what is null, however deep it lies. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isTree(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}

/** Where the entries of lists stood before those that are empty were left out. */
export type Places = Partial<Record<GroupName, number[]>>;

const isEmpty = (entry: unknown): boolean =>
  !isTree(entry) || Object.values(entry).every((value) => Array.isArray(value) && value.length === 0);

/** Leaves the entries of lists out in which nothing is filled in, and answers where those that stay stood. */
export function compact(tree: Tree): Places {
  const places: Places = {};
  for (const name of GROUP_NAMES) {
    const entries = tree[name];
    if (!Array.isArray(entries)) continue;
    const kept = Array.from(entries as unknown[], (entry, place) => ({ entry, place })).filter(
      ({ entry }) => !isEmpty(entry),
    );
    tree[name] = kept.map(({ entry }) => entry);
    places[name] = kept.map(({ place }) => place);
  }
  return places;
}

/** A pointer into what was compacted as it was before. */
export function before(places: Places, pointer: string): string {
  const [, list = '', index = '', ...rest] = pointer.split('/');
  const place = places[list as GroupName]?.[Number(index)];
  return index === '' || place === undefined ? pointer : ['', list, place, ...rest].join('/');
}
