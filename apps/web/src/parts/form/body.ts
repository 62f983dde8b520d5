/** What a control of a form holds, with the place in the body that it is for (JSON pointer). */
export type Entry = readonly [pointer: string, value: string | number | boolean | string[]];

/**
 * The body that a form sends: each value at its place. What was left empty is left out, so that the API says itself
 * what it cannot do without. Parts of a pointer that are figures make lists.
 *
 * @example
 * bodyOf([['/name', '株式会社'], ['/steps/0/hours', 3]]) // { name: '株式会社', steps: [{ hours: 3 }] }
 */
export function bodyOf(entries: readonly Entry[]): object {
  const body = {};
  for (const [pointer, value] of entries) if (!isEmpty(value)) put(body, keysOf(pointer), value);
  return body;
}

const isEmpty = (value: Entry[1]): boolean => typeof value === 'string' && value.trim() === '';

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

function put(parent: object, [key = '', ...rest]: string[], value: Entry[1]): void {
  const within = parent as Record<string, unknown>;
  if (rest.length === 0) {
    within[key] = value;
    return;
  }
  within[key] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
  put(within[key] as object, rest, value);
}

/** A number as people type it: full-width figures, with commas. What is no number stays text for the API to refuse. */
export function numberIn(typed: string): number | string {
  const tidy = typed.normalize('NFKC').replace(/[,、\s]/g, '');
  return tidy !== '' && Number.isFinite(Number(tidy)) ? Number(tidy) : typed;
}
