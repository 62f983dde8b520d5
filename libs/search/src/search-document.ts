import { type Listing } from '#catalog';
import { modelKey } from '#products';
import type { PrefectureCode } from '#scheme';

/** A listing as the search index holds it. */
export interface SearchDocument {
  id: string;
  name: string;
  modelNumbers: string[];
  /** Model numbers without hyphens and spaces. */
  modelKeys: string[];
  categoryId: string;
  categoryName: string;
  categoryAliases: string[];
  /** Kana of name, category and maker. */
  readings: string[];
  makerId: string;
  makerName: string;
  processes: string[];
  industries: string[];
  description: string;
  /** Codes of the prefectures in which the maker or a dealer looks after it. */
  prefectures: PrefectureCode[];
  kind: string;
  bodyPrice: number;
  /** Milliseconds since 1970. */
  publishedAt: number;
}

/** Builds the index document of a listing from what is published and where it is looked after, and from nothing else. */
export function searchDocumentOf(listing: Listing, prefectures: PrefectureCode[]): SearchDocument {
  const { id, kind, document, publishedAt } = listing;
  const { name, reading, modelNumbers, category, maker, description, bodyPrice } = document;
  return {
    id,
    name,
    modelNumbers,
    modelKeys: modelNumbers.map(modelKey),
    categoryId: category.id,
    categoryName: category.name,
    categoryAliases: category.aliases,
    readings: [reading, category.reading, maker.reading],
    makerId: maker.id,
    makerName: maker.name,
    processes: category.processes,
    industries: category.industries,
    description,
    prefectures,
    kind,
    bodyPrice,
    publishedAt: publishedAt.getTime(),
  };
}

/** Index settings: fields in the order in which a match counts. */
export const SETTINGS = {
  searchableAttributes: [
    'modelNumbers',
    'modelKeys',
    'name',
    'categoryName',
    'categoryAliases',
    'readings',
    'processes',
    'makerName',
    'description',
  ],
  filterableAttributes: ['categoryId', 'makerId', 'kind', 'industries', 'prefectures', 'bodyPrice'],
  sortableAttributes: ['bodyPrice', 'publishedAt'],
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['jpn' as const] }],
  pagination: { maxTotalHits: 10_000 },
};
