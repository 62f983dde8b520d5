import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Criteria } from '#categories';
import { Document, Documents, Images, type EvidenceKind, type ImageSizes } from '#evidence';
import type { Actor } from '#identity';
import { Supply, supplyBeside, supplyChanged, supplyFrom, type ProductSupply, type SupplyRow } from '#distributors';
import {
  Clock,
  Database,
  definePoints,
  Handles,
  Jobs,
  page,
  Problem,
  refuseIfAny,
  type Page,
  type PageQuery,
  type Point,
} from '#platform';
import { Products, type ProductRevision } from '#products';
import type { PrefectureCode } from '#scheme';
import { LISTING_MAILS } from './catalog.mails.js';
import { MakerMail } from './maker-mail.js';
import type { ListingEvent } from './listing-event.entity.js';
import type { ListingState } from './listing-state.js';
import { listingChanged, ListingSteps, type Notice } from './listing-steps.js';
import { Listing } from './listing.entity.js';
import type { ListingStatus, ListingVerb } from './listing.workflow.js';
import { RevocationProposals } from './revocation-proposals.js';
import { publishedFrom, searchTextOf, type PublishedListing } from './published-listing.js';

const point = definePoints({
  last_day_past: { ja: '最終日が過去の日付です', en: 'The last day lies in the past' },
});

/** A listing with who sells it and who looks after it where. */
export interface ListingPage {
  listing: Pick<Listing, 'id' | 'publishedAt' | keyof ListingState>;
  supply: ProductSupply;
}

type PageRow = ListingPage['listing'] & { supply: SupplyRow[] };

/** A live listing by its id, with its supply on a day. */
const PAGE = `
  SELECT id, status, kind, ends_on::text AS "endsOn", conditions, product_id AS "productId",
    revision_id AS "revisionId", document, published_at AS "publishedAt",
    ${supplyBeside('listing.product_id', '$2')} AS supply
  FROM listing WHERE id = $1 AND status = 'live'`;

/** The published catalog. */
@Injectable()
export class Catalog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly supply: Supply,
    private readonly products: Products,
    private readonly steps: ListingSteps,
    private readonly mail: MakerMail,
    private readonly documents: Documents,
    private readonly images: Images,
    private readonly proposals: RevocationProposals,
  ) {}

  /**
   * Publishes an approved revision, in the caller's transaction; its product's earlier revision gives way. A listing
   * that is suspended stays so: what it was suspended for is for {@link reinstateWith} to settle. A provisional listing
   * that is running keeps its last day, however often it is changed meanwhile.
   * @param criteria of its categories, by which it was judged, the primary one first
   * @param endsOn the last day (`YYYY-MM-DD`) of a provisional listing; null for a full one
   * @param records what a provisional listing is asked for: of each list any one
   * @throws Problem `wrong_state` when the listing was revoked
   */
  async publish(
    manager: EntityManager,
    actorId: string,
    revision: ProductRevision,
    criteria: readonly Criteria[],
    endsOn: string | null,
    records: EvidenceKind[][] = [],
  ): Promise<Listing> {
    const productId = revision.product.id;
    const before = await this.lock(manager, { productId });
    const imageIds = revision.images.map(({ documentId }) => documentId);
    const document = publishedFrom(revision, criteria, await this.images.of(manager, imageIds));
    const running = before?.endsOn != null && ['live', 'suspended'].includes(before.status);
    const lastDay = endsOn !== null && running ? before.endsOn : endsOn;
    const changes = {
      ...{ productId, revisionId: revision.id, document, searchText: searchTextOf(document) },
      ...{ kind: lastDay === null ? ('full' as const) : ('provisional' as const), endsOn: lastDay },
      conditions: lastDay === null ? null : { records, texts: before?.conditions?.texts ?? [] },
      warnedDays: lastDay !== null && running ? before.warnedDays : null,
    };
    const data = { revisionId: revision.id, endsOn: lastDay };
    return this.steps.take(manager, before, { verb: 'publish', agent: 'review', actorId, data }, changes);
  }

  /**
   * Shows the approved name of a maker in all its listings, suspended ones too, in the caller's transaction; by its
   * size, which its facts decide, they are found anew.
   */
  async renameMaker(manager: EntityManager, actorId: string, { id, name, reading }: NamedMaker): Promise<void> {
    const maker = { id, name, reading };
    for (const listing of await this.lockAllOf(manager, id)) {
      if (listing.document.maker.name === name && listing.document.maker.reading === reading) continue;
      const document = { ...listing.document, maker };
      const step = { verb: 'rename_maker', agent: 'review', actorId, data: { maker } } as const;
      await this.steps.take(manager, listing, step, { document, searchText: searchTextOf(document) });
    }
    await this.supply.changed(manager, id);
  }

  /** A live listing, with its supply as of today. @throws Problem `not_found`, also for a suspended one */
  async page(id: string): Promise<ListingPage> {
    const [row] = await this.database.prepared<PageRow>('listing_page', PAGE, [id, this.clock.today()]);
    if (!row) throw new Problem('not_found');
    const { supply, ...listing } = row;
    return { listing, supply: supplyFrom(supply) };
  }

  /** Some live listings in the order asked for. @throws Problem `not_found` unless all are live */
  async several(ids: readonly string[]): Promise<Listing[]> {
    const found = await this.database.manager.getRepository(Listing).findBy({ id: In([...ids]), status: 'live' });
    const inOrder = ids.flatMap((id) => found.find((listing) => listing.id === id) ?? []);
    if (inOrder.length < ids.length) throw new Problem('not_found');
    return inOrder;
  }

  /**
   * An image of a live listing by its place from 1: the smallest size with at least so many pixels on its longer side,
   * otherwise the largest. @throws Problem `not_found` when there is none
   */
  async image(id: string, place: number, side: number): Promise<{ size: ListedSize; content: Readable }> {
    const { document } = await this.live(id);
    const sizes = document.images[place - 1]?.sizes ?? [];
    const size = sizes.find(({ width, height }) => Math.max(width, height) >= side) ?? sizes.at(-1);
    if (!size) throw new Problem('not_found');
    return { size, content: await this.images.open(size) };
  }

  /** The brochure of a live listing. @throws Problem `not_found` when there is none */
  async brochure(id: string): Promise<{ document: Document; content: Readable }> {
    const published = await this.live(id);
    const brochureId = published.document.brochure?.documentId;
    const document = brochureId
      ? await this.database.manager.getRepository(Document).findOneBy({ id: brochureId })
      : null;
    if (!document) throw new Problem('not_found');
    return { document, content: await this.documents.open(document) };
  }

  /** A condition, in SQL with its parameters, that a listing is looked after in one of some prefectures today. */
  servedIn(prefectures: readonly PrefectureCode[], mark: string): [sql: string, parameters: object] {
    return this.supply.servedIn('listing.product_id', prefectures, mark);
  }

  /** Announces every live listing of a maker whose products are supplied differently. */
  @Handles(supplyChanged)
  announceSupply({ manufacturerId }: { manufacturerId: string }): Promise<void> {
    return this.database.transaction(async (manager) => {
      const changed = await this.ofMaker(manager, manufacturerId)
        .andWhere(`listing.status = 'live'`)
        .select('listing.id')
        .getMany();
      for (const { id } of changed) {
        await manager.getRepository(Listing).update({ id }, { changedAt: this.clock.now() });
        await this.jobs.enqueue(manager, listingChanged, { listingId: id });
      }
    });
  }

  /** Takes a live listing out of sight. */
  suspend(actor: Actor, id: string, notice: Notice): Promise<Listing> {
    return this.database.transaction(async (manager) => this.suspendWith(manager, actor, id, notice));
  }

  /** Takes a live listing out of sight, in the caller's transaction. */
  async suspendWith(manager: EntityManager, actor: Actor, id: string, notice: Notice): Promise<Listing> {
    const listing = await this.turn(manager, actor, id, 'suspend', { category: 'other', ...notice });
    await this.mail.post(manager, listing, LISTING_MAILS.listing_suspended, { reason: notice.reason });
    return listing;
  }

  /**
   * Takes a live listing out of sight because its evidence no longer carries it, in the caller's transaction; one that
   * is out of sight already stays as it is. Telling the maker is for the caller, who knows which evidence it was.
   */
  async suspendByCalendar(manager: EntityManager, id: string, notice: Notice): Promise<void> {
    const listing = await this.lock(manager, { id });
    if (listing?.status !== 'live') return;
    await this.steps.take(manager, listing, { verb: 'suspend', agent: 'calendar', actorId: null, ...notice });
  }

  /** Model numbers of an organisation's other products that are, or were, listed in a category; not the revoked ones. */
  async modelNumbersIn(
    manager: EntityManager,
    where: { organisationId: string; categoryId: string; exceptProductId: string },
  ): Promise<string[]> {
    const { organisationId, categoryId, exceptProductId } = where;
    const rows = await manager.query<{ modelNumbers: string[] }[]>(
      `SELECT revision.model_numbers AS "modelNumbers"
       FROM listing JOIN product_revision revision ON revision.id = listing.revision_id
       JOIN product ON product.id = listing.product_id JOIN manufacturer ON manufacturer.id = product.manufacturer_id
       WHERE manufacturer.organisation_id = $1 AND product.id <> $3 AND listing.status <> 'revoked'
         AND (revision.category_id = $2 OR $2 = ANY (revision.further_category_ids))`,
      [organisationId, categoryId, exceptProductId],
    );
    return rows.flatMap(({ modelNumbers }) => modelNumbers);
  }

  /** A listing, locked until the caller's transaction ends. @throws Problem `not_found` */
  async locked(manager: EntityManager, id: string): Promise<Listing> {
    const listing = await this.lock(manager, { id });
    if (!listing) throw new Problem('not_found');
    return listing;
  }

  /** The live listing whose product keeps its evidence in a dossier, locked, if there is one. */
  async lockedLiveOf(manager: EntityManager, dossierId: string): Promise<Listing | null> {
    const found = await manager.getRepository(Listing).findOneBy({ product: { dossier: { id: dossierId } } });
    const listing = found && (await this.lock(manager, { id: found.id }));
    return listing?.status === 'live' ? listing : null;
  }

  /**
   * Shows a suspended listing again, in the caller's transaction.
   * @param faults why its evidence does not carry it, told together with what the workflow says
   */
  async reinstateWith(manager: EntityManager, actor: Actor, id: string, notice: Notice, faults: readonly Point[]) {
    const listing = await this.turn(manager, actor, id, 'reinstate', { category: 'other', ...notice }, faults);
    await this.mail.post(manager, listing, LISTING_MAILS.listing_reinstated, { reason: notice.reason });
    return listing;
  }

  private async live(id: string): Promise<Listing> {
    const listing = await this.database.manager.getRepository(Listing).findOneBy({ id, status: 'live' });
    if (!listing) throw new Problem('not_found');
    return listing;
  }

  /** Takes a listing of the caller's company out of the catalog; an approved new revision brings it back. */
  withdraw(actor: Actor, id: string, reason: string): Promise<Listing> {
    return this.database.transaction(async (manager) => {
      const own = await this.ofOrganisation(manager, actor.organisationId)
        .andWhere('listing.id = :id', { id })
        .getExists();
      if (!own) throw new Problem('not_found');
      return this.turn(manager, actor, id, 'withdraw', { reason });
    });
  }

  /**
   * Takes a listing out of the catalog for ever, when somebody else has proposed it or taken it out of sight; its model
   * numbers are never used again, not even by its product.
   */
  revoke(actor: Actor, id: string, notice: Notice): Promise<Listing> {
    return this.database.transaction(async (manager) => {
      const listing = await this.turn(manager, actor, id, 'revoke', { category: 'other', ...notice });
      await this.products.burnModelNumbers(manager, listing.productId);
      await this.proposals.done(manager, actor, id);
      await this.mail.post(manager, listing, LISTING_MAILS.listing_revoked, { reason: notice.reason });
      return listing;
    });
  }

  /** Revokes all listings of a maker whose registration is revoked, in the caller's transaction; answers how many. */
  async revokeAllOf(manager: EntityManager, actor: Actor, manufacturerId: string, reason: string): Promise<number> {
    const listings = (await this.lockAllOf(manager, manufacturerId)).filter(({ status }) => status !== 'revoked');
    for (const listing of listings) {
      const { role: agent, personId: actorId } = actor;
      const step = { verb: 'revoke_with_maker', agent, actorId, reason, category: 'maker_revoked' } as const;
      await this.steps.take(manager, listing, step);
      await this.products.burnModelNumbers(manager, listing.productId);
      await this.proposals.done(manager, actor, listing.id);
    }
    return listings.length;
  }

  /** Says what else a provisional listing depends on, and until when. */
  setConditions(actor: Actor, id: string, { texts, endsOn }: NewConditions): Promise<Listing> {
    return this.database.transaction(async (manager) => {
      const before = await this.lock(manager, { id });
      if (!before) throw new Problem('not_found');
      const lastDay = endsOn ?? before.endsOn;
      refuseIfAny(lastDay !== null && lastDay < this.clock.today() ? [point('/endsOn', 'last_day_past')] : []);
      const { role: agent, personId: actorId } = actor;
      const conditions = { records: before.conditions?.records ?? [], texts };
      const step = { verb: 'set_conditions', agent, actorId, data: { texts, endsOn: lastDay } } as const;
      const warnedDays = lastDay === before.endsOn ? before.warnedDays : null;
      return this.steps.take(manager, before, step, { conditions, endsOn: lastDay, warnedDays });
    });
  }

  /** The listing of a product of the caller's company, whatever its status. @throws Problem `not_found` */
  async ofOwnProduct(actor: Actor, productId: string): Promise<Listing> {
    const listing = await this.ofOrganisation(this.database.manager, actor.organisationId)
      .andWhere('listing.product_id = :productId', { productId })
      .getOne();
    if (!listing) throw new Problem('not_found');
    return listing;
  }

  /** The listings of all products of the caller's company, whatever their status, newest first. */
  ofOwnProducts({ organisationId }: Actor, query: PageQuery): Promise<Page<Listing>> {
    return page(this.ofOrganisation(this.database.manager, organisationId), query);
  }

  /** The last step of a listing, which says why it stands where it stands. */
  lastStep(listingId: string): Promise<ListingEvent | null> {
    return this.steps.lastEvent(this.database.manager, listingId);
  }

  /** The listing of a product, if it was ever published; for the review. */
  ofProduct(manager: EntityManager, productId: string): Promise<Listing | null> {
    return manager.getRepository(Listing).findOneBy({ productId });
  }

  /** The running provisional listing whose product keeps its evidence in a dossier, if there is one. */
  provisionalOf(manager: EntityManager, dossierId: string): Promise<Listing | null> {
    const statuses: ListingStatus[] = ['live', 'suspended'];
    const where = { kind: 'provisional', status: In(statuses), product: { dossier: { id: dossierId } } } as const;
    return manager.getRepository(Listing).findOneBy(where);
  }

  private async turn(
    manager: EntityManager,
    actor: Actor,
    id: string,
    verb: ListingVerb,
    notice: Notice,
    faults: readonly Point[] = [],
  ): Promise<Listing> {
    const listing = await this.locked(manager, id);
    const step = { verb, agent: actor.role, actorId: actor.personId, ...notice };
    return this.steps.take(manager, listing, step, {}, faults);
  }

  private lock(manager: EntityManager, where: { id: string } | { productId: string }): Promise<Listing | null> {
    return manager.getRepository(Listing).findOne({ where, lock: { mode: 'pessimistic_write' } });
  }

  private lockAllOf(manager: EntityManager, manufacturerId: string): Promise<Listing[]> {
    return this.ofMaker(manager, manufacturerId).setLock('pessimistic_write', undefined, ['listing']).getMany();
  }

  private ofOrganisation(manager: EntityManager, organisationId: string): SelectQueryBuilder<Listing> {
    return manager
      .getRepository(Listing)
      .createQueryBuilder('listing')
      .innerJoin('listing.product', 'product')
      .innerJoin('product.manufacturer', 'manufacturer')
      .where('manufacturer.organisation_id = :organisationId', { organisationId });
  }

  /** The listings of a maker's products, in the order in which they are locked. */
  private ofMaker(manager: EntityManager, manufacturerId: string): SelectQueryBuilder<Listing> {
    return manager
      .getRepository(Listing)
      .createQueryBuilder('listing')
      .innerJoin('listing.product', 'product')
      .where('product.manufacturer_id = :manufacturerId', { manufacturerId })
      .orderBy('listing.id');
  }
}

type ListedSize = ImageSizes['sizes'][number];
type NamedMaker = PublishedListing['maker'];

/** What an approver says about a provisional listing. */
export interface NewConditions {
  texts: string[];
  /** Another last day (`YYYY-MM-DD`); none: it stays as it is. */
  endsOn?: string;
}
