import { Injectable } from '@nestjs/common';
import { Catalog } from '#catalog';
import { SoldPrices } from '#distributors';
import { Clock, Database, definePoints, inputPoint, refuseIfAny, type Point } from '#platform';
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

/** A price that somebody has in mind. */
export interface PriceRequest extends Omit<EstimateRequest, 'distributorId'> {
  price: number;
  installationCost: number;
}

/** What a purchase comes to, with everything it was reckoned from. */
export interface Reckoning {
  on: string;
  purchase: Purchase;
  figures: SubsidyFigures;
  subsidy: SubsidyEstimate;
  payback: Payback | null;
}

/** The same for a listing. */
export interface Estimate extends Reckoning {
  listing: { id: string; name: string };
  seller: { id: string; name: string } | null;
  /** Where the price comes from: what the seller stated, or the body price where nothing is stated. */
  priceFrom: 'sold_price' | 'body_price';
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
    const { distributorId } = request;
    const on = request.on ?? this.clock.today();
    const { listing, supply } = await this.catalog.page(listingId);
    const sellers = supply.dealers.filter(({ id }) => distributorId === undefined || id === distributorId);
    refuseIfAny(faultsOf(request, supply.dealers), 'invalid_input');
    const prices = await this.soldPrices.pricesOn(this.database.manager, listing.productId, on);
    const [cheapest] = sellers
      .flatMap(({ id, name }) => (prices.has(id) ? [{ id, name, price: prices.get(id)! }] : []))
      .sort((a, b) => a.price - b.price);
    const seller = cheapest ?? (distributorId === undefined ? undefined : sellers[0]);
    const { bodyPrice, installationCost, name } = listing.document;
    return {
      ...(await this.reckon({ ...request, price: cheapest?.price ?? bodyPrice, installationCost })),
      listing: { id: listing.id, name },
      seller: seller ? { id: seller.id, name: seller.name } : null,
      priceFrom: cheapest ? 'sold_price' : 'body_price',
    };
  }

  /**
   * Reckons for a price, as if that were the one registered.
   * @throws Problem `invalid_input`, `unmet_rules` when there is no subsidy on that day
   */
  async ofPrice(request: PriceRequest): Promise<Reckoning> {
    refuseIfAny(faultsOf(request, []), 'invalid_input');
    return this.reckon(request);
  }

  private async reckon({ price, installationCost, staff, wageRise, ...request }: PriceRequest): Promise<Reckoning> {
    const { hoursPerMonth, wage } = request;
    const on = request.on ?? this.clock.today();
    const figures = await this.scheme.subsidyOn(on);
    refuseIfAny(figures ? [] : [point('/on', 'no_subsidy_on_day')]);
    const purchase = { price, installationCost, registeredPrice: price, staff, wageRise };
    const subsidy = estimateSubsidy(purchase, figures!);
    const saving = hoursPerMonth !== undefined && wage !== undefined;
    return {
      ...{ on, purchase, figures: figures!, subsidy },
      payback: saving ? paybackOf(subsidy.netCost, hoursPerMonth, wage) : null,
    };
  }
}

/** What is wrong with what a buyer says. */
function faultsOf(
  { distributorId, hoursPerMonth, wage }: Pick<EstimateRequest, 'distributorId' | 'hoursPerMonth' | 'wage'>,
  dealers: readonly { id: string }[],
): Point[] {
  const stranger = distributorId !== undefined && !dealers.some(({ id }) => id === distributorId);
  const allowed = dealers.map(({ id }) => id);
  return [
    ...(stranger ? [inputPoint('/distributorId', 'not_in_list', { allowed })] : []),
    ...(hoursPerMonth !== undefined && wage === undefined ? [inputPoint('/wage', 'required')] : []),
    ...(wage !== undefined && hoursPerMonth === undefined ? [inputPoint('/hoursPerMonth', 'required')] : []),
  ];
}
