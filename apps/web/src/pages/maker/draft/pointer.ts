/** The names on the way that a JSON pointer (RFC 6901) leads. */
export const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A pointer one step further. */
export const at = (pointer: string, ...parts: (string | number)[]): string =>
  [pointer, ...parts.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const child = (node: unknown, part: string): unknown =>
  isNode(node) ? (node as Record<string, unknown>)[part] : undefined;

/** What stands at a pointer; undefined where nothing does. */
export const valueAt = (content: unknown, pointer: string): unknown => partsOf(pointer).reduce(child, content);

/**
 * The same content with another value at a pointer; what the way leads through is made where it is missing. `undefined`
 * takes the value away.
 */
export function withValueAt<Content>(content: Content, pointer: string, value: unknown): Content {
  return put(content, partsOf(pointer), value) as Content;
}

function put(node: unknown, [part, ...rest]: string[], value: unknown): unknown {
  if (part === undefined) return value;
  const next = put(child(node, part), rest, value);
  if (Array.isArray(node)) return Object.assign([...(node as unknown[])], { [part]: next });
  const entries = isNode(node) ? Object.entries(node).filter(([key]) => key !== part) : [];
  return Object.fromEntries(next === undefined ? entries : [...entries, [part, next]]);
}
