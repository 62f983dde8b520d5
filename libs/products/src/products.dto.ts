import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { EFFECT_BASES, laborSavingIndex, type AttributeValues } from '#categories';
import { differences, type Difference } from '#platform';
import { ATTRIBUTE_VALUES } from './draft.dto.js';
import {
  COMPONENT_KINDS,
  type Component,
  type InstallationItem,
  type ProductImage,
  type StatedEffect,
  type StatedStep,
} from './product-content.js';
import type { ProductRevision } from './product-revision.entity.js';

export class StepView implements StatedStep {
  step: string | null;
  who: string | null;
  hoursBefore: number | null;
  hoursAfter: number | null;
}

export class EffectView implements StatedEffect {
  categoryId: string | null;
  industry: string | null;
  process: string | null;
  hoursRemoved: number | null;
  hoursCreated: number | null;
  basis: (typeof EFFECT_BASES)[number] | null;
  sites: number | null;
  steps: StepView[];
}

export class ComponentView implements Component {
  name: string | null;
  kind: (typeof COMPONENT_KINDS)[number] | null;
  maker: string | null;
  function: string | null;
  /** Percent of the body price. */
  share: number | null;
}

export class InstallationItemView implements InstallationItem {
  name: string | null;
  /** Yen without tax. */
  cost: number | null;
}

export class ImageView implements ProductImage {
  documentId: string;
  caption: string | null;
}

function indexOf({ hoursRemoved, hoursCreated }: StatedEffect): number | null {
  const known = hoursRemoved !== null && hoursCreated !== null;
  return known ? laborSavingIndex({ hoursRemoved, hoursCreated }) : null;
}

export class ProductView {
  id: string;
  /** Where its evidence goes. */
  dossierId: string;
  revisionId: string;
  /** Number of the revision. */
  revision: number;
  /** Frozen by a submission; otherwise a draft. */
  frozen: boolean;
  /** Counts the saves; send it back with `If-Match`. */
  version: number;
  name: string | null;
  reading: string | null;
  modelNumbers: string[];
  categoryId: string | null;
  furtherCategoryIds: string[];
  description: string | null;
  @ApiProperty(ATTRIBUTE_VALUES)
  attributes: AttributeValues;
  /** The units that numbers among the attributes are in, by key. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  attributeUnits: Record<string, string>;
  effects: EffectView[];
  /** The labor-saving index of each effect; null while its hours are incomplete. */
  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true } })
  effectIndexes: (number | null)[];
  components: ComponentView[];
  /** What the hours that it frees make possible. */
  freedHours: string | null;
  /** Whether it raises what each worker can do, and does not only replace hands. */
  productivity: boolean | null;
  /** Yen without tax. */
  bodyPrice: number | null;
  /** Yen without tax; the sum of the items where there are any. */
  installationCost: number | null;
  installationItems: InstallationItemView[];
  warrantyMonths: number | null;
  /** Global Trade Item Number. */
  gtin: string | null;
  images: ImageView[];
  brochureId: string | null;

  static from(revision: ProductRevision): ProductView {
    const { product } = revision;
    return {
      id: product.id,
      dossierId: product.dossier.id,
      revisionId: revision.id,
      revision: revision.number,
      frozen: revision.frozenAt !== null,
      version: revision.version,
      ...ProductView.contentOf(revision),
      effectIndexes: revision.effects.map(indexOf),
    };
  }

  /** What was filled in and can be saved again, without what counts and names the revision itself. */
  static contentOf(revision: ProductRevision) {
    const { name, reading, modelNumbers, category, furtherCategoryIds, description } = revision;
    const { attributes, attributeUnits, effects, components, freedHours, productivity } = revision;
    const { bodyPrice, installationCost, installationItems, warrantyMonths, gtin, images, brochure } = revision;
    return {
      name,
      reading,
      modelNumbers,
      categoryId: category?.id ?? null,
      furtherCategoryIds,
      description,
      attributes,
      attributeUnits,
      effects,
      components,
      freedHours,
      productivity,
      bodyPrice,
      installationCost,
      installationItems,
      warrantyMonths,
      gtin,
      images,
      brochureId: brochure?.id ?? null,
    };
  }
}

/** One revision among those of its product. */
export class RevisionSummary {
  number: number;
  revisionId: string;
  name: string | null;
  /** When it was submitted; null for the draft. */
  frozenAt: Date | null;
  createdAt: Date;

  static from({ id, number, name, frozenAt, createdAt }: ProductRevision): RevisionSummary {
    return { number, revisionId: id, name, frozenAt, createdAt };
  }
}

export class RevisionList {
  items: RevisionSummary[];
}

export class DiffQuery {
  /** Number of the one revision. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  from: number;

  /** Number of the other one. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  to: number;
}

export class DifferenceView implements Difference {
  /** JSON pointer into the content. */
  pointer: string;
  /** What stood there; absent where nothing stood. */
  before?: unknown;
  after?: unknown;
}

/** What is different between two revisions of a product. */
export class DiffView {
  from: number;
  to: number;
  differences: DifferenceView[];

  static between(from: ProductRevision, to: ProductRevision): DiffView {
    const found = differences(ProductView.contentOf(from), ProductView.contentOf(to));
    return { from: from.number, to: to.number, differences: found };
  }
}

export class ProductSummary {
  id: string;
  name: string | null;
  modelNumbers: string[];
  category: string | null;
  /** Frozen by a submission; otherwise a draft. */
  frozen: boolean;

  static from(id: string, { name, modelNumbers, category, frozenAt }: ProductRevision): ProductSummary {
    return { id, name, modelNumbers, category: category?.name ?? null, frozen: frozenAt !== null };
  }
}

export class ProductPage {
  items: ProductSummary[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
