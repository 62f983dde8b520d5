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

/** Where a product is looked after, and how many hours the quickest answer takes; none where nobody says. */
export interface Served {
  prefectures: PrefectureCode[];
  answerHours: number | null;
}

/** Who sells a product today, and who looks after it where. */
export interface ProductSupply {
  dealers: Dealer[];
  /** The maker's own coverage. */
  makerAreas: Area[];
}

/** Each product with each active distributor that is authorised for it on a day; `day` is SQL. */
const dealing = (day: string): string => `
  product
  JOIN authorisation ON authorisation.manufacturer_id = product.manufacturer_id AND authorisation.status = 'active'
    AND ${day}::date BETWEEN authorisation.starts_on AND authorisation.ends_on
    AND (authorisation.all_products OR EXISTS (
      SELECT 1 FROM authorisation_product named
      WHERE named.authorisation_id = authorisation.id AND named.product_id = product.id))
  JOIN distributor ON distributor.id = authorisation.distributor_id AND distributor.status = 'active'`;

/** What a supplier states for a product stands in place of what it states for all of them. */
const STATED = {
  own: 'coverage.product_id = product.id',
  general: `coverage.product_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM coverage own WHERE own.product_id = product.id
      AND (own.manufacturer_id = coverage.manufacturer_id OR own.distributor_id = coverage.distributor_id))`,
};

/**
 * Where products are looked after on a day: by the maker itself (no distributor) and by dealers; `day` and `products`
 * are SQL. One branch for each kind of supplier and statement: with an `OR` between them no index would serve.
 */
const areas = (day: string, products: string): string =>
  Object.values(STATED)
    .flatMap((stated) => [
      `SELECT product.id AS product_id, NULL::uuid AS distributor_id, prefecture, answer_hours, on_site_hours
       FROM product JOIN coverage ON coverage.manufacturer_id = product.manufacturer_id
       WHERE ${products} AND ${stated}`,
      `SELECT product.id, distributor.id, prefecture, answer_hours, on_site_hours
       FROM ${dealing(day)} JOIN coverage ON coverage.distributor_id = distributor.id
       WHERE ${products} AND ${stated}`,
    ])
    .join(' UNION ALL ');

/** A dealer of a product with one of its areas, or an area of the maker. */
export interface SupplyRow {
  id: string | null;
  name: string;
  website: string | null;
  contact: Contact;
  prefecture: PrefectureCode | null;
  answerHours: number;
  onSiteHours: number;
}

/**
 * Who sells a product on a day and who looks after it where, as a JSON list of {@link SupplyRow} to be read beside
 * something else: dealers by reading, areas north to south. Both parameters are SQL.
 */
export const supplyBeside = (productId: string, day: string): string => `(
  SELECT coalesce(json_agg(stated), '[]') FROM (
    SELECT dealer.id, dealer.name, dealer.website, dealer.contact,
      area.prefecture, area.answer_hours AS "answerHours", area.on_site_hours AS "onSiteHours"
    FROM (SELECT distributor.* FROM ${dealing(day)} WHERE product.id = ${productId}) dealer
    FULL JOIN (${areas(day, `product.id = ${productId}`)}) area ON area.distributor_id = dealer.id
    ORDER BY dealer.reading, dealer.id, area.prefecture) stated)`;

/** The rows of {@link supplyBeside}, each dealer with its areas. */
export function supplyFrom(rows: readonly SupplyRow[]): ProductSupply {
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

  /** Where somebody looks after a product today and how fast, for each of some products that has anybody. */
  async servedBy(productIds: readonly string[]): Promise<Map<string, Served>> {
    const rows = await this.database.manager.query<({ id: string } & Served)[]>(
      `SELECT product_id AS id, array_agg(DISTINCT prefecture ORDER BY prefecture) AS prefectures,
         min(answer_hours) AS "answerHours"
       FROM (${areas('$2', 'product.id = ANY($1)')}) area GROUP BY product_id`,
      [productIds, this.clock.today()],
    );
    return new Map(rows.map(({ id, ...served }) => [id, served]));
  }

  /** How many live listings somebody looks after today, by prefecture; one without any is absent. */
  async servedCounts(manager: EntityManager): Promise<Map<PrefectureCode, number>> {
    const rows = await manager.query<{ prefecture: PrefectureCode; listings: number }[]>(
      `SELECT area.prefecture, count(DISTINCT area.product_id)::integer AS listings
       FROM (${areas('$1', 'true')}) area JOIN listing ON listing.product_id = area.product_id AND listing.status = 'live'
       GROUP BY area.prefecture`,
      [this.clock.today()],
    );
    return new Map(rows.map(({ prefecture, listings }) => [prefecture, listings]));
  }

  /**
   * A condition, in SQL with its parameters, that somebody looks after a product in one of some prefectures today.
   * @param productId a column, in SQL
   * @param mark told apart from other such conditions of the same query by it
   */
  servedIn(productId: string, prefectures: readonly PrefectureCode[], mark = ''): [sql: string, parameters: object] {
    const sql = `EXISTS (
      SELECT 1 FROM (${areas(`:servedOn${mark}`, `product.id = ${productId}`)}) area
      WHERE area.prefecture = ANY(:prefectures${mark}))`;
    return [sql, { [`servedOn${mark}`]: this.clock.today(), [`prefectures${mark}`]: prefectures }];
  }
}
