import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, page, refuseIfAny, type Page, type PageQuery } from '#platform';
import { Authorisations } from './authorisations.service.js';
import { Distributors } from './distributors.service.js';
import { SoldPrice } from './sold-price.entity.js';

const point = definePoints({
  price_of_the_past: {
    ja: '過去にさかのぼって価格を変えることはできません',
    en: 'The price of a day that has passed cannot be changed',
  },
});

export interface StatedPrice {
  productId: string;
  /** Yen without tax. */
  price: number;
  /** Today unless said. */
  validFrom?: string;
}

/** What distributors ask for products, with its history: the subsidy's ceiling is reckoned from it. */
@Injectable()
export class SoldPrices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly distributors: Distributors,
    private readonly authorisations: Authorisations,
  ) {}

  /**
   * States a price from a day on; on one day the one stated last holds.
   * @throws Problem `unmet_rules` with all faults, `not_found` when the caller's company is no distributor
   */
  state(actor: Actor, { productId, price, validFrom }: StatedPrice): Promise<SoldPrice> {
    return this.database.transaction(async (manager) => {
      const { registrant: distributor } = await this.distributors.lockOwnFacts(manager, actor);
      const today = this.clock.today();
      const from = validFrom ?? today;
      refuseIfAny([
        ...(await this.authorisations.faultsOfSelling(manager, distributor.id, productId)),
        ...(from < today ? [point('/validFrom', 'price_of_the_past')] : []),
      ]);
      const soldPrices = manager.getRepository(SoldPrice);
      const { id } = await soldPrices.save({
        distributor,
        product: { id: productId },
        price,
        validFrom: from,
        statedBy: { id: actor.personId },
      });
      this.audit.record(manager, {
        actorId: actor.personId,
        action: 'sold_price.state',
        subjectType: 'distributor',
        subjectId: distributor.id,
        data: { productId, price, validFrom: from },
      });
      return soldPrices.findOneOrFail({ where: { id }, relations: { product: true, statedBy: true } });
    });
  }

  /** Everything the caller's company ever stated, of one product or of all, newest first. */
  list({ organisationId }: Actor, { productId, ...query }: PageQuery & { productId?: string }) {
    const prices = this.database.manager
      .getRepository(SoldPrice)
      .createQueryBuilder('sold_price')
      .innerJoin('sold_price.distributor', 'distributor')
      .innerJoinAndSelect('sold_price.product', 'product')
      .innerJoinAndSelect('sold_price.statedBy', 'person')
      .where('distributor.organisation_id = :organisationId', { organisationId });
    if (productId) prices.andWhere('sold_price.product_id = :productId', { productId });
    return page(prices, query) satisfies Promise<Page<SoldPrice>>;
  }

  /** The price a distributor asks for a product on a day, yen without tax; null when it never stated one. */
  async priceOn(manager: EntityManager, distributorId: string, productId: string, day: string): Promise<number | null> {
    const price = await manager
      .getRepository(SoldPrice)
      .createQueryBuilder('sold_price')
      .where('sold_price.distributor_id = :distributorId AND sold_price.product_id = :productId', {
        distributorId,
        productId,
      })
      .andWhere('sold_price.valid_from <= :day', { day })
      .orderBy('sold_price.valid_from', 'DESC')
      .addOrderBy('sold_price.id', 'DESC')
      .limit(1)
      .getOne();
    return price?.price ?? null;
  }

  /** What each distributor asks for a product on a day, yen without tax, by the distributor's id. */
  async pricesOn(manager: EntityManager, productId: string, day: string): Promise<Map<string, number>> {
    const prices = await manager
      .getRepository(SoldPrice)
      .createQueryBuilder('sold_price')
      .innerJoinAndSelect('sold_price.distributor', 'distributor')
      .where('sold_price.product_id = :productId AND sold_price.valid_from <= :day', { productId, day })
      .distinctOn(['distributor.id'])
      .orderBy('distributor.id')
      .addOrderBy('sold_price.valid_from', 'DESC')
      .addOrderBy('sold_price.id', 'DESC')
      .getMany();
    return new Map(prices.map(({ distributor, price }) => [distributor.id, price]));
  }
}
