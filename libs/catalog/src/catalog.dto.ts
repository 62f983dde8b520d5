import { AreaView, DealerView } from '#distributors';
import { IsText } from '#platform';
import type { ListingPage } from './catalog.service.js';
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
  /** Distributors the maker authorises to sell it, as of today. */
  dealers: DealerView[];
  /** Where the maker itself looks after it. */
  makerCoverage: AreaView[];

  static from({ listing, supply }: ListingPage): ListingView {
    const { id, kind, endsOn, document, publishedAt } = listing;
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
      dealers: supply.dealers.map(DealerView.from),
      makerCoverage: supply.makerAreas.map(AreaView.from),
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
