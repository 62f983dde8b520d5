import type { Schemas } from '../../../api/client.js';

type Case = Schemas['CaseView'];

/** What one has in view: a step is refused when the case has moved on since. */
export const seen = ({ stage, round }: Case) => ({ stage, round });

/** Where what was handed in is edited or read. */
export function subjectOf({ kind, subjectId }: Pick<Case, 'kind' | 'subjectId'>): string {
  switch (kind) {
    case 'product':
      return `/maker/products/${subjectId}`;
    case 'manufacturer':
      return '/maker/company';
    case 'distributor':
      return '/maker/distributor';
    case 'category_proposal':
      return `/maker/proposals/${subjectId}`;
  }
}
