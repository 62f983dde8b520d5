import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsText } from '#platform';
import type { ProductRevision } from './product-revision.entity.js';
import type { DraftContent } from './products.service.js';

const MOST_YEN = 100_000_000_000;

/** The whole content of a draft; what is absent is empty. Submitting is what asks for completeness. */
export class DraftBody {
  @IsOptional()
  @IsText(200)
  name?: string;

  /** The name in hiragana or katakana. */
  @IsOptional()
  @IsText(200)
  @Matches(/^[\p{Script=Hiragana}\p{Script=Katakana}ー・　 \p{Number}\p{Script=Latin}-]+$/u)
  reading?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsText(100, { each: true })
  modelNumbers?: string[];

  @IsOptional()
  @IsUUID()
  categoryId?: string;

  @IsOptional()
  @IsText(5000)
  description?: string;

  /** Yen without tax. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_YEN)
  bodyPrice?: number;

  /** Yen without tax. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_YEN)
  installationCost?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(600)
  warrantyMonths?: number;

  static content(body: DraftBody): DraftContent {
    return {
      name: body.name ?? null,
      reading: body.reading ?? null,
      modelNumbers: body.modelNumbers ?? [],
      categoryId: body.categoryId ?? null,
      description: body.description ?? null,
      bodyPrice: body.bodyPrice ?? null,
      installationCost: body.installationCost ?? null,
      warrantyMonths: body.warrantyMonths ?? null,
    };
  }
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
  description: string | null;
  /** Yen without tax. */
  bodyPrice: number | null;
  /** Yen without tax. */
  installationCost: number | null;
  warrantyMonths: number | null;

  static from(revision: ProductRevision): ProductView {
    const { product, category, name, reading, modelNumbers, description } = revision;
    const { bodyPrice, installationCost, warrantyMonths, version } = revision;
    return {
      id: product.id,
      dossierId: product.dossier.id,
      revisionId: revision.id,
      revision: revision.number,
      frozen: revision.frozenAt !== null,
      version,
      name,
      reading,
      modelNumbers,
      categoryId: category?.id ?? null,
      description,
      bodyPrice,
      installationCost,
      warrantyMonths,
    };
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
