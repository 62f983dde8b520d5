import type { ProductRevision } from './product-revision.entity.js';

/** What a revision says of its product. */
export type RevisionContent = Omit<ProductRevision, 'id' | 'product' | 'number' | 'version' | 'frozenAt' | 'createdAt'>;

/** The content of a revision, without what counts and names the revision itself. */
export function contentOf(revision: RevisionContent): RevisionContent {
  const { name, reading, modelNumbers, category, furtherCategoryIds, description, attributes, attributeUnits } =
    revision;
  const { effects, components, freedHours, productivity, bodyPrice, installationCost, installationItems } = revision;
  const { warrantyMonths, gtin, images, brochure } = revision;
  return {
    ...{ name, reading, modelNumbers, category, furtherCategoryIds, description, attributes, attributeUnits },
    ...{ effects, components, freedHours, productivity, bodyPrice, installationCost, installationItems },
    ...{ warrantyMonths, gtin, images, brochure },
  };
}
