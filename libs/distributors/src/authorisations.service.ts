import { Injectable } from '@nestjs/common';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Manufacturers } from '#manufacturers';
import {
  Clock,
  Database,
  Every,
  definePoints,
  page,
  Problem,
  refuseIfAny,
  type Page,
  type PageQuery,
  type Point,
} from '#platform';
import { Product, ProductRevision } from '#products';
import { Authorisation } from './authorisation.entity.js';
import {
  AUTHORISATION_VERBS,
  authorisationRefusals,
  inForceOn,
  statusOn,
  termFaults,
  type AuthorisationStatus,
  type AuthorisationVerb,
  type Side,
  type Term,
} from './authorisation.rules.js';
import type { Distributor } from './distributor.entity.js';
import { Distributors } from './distributors.service.js';
import { Supply } from './supply.service.js';

const point = definePoints({
  distributor_named_once: {
    ja: '販売事業者を法人番号または識別子のどちらか一方で指定してください',
    en: 'Name the distributor by its corporate number or by its id, one of both',
  },
  distributor_unknown: {
    ja: '登録が承認された販売事業者が見つかりません',
    en: 'There is no distributor with an approved registration under this',
  },
  own_company: { ja: '自社に取扱いを許諾することはできません', en: 'A company cannot authorise itself' },
  product_unknown: { ja: '貴社の製品ではありません', en: 'This is not a product of your company' },
  product_not_authorised: {
    ja: 'この製品の取扱いを許諾されていません',
    en: 'You are not authorised to sell this product',
  },
  authorisation_open: {
    ja: 'この販売事業者には、期間の重なる招待または取扱許諾があります',
    en: 'There is an invitation or authorisation of this distributor already in that time',
  },
});

/** How many are turned over in one transaction. */
const BATCH = 100;

export interface Invitation extends Term {
  corporateNumber?: string;
  distributorId?: string;
  /** Absent: all products of the maker. */
  productIds?: readonly string[];
}

/** An authorisation as of today. */
export interface Shown {
  authorisation: Authorisation;
  status: AuthorisationStatus;
  inForce: boolean;
}

/** A product with what it was when it was last handed in. */
export type AuthorisedProduct = Product & { revision?: ProductRevision | null };
export type ProductsPage = Page<AuthorisedProduct>;

const NEWEST_HANDED_IN = `revision.product_id = product.id AND revision.number = (
  SELECT max(other.number) FROM product_revision other
  WHERE other.product_id = product.id AND other.frozen_at IS NOT NULL)`;

/** A new day shows within the hour; every reader minds the dates anyway. */
const HOUR_MS = 3_600_000;

/** Makers' leave to distributors to sell their products: invited, accepted or declined, withdrawn, expired. */
@Injectable()
export class Authorisations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly manufacturers: Manufacturers,
    private readonly distributors: Distributors,
    private readonly supply: Supply,
  ) {}

  /**
   * Invites a distributor to sell products of the caller's company.
   * @throws Problem `unmet_rules` with everything that is wrong with it, `already_exists` when an open one overlaps
   */
  invite(actor: Actor, invitation: Invitation): Promise<Shown> {
    return this.database.transaction(async (manager) => {
      const { registrant: manufacturer } = await this.manufacturers.lockOwnFacts(manager, actor);
      const { distributor, faults } = await this.invited(manager, actor, invitation);
      const { products, unknown } = await this.ownProducts(manager, manufacturer.id, invitation.productIds ?? []);
      refuseIfAny([...faults, ...unknown, ...termFaults(invitation, this.clock.today())]);
      const { startsOn, endsOn, productIds } = invitation;
      const term = { startsOn, endsOn };
      if (await this.overlaps(manager, manufacturer.id, distributor!.id, term)) {
        throw new Problem('already_exists', { errors: [point('', 'authorisation_open')] });
      }
      const { id } = await manager
        .getRepository(Authorisation)
        .save({ manufacturer, distributor: distributor!, products, allProducts: !productIds, ...term });
      this.record(manager, actor.personId, 'invite', id, { distributorId: distributor!.id, productIds, ...term });
      return this.shown(await this.find(manager, actor, id));
    });
  }

  /** Those of the caller's company, as maker or as distributor, newest first. */
  async list(actor: Actor, query: PageQuery): Promise<Page<Shown>> {
    const { items, next } = await page(this.visible(this.database.manager, actor), query);
    return { items: items.map((authorisation) => this.shown(authorisation)), ...(next !== undefined && { next }) };
  }

  /** One of them. @throws Problem `not_found` when neither side is the caller's company */
  async get(actor: Actor, id: string): Promise<Shown> {
    return this.shown(await this.find(this.database.manager, actor, id));
  }

  accept(actor: Actor, id: string): Promise<Shown> {
    return this.change(actor, id, 'accept', null);
  }

  decline(actor: Actor, id: string, reason: string): Promise<Shown> {
    return this.change(actor, id, 'decline', reason);
  }

  /** Ends it for either side. */
  withdraw(actor: Actor, id: string, reason: string): Promise<Shown> {
    return this.change(actor, id, 'withdraw', reason);
  }

  /**
   * Does what follows from the calendar: expires what is over, announces what begins. Answers how many it turned over.
   * It may run as often as one likes and in several processes at once: each takes what no other has taken.
   */
  @Every(HOUR_MS, 'authorisations that began or expired')
  async turn(): Promise<number> {
    for (let count = 0; ;) {
      const turned = await this.database.transaction((manager) => this.turnSome(manager));
      count += turned;
      if (turned < BATCH) return count;
    }
  }

  /** The products the caller's company may sell, now or from a day to come, as they were last handed in. */
  products(actor: Actor, query: PageQuery): Promise<ProductsPage> {
    const products = this.database.manager
      .getRepository(Product)
      .createQueryBuilder('product')
      .innerJoinAndSelect('product.manufacturer', 'manufacturer')
      .innerJoinAndMapOne('product.revision', ProductRevision, 'revision', NEWEST_HANDED_IN)
      .where(
        `EXISTS (${this.openFor('product.id', 'product.manufacturer_id')} AND distributor.organisation_id = :organisationId)`,
        { organisationId: actor.organisationId, today: this.clock.today() },
      );
    return page(products, query);
  }

  /** What is wrong with stating something about a product as this distributor: nothing while it is authorised. */
  async faultsOfSelling(manager: EntityManager, distributorId: string, productId: string): Promise<Point[]> {
    const authorised = await manager
      .getRepository(Product)
      .createQueryBuilder('product')
      .where('product.id = :productId', { productId })
      .andWhere(
        `EXISTS (${this.openFor('product.id', 'product.manufacturer_id')} AND distributor.id = :distributorId)`,
        { distributorId, today: this.clock.today() },
      )
      .getExists();
    return authorised ? [] : [point('/productId', 'product_not_authorised')];
  }

  /** Those of some products that are a maker's own, and a fault for each that is not. */
  async ownProducts(manager: EntityManager, manufacturerId: string, ids: readonly string[], pointer?: string) {
    const products = await manager
      .getRepository(Product)
      .findBy({ id: In([...ids]), manufacturer: { id: manufacturerId } });
    const known = new Set(products.map(({ id }) => id));
    const unknown = ids.flatMap((id, index) =>
      known.has(id) ? [] : [point(pointer ?? `/productIds/${index}`, 'product_unknown')],
    );
    return { products, unknown };
  }

  private async invited(manager: EntityManager, actor: Actor, { corporateNumber, distributorId }: Invitation) {
    if ((corporateNumber === undefined) === (distributorId === undefined)) {
      return { distributor: null, faults: [point('', 'distributor_named_once')] };
    }
    const name = distributorId === undefined ? { corporateNumber: corporateNumber! } : { id: distributorId };
    const distributor = await this.distributors.active(manager, name);
    const pointer = distributorId === undefined ? '/corporateNumber' : '/distributorId';
    if (!distributor) return { distributor, faults: [point(pointer, 'distributor_unknown')] };
    const own = distributor.organisation.id === actor.organisationId;
    return { distributor, faults: own ? [point(pointer, 'own_company')] : [] };
  }

  private overlaps(manager: EntityManager, manufacturerId: string, distributorId: string, term: Term) {
    return manager
      .getRepository(Authorisation)
      .createQueryBuilder('authorisation')
      .where('authorisation.manufacturer_id = :manufacturerId', { manufacturerId })
      .andWhere('authorisation.distributor_id = :distributorId', { distributorId })
      .andWhere(`authorisation.status IN ('invited', 'active')`)
      .andWhere('authorisation.starts_on <= :endsOn AND authorisation.ends_on >= :startsOn', term)
      .getExists();
  }

  private change(actor: Actor, id: string, verb: AuthorisationVerb, reason: string | null): Promise<Shown> {
    return this.database.transaction(async (manager) => {
      await this.find(manager, actor, id);
      const authorisations = manager.getRepository(Authorisation);
      await authorisations.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      const authorisation = await this.find(manager, actor, id);
      const today = this.clock.today();
      const refusals = authorisationRefusals(verb, statusOn(authorisation, today), sideOf(actor, authorisation));
      const wrongState = refusals.some(({ code }) => code === 'authorisation_status_does_not_allow');
      refuseIfAny(refusals, wrongState ? 'wrong_state' : 'unmet_rules');
      await this.move(manager, authorisation, verb, today, reason);
      this.record(manager, actor.personId, verb, id, { reason });
      return this.shown(await this.find(manager, actor, id));
    });
  }

  private async turnSome(manager: EntityManager): Promise<number> {
    const today = this.clock.today();
    const due = await manager
      .getRepository(Authorisation)
      .createQueryBuilder('authorisation')
      .innerJoinAndSelect('authorisation.manufacturer', 'manufacturer')
      .where(`authorisation.status IN ('invited', 'active')`)
      .andWhere(
        `(authorisation.ends_on < :today OR
          (authorisation.status = 'active' AND NOT authorisation.in_force AND authorisation.starts_on <= :today))`,
        { today },
      )
      .orderBy('authorisation.id')
      .limit(BATCH)
      .setLock('pessimistic_write', undefined, ['authorisation'])
      .setOnLocked('skip_locked')
      .getMany();
    for (const authorisation of due) {
      const verb = statusOn(authorisation, today) === 'expired' ? 'expire' : null;
      await this.move(manager, authorisation, verb, today, authorisation.reason);
      this.record(manager, null, verb ?? 'begin', authorisation.id, { today });
    }
    return due.length;
  }

  /** Saves where a verb leads, and announces it when buyers will see a difference. */
  private async move(
    manager: EntityManager,
    authorisation: Authorisation,
    verb: AuthorisationVerb | null,
    today: string,
    reason: string | null,
  ): Promise<void> {
    const status = verb ? AUTHORISATION_VERBS[verb].to : authorisation.status;
    const inForce = inForceOn({ ...authorisation, status }, today);
    const { id, manufacturer } = authorisation;
    await manager.getRepository(Authorisation).save({ id, status, inForce, reason });
    if (inForce !== authorisation.inForce) await this.supply.changed(manager, manufacturer.id);
  }

  private async find(manager: EntityManager, actor: Actor, id: string): Promise<Authorisation> {
    const authorisation = await this.visible(manager, actor).andWhere('authorisation.id = :id', { id }).getOne();
    if (!authorisation) throw new Problem('not_found');
    return authorisation;
  }

  private visible(manager: EntityManager, { organisationId }: Actor): SelectQueryBuilder<Authorisation> {
    return manager
      .getRepository(Authorisation)
      .createQueryBuilder('authorisation')
      .innerJoinAndSelect('authorisation.manufacturer', 'manufacturer')
      .innerJoinAndSelect('authorisation.distributor', 'distributor')
      .innerJoinAndSelect('distributor.organisation', 'seller')
      .leftJoinAndSelect('authorisation.products', 'product')
      .leftJoinAndMapOne('product.revision', ProductRevision, 'revision', NEWEST_HANDED_IN)
      .where('(manufacturer.organisation_id = :organisationId OR distributor.organisation_id = :organisationId)', {
        organisationId,
      });
  }

  /** The open authorisations of a product that are not over, as a subquery over `distributor`. */
  private openFor(productId: string, manufacturerId: string): string {
    return `
      SELECT 1 FROM authorisation open JOIN distributor ON distributor.id = open.distributor_id
      WHERE open.manufacturer_id = ${manufacturerId} AND open.status = 'active' AND open.ends_on >= :today
        AND (open.all_products OR EXISTS (
          SELECT 1 FROM authorisation_product named
          WHERE named.authorisation_id = open.id AND named.product_id = ${productId}))`;
  }

  private shown(authorisation: Authorisation): Shown {
    const today = this.clock.today();
    return { authorisation, status: statusOn(authorisation, today), inForce: inForceOn(authorisation, today) };
  }

  private record(manager: EntityManager, actorId: string | null, verb: string, subjectId: string, data: object): void {
    const action = `authorisation.${verb}`;
    this.audit.record(manager, { actorId, action, subjectType: 'authorisation', subjectId, data });
  }
}

const sideOf = (actor: Actor, { distributor }: { distributor: Distributor }): Side =>
  distributor.organisation.id === actor.organisationId ? 'distributor' : 'manufacturer';
