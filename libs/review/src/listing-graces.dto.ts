import { type PointView, pointView, type Language } from '#platform';
import type { RunningGrace } from './listing-graces.queries.js';

/** A live listing that its evidence no longer carries. */
export class ListingGraceView {
  listingId: string;
  productId: string;
  /** What the listing is called. */
  name: string;
  /** The last day to mend it, `YYYY-MM-DD`; afterwards the listing is suspended. */
  until: string;
  /** What is missing today. */
  missing: PointView[];

  static of({ listing, until, missing }: RunningGrace, language: Language): ListingGraceView {
    const { id, productId, document } = listing;
    return {
      listingId: id,
      productId,
      name: document.name,
      until,
      missing: missing.map((each) => pointView(each, language)),
    };
  }
}

export class ListingGraceList {
  items: ListingGraceView[];
}
