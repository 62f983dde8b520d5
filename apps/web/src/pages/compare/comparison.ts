import type { Schemas } from '../../api/client.js';

/** Whether the listings differ in a row. */
export const differs = ({ values }: Pick<Schemas['ComparisonRowView'], 'values'>): boolean => new Set(values).size > 1;
