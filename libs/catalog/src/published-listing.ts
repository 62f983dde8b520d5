import type { AttributeDefinition, AttributeValues, Category, Criteria } from '#categories';
import type { ImageSizes } from '#evidence';
import {
  attributesBy,
  modelKey,
  shownEffects,
  type Component,
  type InstallationItem,
  type ProductRevision,
  type ShownEffect,
} from '#products';

/** A category as a listing shows it. */
export interface ListedCategory {
  id: string;
  name: string;
  reading: string;
  aliases: string[];
  /** What its criteria are for, by which the product was judged. */
  industries: string[];
  processes: string[];
}

/** An image of a product, encoded anew: WebP without metadata, smallest first. */
export interface ListedImage {
  caption: string | null;
  sizes: ImageSizes['sizes'];
}

/** What the catalog shows of a product. */
export interface PublishedListing {
  name: string;
  reading: string;
  modelNumbers: string[];
  description: string;
  /** The primary one. */
  category: ListedCategory;
  furtherCategories: ListedCategory[];
  maker: { id: string; name: string; reading: string };
  bodyPrice: number;
  installationCost: number;
  installationItems: InstallationItem[];
  warrantyMonths: number;
  gtin: string | null;
  /** In the units of the definitions. */
  attributes: AttributeValues;
  /** What the attributes mean, as they were judged, in their order. */
  definitions: AttributeDefinition[];
  /** What it saves in each of its categories. */
  effects: ShownEffect[];
  /** The best of the effects; none where none is known. */
  laborSavingIndex: number | null;
  components: Component[];
  /** What the hours that it frees make possible. */
  freedHours: string | null;
  /** Whether it raises what each worker can do, and does not only replace hands. */
  productivity: boolean | null;
  /** In the order in which they are shown. */
  images: ListedImage[];
  /** A PDF that everybody may download; size in bytes. */
  brochure: { documentId: string; fileName: string; size: number } | null;
}

/**
 * The document of an approved revision; submission has made sure that nothing is missing.
 * @param criteria of its categories, by which it was judged, the primary one first
 * @param images its images by the id of their document
 */
export function publishedFrom(
  revision: ProductRevision,
  criteria: readonly Criteria[],
  images: ReadonlyMap<string, ImageSizes>,
): PublishedListing {
  const { name, reading, description, category, bodyPrice, installationCost, warrantyMonths } = revision;
  const complete = { name, reading, description, category, bodyPrice, installationCost, warrantyMonths };
  const absent = Object.entries(complete).filter(([, value]) => value === null);
  if (absent.length > 0) throw new Error(`Revision ${revision.id} lacks ${absent.map(([field]) => field).join(', ')}`);
  const { manufacturer } = revision.product;
  const { definitions, values } = attributesBy(criteria, revision);
  const effects = shownEffects(revision.effects);
  const { brochure } = revision;
  return {
    name: name!,
    reading: reading!,
    modelNumbers: revision.modelNumbers,
    description: description!,
    category: listedCategory(category!, criteria),
    furtherCategories: criteria.slice(1).map((version) => listedCategory(version.category, criteria)),
    maker: { id: manufacturer.id, name: manufacturer.name, reading: manufacturer.reading },
    bodyPrice: bodyPrice!,
    installationCost: installationCost!,
    installationItems: revision.installationItems,
    warrantyMonths: warrantyMonths!,
    gtin: revision.gtin,
    attributes: values,
    definitions,
    effects,
    laborSavingIndex: effects.length > 0 ? Math.max(...effects.map(({ index }) => index)) : null,
    components: revision.components,
    freedHours: revision.freedHours,
    productivity: revision.productivity,
    images: revision.images.map(({ documentId, caption }) => ({
      caption,
      sizes: images.get(documentId)?.sizes ?? [],
    })),
    brochure: brochure && { documentId: brochure.id, fileName: brochure.fileName, size: brochure.size },
  };
}

/** A category with what its criteria are for. */
export function listedCategory(
  { id, name, reading, aliases }: Category,
  criteria: readonly Criteria[],
): ListedCategory {
  const { targets } = criteria.find(({ category }) => category.id === id) ?? { targets: [] };
  return {
    id,
    name,
    reading,
    aliases,
    industries: [...new Set(targets.map(({ industry }) => industry))],
    processes: [...new Set(targets.map(({ process }) => process))],
  };
}

/** Folds what people write in different ways: width, case, katakana to hiragana. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Everything one may search for in a listing, folded, as one text. */
export const searchTextOf = (document: PublishedListing): string => {
  const { name, reading, modelNumbers, category, furtherCategories, maker, description, freedHours } = document;
  const ofCategories = [category, ...furtherCategories].flatMap((listed) => [
    ...[listed.name, listed.reading],
    ...listed.aliases,
    ...listed.processes,
  ]);
  const numbers = [...modelNumbers, ...modelNumbers.map(modelKey)];
  const texts = [name, reading, ...numbers, ...ofCategories, maker.name, maker.reading, description, freedHours ?? ''];
  return fold(texts.join('\n'));
};
