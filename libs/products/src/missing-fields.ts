import { definePoints, type Point } from '#platform';

const point = definePoints({
  field_required: { ja: '提出には入力が必要です', en: 'Needed for a submission' },
});

/** A point for each of some fields that a submission needs and that is still empty. */
export function missingFields<Row extends object>(
  row: Row,
  fields: readonly (keyof Row & string)[],
  parent = '',
): Point[] {
  return fields.filter((field) => row[field] === null).map((field) => point(`${parent}/${field}`, 'field_required'));
}
