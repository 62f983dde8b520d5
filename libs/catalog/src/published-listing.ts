import type { AttributeValues, Criteria } from '#categories';
import { modelKey, type ProductRevision } from '#products';

/** What the catalog shows of a product. */
export interface PublishedListing {
  name: string;
  reading: string;
  modelNumbers: string[];
  description: string;
  category: { id: string; name: string; reading: string; aliases: string[]; industries: string[]; processes: string[] };
  maker: { id: string; name: string; reading: string };
  bodyPrice: number;
  installationCost: number;
  warrantyMonths: number;
  /** Technical attributes by the keys and in the units of the category's schema. */
  attributes?: AttributeValues;
  /** The best of its effects: share of working hours it takes away, from 0 to 1. */
  laborSavingIndex?: number;
}

/**
 * The document of an approved revision; submission has made sure that nothing is missing.
 * @param criteria of its category, by which it was judged
 */
export function publishedFrom(revision: ProductRevision, { targets }: Criteria): PublishedListing {
  const { name, reading, description, category, bodyPrice, installationCost, warrantyMonths } = revision;
  const complete = { name, reading, description, category, bodyPrice, installationCost, warrantyMonths };
  const absent = Object.entries(complete).filter(([, value]) => value === null);
  if (absent.length > 0) throw new Error(`Revision ${revision.id} lacks ${absent.map(([field]) => field).join(', ')}`);
  const { manufacturer } = revision.product;
  return {
    name: name!,
    reading: reading!,
    modelNumbers: revision.modelNumbers,
    description: description!,
    category: {
      id: category!.id,
      name: category!.name,
      reading: category!.reading,
      aliases: category!.aliases,
      industries: [...new Set(targets.map(({ industry }) => industry))],
      processes: [...new Set(targets.map(({ process }) => process))],
    },
    maker: { id: manufacturer.id, name: manufacturer.name, reading: manufacturer.reading },
    bodyPrice: bodyPrice!,
    installationCost: installationCost!,
    warrantyMonths: warrantyMonths!,
  };
}

/** Folds what people write in different ways: width, case, katakana to hiragana. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Everything one may search for in a listing, folded, as one text. */
export const searchTextOf = ({ name, reading, modelNumbers, category, maker, description }: PublishedListing): string =>
  fold(
    [
      name,
      reading,
      ...modelNumbers,
      ...modelNumbers.map(modelKey),
      category.name,
      category.reading,
      ...category.aliases,
      ...category.processes,
      maker.name,
      maker.reading,
      description,
    ].join('\n'),
  );
