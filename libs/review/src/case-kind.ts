/** What can be reviewed. */
export const CASE_KINDS = ['product', 'manufacturer', 'distributor', 'category_proposal'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
