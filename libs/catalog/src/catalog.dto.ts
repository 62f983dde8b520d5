import { IsText } from '#platform';
import type { Listing, ListingStatus } from './listing.entity.js';

export class ReasonBody {
  @IsText(2000)
  reason: string;
}

export class NamedView {
  id: string;
  name: string;
}

export class ListingView {
  id: string;
  kind: 'full' | 'provisional';
  /** Last day of a provisional listing. */
  endsOn: string | null;
  name: string;
  reading: string;
  modelNumbers: string[];
  description: string;
  category: NamedView;
  maker: NamedView;
  /** Yen without tax. */
  bodyPrice: number;
  /** Yen without tax. */
  installationCost: number;
  warrantyMonths: number;
  publishedAt: Date;

  static from({ id, kind, endsOn, document, publishedAt }: Listing): ListingView {
    const { name, reading, modelNumbers, description, category, maker, bodyPrice, installationCost } = document;
    return {
      id,
      kind,
      endsOn,
      name,
      reading,
      modelNumbers,
      description,
      category: { id: category.id, name: category.name },
      maker: { id: maker.id, name: maker.name },
      bodyPrice,
      installationCost,
      warrantyMonths: document.warrantyMonths,
      publishedAt,
    };
  }
}

export class ListingStatusView {
  id: string;
  status: ListingStatus;

  static from({ id, status }: Listing): ListingStatusView {
    return { id, status };
  }
}
