import { normalised, type AttributeDefinition, type AttributeValues, type WrittenValue } from '#categories';
import { inputPoint, pointerTo, type Point } from '#platform';
import { UNIT_SYMBOLS, type Unit } from '#scheme';

/** Most values one product states, and the longest name and text among them. */
const VALUES_MOST = 100;
const KEY_MOST = 40;
const TEXT_MOST = 200;

/**
 * The attributes of a product and the units its numbers are kept in. A change of criteria may bring another unit: with
 * its own at its side a value never means anything else.
 */
export interface StatedAttributes {
  attributes: AttributeValues;
  /** By key; numbers without one are in the unit of whatever schema they are held against. */
  attributeUnits: Record<string, Unit>;
}

const isUnit = (symbol: string): symbol is Unit => (UNIT_SYMBOLS as string[]).includes(symbol);

/** What in a body is no value that anybody can write, each with its JSON pointer; absent means empty. */
export function writtenFaults(written: unknown, parent = '/attributes'): Point[] {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return [inputPoint(parent, 'not_object')];
  const entries = Object.entries(written as Record<string, unknown>);
  if (entries.length > VALUES_MOST) return [inputPoint(parent, 'too_many', { most: VALUES_MOST })];
  return entries.flatMap(([key, value]) => {
    const pointer = pointerTo(parent, key);
    if (key.length > KEY_MOST) return [inputPoint(pointer, 'wrong_form')];
    if (isQuantity(value)) return [];
    if (typeof value === 'number') return Number.isFinite(value) ? [] : [inputPoint(pointer, 'not_number')];
    if (typeof value === 'string') {
      return value.length > TEXT_MOST ? [inputPoint(pointer, 'too_long', { most: TEXT_MOST })] : [];
    }
    return typeof value === 'boolean' ? [] : [inputPoint(pointer, 'wrong_form')];
  });
}

function isQuantity(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'unit,value') return false;
  const { value: number, unit } = value as { value: unknown; unit: unknown };
  return typeof number === 'number' && Number.isFinite(number) && typeof unit === 'string' && unit.length <= 20;
}

/**
 * Values as people write them, with every number in the unit of its definition. A number with a unit that no definition
 * asks for keeps its own: other criteria may ask for it. A text that is empty is not stated.
 */
export function statedFrom(
  definitions: readonly AttributeDefinition[],
  written: Readonly<Record<string, WrittenValue>>,
): StatedAttributes & { faults: Point[] } {
  const unitOf = (key: string): Unit | undefined => definitions.find((definition) => definition.key === key)?.unit;
  const known = (key: string): boolean => definitions.some((definition) => definition.key === key);
  const kept = Object.entries(written).filter(([, value]) => typeof value !== 'string' || value.trim() !== '');
  const foreign = kept.flatMap(([key, value]) =>
    !known(key) && typeof value === 'object' && isUnit(value.unit) ? [[key, value.value, value.unit] as const] : [],
  );
  const others = kept.filter(([key]) => !foreign.some(([other]) => other === key));
  const { values, faults } = normalised(definitions, Object.fromEntries(others));
  const units = Object.keys(values).flatMap((key) =>
    typeof values[key] === 'number' && unitOf(key) ? [[key, unitOf(key)!] as const] : [],
  );
  return {
    attributes: { ...values, ...Object.fromEntries(foreign.map(([key, value]) => [key, value])) },
    attributeUnits: Object.fromEntries([...units, ...foreign.map(([key, , unit]) => [key, unit] as const)]),
    faults,
  };
}

/** Stated values in the units of the criteria they are judged by, and what cannot be converted. */
export function restated(
  { attributes, attributeUnits }: StatedAttributes,
  definitions: readonly AttributeDefinition[],
): { values: AttributeValues; faults: Point[] } {
  const written = Object.entries(attributes).map(([key, value]): [string, WrittenValue] => {
    const unit = attributeUnits[key];
    const definition = definitions.find((candidate) => candidate.key === key);
    const differs = unit !== undefined && definition?.unit !== undefined && definition.unit !== unit;
    return [key, differs && typeof value === 'number' ? { value, unit } : value];
  });
  return normalised(definitions, Object.fromEntries<WrittenValue>(written));
}
