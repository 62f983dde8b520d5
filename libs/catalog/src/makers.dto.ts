import { IsUUID } from 'class-validator';
import type { Size } from '#scheme';
import type { PublicMaker } from './makers.js';
import type { PriceRange } from './price-ranges.js';

export class MakerCategoryView {
  id: string;
  name: string;
  /** Live listings of this maker in it. */
  listings: number;
}

export class DomesticAgentView {
  name: string;
  address: string;
}

/** What everybody may know of a maker. */
export class MakerView {
  id: string;
  name: string;
  /** The name in kana. */
  reading: string;
  address: string;
  website: string | null;
  /** What it was classified as; `unknown` where its facts are not known. */
  size: Size;
  startup: boolean;
  /** Of a maker abroad: the company that answers for it in Japan. */
  domesticAgent: DomesticAgentView | null;
  /** Since when it is in the register. */
  since: Date;
  categories: MakerCategoryView[];

  static from(maker: PublicMaker): MakerView {
    const { id, name, reading, address, website, size, startup, domesticAgent, since } = maker;
    const categories = maker.categories.map(({ id, name, listings }) => ({ id, name, listings }));
    return { id, name, reading, address, website, size, startup, domesticAgent, since, categories };
  }
}

export class PriceRangeQuery {
  @IsUUID()
  categoryId: string;
}

/** How the body prices of a category lie: yen without tax, null where nothing is listed. */
export class PriceRangeView {
  /** Live listings that stand in the category. */
  listings: number;
  least: number | null;
  /** A quarter of them costs at most so much. */
  lowerQuartile: number | null;
  median: number | null;
  /** Three quarters of them cost at most so much. */
  upperQuartile: number | null;
  most: number | null;

  static from({ listings, least, lowerQuartile, median, upperQuartile, most }: PriceRange): PriceRangeView {
    return { listings, least, lowerQuartile, median, upperQuartile, most };
  }
}
