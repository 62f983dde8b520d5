/** What an import does with a row: makes a draft, changes one, finds nothing new, or refuses it. */
export const ROW_ACTIONS = ['create', 'change', 'unchanged', 'refused'] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];
