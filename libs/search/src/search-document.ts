import type { AttributeValues } from '#categories';
import type { Listing, ListingSurroundings, PublishedListing } from '#catalog';
import type { MakerSize } from '#manufacturers';
import { modelKey } from '#products';
import type { PrefectureCode } from '#scheme';
import { fold, spellingOf } from './sound.rules.js';

/** What an answer shows of a listing; the index holds it just so, that it can be passed on as it is. */
export const HIT_FIELDS = ['id', 'name', 'modelNumbers', 'category', 'maker', 'makerId', 'bodyPrice', 'kind'] as const;

/** A listing as the search index holds it. */
export interface SearchDocument {
  id: string;
  name: string;
  modelNumbers: string[];
  category: { id: string; name: string };
  maker: string;
  makerId: string;
  bodyPrice: number;
  kind: string;
  /** Model numbers without hyphens and spaces, in small letters. */
  modelKeys: string[];
  /** How name and maker sound, spelled in letters. */
  sounds: string;
  description: string;
  /** How the words of the description sound, spelled in letters. */
  mentions: string;
  /** Of all categories it stands in, the primary one first; so are processes and industries. */
  categoryId: string[];
  processes: string[];
  industries: string[];
  /** Codes of the prefectures in which the maker or a dealer looks after it. */
  prefectures: PrefectureCode[];
  makerSize: MakerSize[];
  /** The quickest of those who look after it; none where nobody does. */
  answerHours: number | null;
  /** Those that buyers filter by. */
  attributes: AttributeValues;
  laborSavingIndex: number | null;
  /** Milliseconds since 1970. */
  publishedAt: number;
}

const KANJI_RUN = /[\p{Script=Han}々〆]+/gu;
const OTHER_RUN = /[ァ-ヶー]{2,}|[ぁ-ゖー]{3,}|[A-Za-z0-9]+/gu;

/** The runs of kanji in what a listing says, to be read before its document can be built. */
export const wordsToRead = ({ document: { name, description } }: Listing): string[] =>
  [...name.normalize('NFKC').matchAll(KANJI_RUN), ...description.normalize('NFKC').matchAll(KANJI_RUN)].map(
    ([run]) => run,
  );

/** Every word of a text spelled by its sound: kanji by their readings, in parts and as a whole, others as they are. */
function spellings(text: string, readings: ReadonlyMap<string, string>): string[] {
  const plain = text.normalize('NFKC');
  const read = [...plain.matchAll(KANJI_RUN)].flatMap(([run]) => {
    const parts = readings.get(run)?.split(' ') ?? [];
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
  const others = [...plain.matchAll(OTHER_RUN)].map(([run]) => run);
  return [...read, ...others].map(spellingOf).filter(Boolean);
}

const spelled = (words: string[]): string => [...new Set(words)].join(' ');

/**
 * Builds the index document of a listing from what is published, who made it and where it is looked after, and from nothing else.
 * @param readings of {@link wordsToRead}
 */
export function searchDocumentOf(
  listing: Listing,
  { prefectures, makerSize, answerHours }: ListingSurroundings,
  readings: ReadonlyMap<string, string>,
): SearchDocument {
  const { id, kind, document, publishedAt } = listing;
  const { name, reading, modelNumbers, category, furtherCategories, maker, description, bodyPrice } = document;
  const categories = [category, ...furtherCategories];
  return {
    id,
    name,
    modelNumbers,
    category: { id: category.id, name: category.name },
    maker: maker.name,
    makerId: maker.id,
    bodyPrice,
    kind,
    modelKeys: modelNumbers.map((written) => modelKey(written).toLowerCase()),
    sounds: spelled([
      ...fold(reading)
        .split(/[^\p{L}\p{N}ー]+/u)
        .map(spellingOf)
        .filter(Boolean),
      ...spellings(name, readings),
      spellingOf(maker.reading),
    ]),
    description,
    mentions: spelled(spellings(description, readings)),
    categoryId: categories.map((each) => each.id),
    processes: [...new Set(categories.flatMap(({ processes }) => processes))],
    industries: [...new Set(categories.flatMap(({ industries }) => industries))],
    prefectures,
    makerSize,
    answerHours,
    attributes: filterableOf(document),
    laborSavingIndex: document.laborSavingIndex,
    publishedAt: publishedAt.getTime(),
  };
}

/** What may be filtered by; the index need not know the other attributes, and texts are no facets. */
function filterableOf({ definitions, attributes }: PublishedListing): AttributeValues {
  const keys = definitions.filter(({ filterable, type }) => filterable && type !== 'text').map(({ key }) => key);
  return Object.fromEntries(keys.flatMap((key) => (key in attributes ? [[key, attributes[key]!]] : [])));
}

/** How deep into the hits one can page. */
export const HITS_MOST = 10_000;

/** Index settings: fields in the order in which a match counts. An index with others is rebuilt. */
export const SETTINGS = {
  searchableAttributes: ['modelKeys', 'name', 'sounds', 'maker', 'description', 'mentions'],
  filterableAttributes: [
    'categoryId',
    'makerId',
    'kind',
    'industries',
    'processes',
    'prefectures',
    'makerSize',
    'bodyPrice',
    'laborSavingIndex',
    'attributes',
  ],
  sortableAttributes: ['bodyPrice', 'publishedAt', 'laborSavingIndex', 'answerHours'],
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  localizedAttributes: [{ attributePatterns: ['name', 'maker', 'description'], locales: ['jpn' as const] }],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: ['modelKeys', 'description'],
    disableOnNumbers: true,
  },
  // Japanese sentences hold many words: their distances would make up most of the index.
  proximityPrecision: 'byAttribute' as const,
  facetSearch: false,
  faceting: { maxValuesPerFacet: 500, sortFacetValuesBy: { '*': 'count' as const } },
  pagination: { maxTotalHits: HITS_MOST },
};
