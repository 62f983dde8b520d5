import { Injectable } from '@nestjs/common';
import { Catalog } from '#catalog';
import { SoldPrices } from '#distributors';
import { Clock, Database, definePoints, inputPoint, Problem, refuseIfAny } from '#platform';
import {
  estimateSubsidy,
  paybackOf,
  Scheme,
  type Payback,
  type Purchase,
  type SubsidyEstimate,
  type SubsidyFigures,
} from '#scheme';

const point = definePoints({
  no_subsidy_on_day: { ja: 'この日に有効な補助の条件はありません', en: 'No subsidy is in force on that day' },
});

/** What a buyer says about themselves. */
export interface EstimateRequest {
  staff: number;
  wageRise: boolean;
  /** The day of the application, `YYYY-MM-DD`; today unless said. */
  on?: string;
  /** The dealer it would be bought from. */
  distributorId?: string;
  hoursPerMonth?: number;
  wage?: number;
}

/** An estimate with everything it was reckoned from. */
export interface Estimate {
  on: string;
  listing: { id: string; name: string };
  seller: { id: string; name: string } | null;
  /** Where the price comes from: what the seller stated, or the body price where nothing is stated. */
  priceFrom: 'sold_price' | 'body_price';
  purchase: Purchase;
  figures: SubsidyFigures;
  subsidy: SubsidyEstimate;
  payback: Payback | null;
}

/** What a purchase would cost after the subsidy, and when it has paid for itself. */
@Injectable()
export class Estimates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scheme: Scheme,
    private readonly catalog: Catalog,
    private readonly soldPrices: SoldPrices,
  ) {}

  /**
   * Reckons for a live listing. The price is what the named dealer asks on the day; without a name the least that any
   * dealer of today has registered; where nothing is registered, the body price stands in.
   * @throws Problem `not_found`, `invalid_input`, `unmet_rules` when there is no subsidy on that day
   */
  async of(listingId: string, request: EstimateRequest): Promise<Estimate> {
    const { staff, wageRise, distributorId, hoursPerMonth, wage } = request;
    const on = request.on ?? this.clock.today();
    const { listing, supply } = await this.catalog.page(listingId);
    const sellers = supply.dealers.filter(({ id }) => distributorId === undefined || id === distributorId);
    this.refuseFaults(request, supply.dealers);
    const figures = await this.scheme.subsidyOn(on);
    refuseIfAny(figures ? [] : [point('/on', 'no_subsidy_on_day')]);
    const prices = await this.soldPrices.pricesOn(this.database.manager, listing.productId, on);
    const [cheapest] = sellers
      .flatMap(({ id, name }) => (prices.has(id) ? [{ id, name, price: prices.get(id)! }] : []))
      .sort((a, b) => a.price - b.price);
    const seller = cheapest ?? (distributorId === undefined ? undefined : sellers[0]);
    const price = cheapest?.price ?? listing.document.bodyPrice;
    const { installationCost, name } = listing.document;
    const purchase = { price, installationCost, registeredPrice: price, staff, wageRise };
    const subsidy = estimateSubsidy(purchase, figures!);
    const saving = hoursPerMonth !== undefined && wage !== undefined;
    return {
      on,
      listing: { id: listing.id, name },
      seller: seller ? { id: seller.id, name: seller.name } : null,
      priceFrom: cheapest ? 'sold_price' : 'body_price',
      purchase,
      figures: figures!,
      subsidy,
      payback: saving ? paybackOf(subsidy.netCost, hoursPerMonth, wage) : null,
    };
  }

  private refuseFaults(
    { distributorId, hoursPerMonth, wage }: EstimateRequest,
    dealers: readonly { id: string }[],
  ): void {
    const stranger = distributorId !== undefined && !dealers.some(({ id }) => id === distributorId);
    const allowed = dealers.map(({ id }) => id);
    const errors = [
      ...(stranger ? [inputPoint('/distributorId', 'not_in_list', { allowed })] : []),
      ...(hoursPerMonth !== undefined && wage === undefined ? [inputPoint('/wage', 'required')] : []),
      ...(wage !== undefined && hoursPerMonth === undefined ? [inputPoint('/hoursPerMonth', 'required')] : []),
    ];
    if (errors.length > 0) throw new Problem('invalid_input', { errors });
  }
}
