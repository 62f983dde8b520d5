/** What closing or suspending a category would touch. */
export class CategoryReach {
  /** Live listings: they stay. */
  listings: number;
  /** Products that are drafts in it: they can no longer be handed in. */
  drafts: number;
  /** Open cases: they are decided still. */
  cases: number;
  /** Makers registered into it. */
  makers: number;
}

/** What rebuilding the index would touch. */
export class IndexReach {
  /** Live listings, all of which are read. */
  listings: number;
}
