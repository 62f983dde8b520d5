import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Database, defineTopic, Jobs } from '#platform';
import type { PrefectureCode } from '#scheme';
import type { Contact } from './distributor.rules.js';

/** Who sells or serves products of a maker, or where, changed: whoever shows it looks it up again. */
export const supplyChanged = defineTopic<{ manufacturerId: string }>('supply.changed');

/** A prefecture that is served, and how fast. */
export interface Area {
  prefecture: PrefectureCode;
  answerHours: number;
  onSiteHours: number;
}

/** A distributor that is authorised for a product today. */
export interface Dealer {
  id: string;
  name: string;
  website: string | null;
  contact: Contact;
  areas: Area[];
}

/** Who sells a product today, and who looks after it where. */
export interface ProductSupply {
  dealers: Dealer[];
  /** The maker's own coverage. */
  makerAreas: Area[];
}

/**
 * Who supplies products on a day: the maker itself (no distributor), and each active distributor that is authorised on
 * that day. `day` and `products` are SQL.
 */
const suppliers = (day: string, products: string): string => `
  SELECT product.id AS product_id, product.manufacturer_id, NULL::uuid AS distributor_id
  FROM product WHERE ${products}
  UNION ALL
  SELECT product.id, NULL, distributor.id
  FROM product
  JOIN authorisation ON authorisation.manufacturer_id = product.manufacturer_id
  JOIN distributor ON distributor.id = authorisation.distributor_id
  WHERE ${products} AND authorisation.status = 'active' AND distributor.status = 'active'
    AND ${day}::date BETWEEN authorisation.starts_on AND authorisation.ends_on
    AND (authorisation.all_products OR EXISTS (
      SELECT 1 FROM authorisation_product named
      WHERE named.authorisation_id = authorisation.id AND named.product_id = product.id))`;

/** What a supplier states for a product stands in place of what it states for all of them. */
const COVERS = `
  (coverage.manufacturer_id = supplier.manufacturer_id OR coverage.distributor_id = supplier.distributor_id)
  AND (coverage.product_id = supplier.product_id OR (coverage.product_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM coverage special WHERE special.product_id = supplier.product_id
      AND (special.manufacturer_id = supplier.manufacturer_id OR special.distributor_id = supplier.distributor_id))))`;

interface SupplyRow {
  id: string | null;
  name: string;
  website: string | null;
  contact: Contact;
  prefecture: PrefectureCode | null;
  answerHours: number;
  onSiteHours: number;
}

/** Who sells and looks after products, as buyers are told; the dates are minded whenever it is read. */
@Injectable()
export class Supply {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Announces, in the caller's transaction, that a maker's products are supplied differently. */
  changed(manager: EntityManager, manufacturerId: string): Promise<void> {
    return this.jobs.enqueue(manager, supplyChanged, { manufacturerId });
  }

  /** The same for every maker whose products a distributor sells. */
  async changedByDistributor(manager: EntityManager, distributorId: string): Promise<void> {
    const makers = await manager.query<{ id: string }[]>(
      'SELECT DISTINCT manufacturer_id AS id FROM authorisation WHERE distributor_id = $1 AND in_force ORDER BY id',
      [distributorId],
    );
    for (const { id } of makers) await this.changed(manager, id);
  }

  /** Who sells a product today and who looks after it where: dealers by reading, areas north to south. */
  async of(productId: string): Promise<ProductSupply> {
    const rows = await this.database.manager.query<SupplyRow[]>(
      `SELECT distributor.id, distributor.name, distributor.website, distributor.contact,
         coverage.prefecture, coverage.answer_hours AS "answerHours", coverage.on_site_hours AS "onSiteHours"
       FROM (${suppliers('$2', 'product.id = $1')}) supplier
       LEFT JOIN distributor ON distributor.id = supplier.distributor_id
       LEFT JOIN coverage ON ${COVERS}
       ORDER BY distributor.reading, distributor.id, coverage.prefecture`,
      [productId, this.clock.today()],
    );
    const areasOf = (supplier: string | null): Area[] =>
      rows.flatMap(({ id, prefecture, answerHours, onSiteHours }) =>
        id === supplier && prefecture ? [{ prefecture, answerHours, onSiteHours }] : [],
      );
    const dealers = new Map<string, Dealer>();
    for (const { id, name, website, contact } of rows) {
      if (id && !dealers.has(id)) dealers.set(id, { id, name, website, contact, areas: areasOf(id) });
    }
    return { dealers: [...dealers.values()], makerAreas: areasOf(null) };
  }

  /** The prefectures in which somebody looks after a product today, for each of some products that has any. */
  async prefecturesOf(productIds: readonly string[]): Promise<Map<string, PrefectureCode[]>> {
    const rows = await this.database.manager.query<{ id: string; prefectures: PrefectureCode[] }[]>(
      `SELECT supplier.product_id AS id, array_agg(DISTINCT coverage.prefecture ORDER BY coverage.prefecture) AS prefectures
       FROM (${suppliers('$2', 'product.id = ANY($1)')}) supplier JOIN coverage ON ${COVERS}
       GROUP BY supplier.product_id`,
      [productIds, this.clock.today()],
    );
    return new Map(rows.map(({ id, prefectures }) => [id, prefectures]));
  }

  /** A condition, in SQL with its parameters, that somebody looks after a product in a prefecture today. */
  servedIn(productId: string, prefecture: PrefectureCode): [sql: string, parameters: object] {
    const sql = `${productId} IN (
      SELECT supplier.product_id FROM (${suppliers(':servedOn', 'true')}) supplier JOIN coverage ON ${COVERS}
      WHERE coverage.prefecture = :prefecture)`;
    return [sql, { servedOn: this.clock.today(), prefecture }];
  }
}
