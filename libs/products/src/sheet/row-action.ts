/** What an import does with a row: makes a draft, changes one, finds nothing new, or refuses it. */
export type RowAction = 'create' | 'change' | 'unchanged' | 'refused';
