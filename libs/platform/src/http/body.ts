import type { Point } from '../problem/points.js';
import { Problem } from '../problem/problem.js';
import { inputPoint, pointerTo } from '../problem/validation.js';

/** Largest JSON body, in bytes. */
export const JSON_MAX_BYTES = 512 * 1024;
/** Deepest nesting of lists and objects in any input. */
const DEPTH_MAX = 16;

/** Text that PostgreSQL can hold and that survives encoding: no NUL, no lone surrogate. */
const isStorable = (value: string): boolean => !value.includes('\0') && value.isWellFormed();

/**
 * Every place in an input that cannot be stored, is nested too deeply or would hide what every object has, such as
 * `__proto__` and `constructor`. Does not recurse, so depth cannot hurt it.
 */
export function unacceptableIn(input: unknown): Point[] {
  const points: Point[] = [];
  const open: { value: unknown; pointer: string; depth: number }[] = [{ value: input, pointer: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, pointer, depth } = next;
    if (typeof value === 'string' && !isStorable(value)) points.push(inputPoint(pointer, 'not_acceptable_text'));
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEPTH_MAX) return [...points, inputPoint(pointer, 'nested_too_deeply')];
    for (const [key, child] of Object.entries(value)) {
      if (!isStorable(key)) points.push(inputPoint(pointer, 'not_acceptable_text'));
      else if (key in Object.prototype) points.push(inputPoint(pointerTo(pointer, key), 'unknown_field'));
      else open.push({ value: child, pointer: pointerTo(pointer, key), depth: depth + 1 });
    }
  }
  return points;
}

/** Reads a JSON body; an empty one counts as none. Throws the problem that says why it cannot be read. */
export function parseJsonBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const parsed = ((): unknown => {
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    } catch (error) {
      throw new Problem('malformed_json', { cause: error });
    }
  })();
  const errors = unacceptableIn(parsed);
  if (errors.length > 0) throw new Problem('invalid_input', { errors });
  return parsed;
}
