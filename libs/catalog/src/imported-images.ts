import type { ImageSizes } from '#evidence';
import type { RefusedLine } from './catalog-import.dto.js';
import type { NewListing } from './catalog-import.queries.js';

/** The documents that lines name as pictures. */
export const imagesOf = (listings: readonly NewListing[]): string[] => [
  ...new Set(listings.flatMap(({ body }) => (body.images ?? []).map(({ documentId }) => documentId))),
];

/**
 * The same with their pictures as the catalog shows them; lines with one that cannot be shown are told apart.
 * @param known the sizes of pictures by the id of their document
 */
export function withImages(
  listings: readonly NewListing[],
  known: ReadonlyMap<string, ImageSizes>,
): { shown: NewListing[]; unknown: RefusedLine[] } {
  const shown: NewListing[] = [];
  const unknown: RefusedLine[] = [];
  for (const listing of listings) {
    const { line, body, document } = listing;
    const images = body.images ?? [];
    const reasons = images.flatMap(({ documentId }, at) =>
      known.get(documentId)?.standing === 'usable' ? [] : [`/images/${at}/documentId: no examined picture`],
    );
    if (reasons.length > 0) unknown.push({ line, externalId: body.externalId, reasons });
    const sizesOf = (id: string) => known.get(id)?.sizes ?? [];
    const pictures = images.map(({ documentId, caption }) => ({
      caption: caption ?? null,
      sizes: sizesOf(documentId),
    }));
    if (reasons.length === 0) shown.push({ ...listing, document: { ...document, images: pictures } });
  }
  return { shown, unknown };
}
