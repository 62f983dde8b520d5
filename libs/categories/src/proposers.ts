import type { Role } from '#identity';

/** Who may propose a category: companies, associations, and the operator for itself or on behalf of a ministry. */
export const PROPOSERS: readonly Role[] = ['owner', 'editor', 'association_examiner', 'administrator'];
