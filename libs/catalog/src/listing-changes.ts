import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, Problem } from '#platform';
import { Products, ProductView, type ProductRevision } from '#products';
import { monthsAfter, Scheme, type SchemeFigures } from '#scheme';
import { changeBetween, type Change, type Prices } from './change.rules.js';
import { readState } from './listing-state.js';
import { Listing } from './listing.entity.js';

const point = definePoints({
  product_not_listed: { ja: 'この製品はまだ掲載されていません', en: 'The product was never listed' },
  listing_revoked: {
    ja: 'この製品の掲載は取り消されています',
    en: 'The listing of this product was revoked',
  },
  revision_is_a_draft: { ja: '編集中の版がすでにあります', en: 'There is a draft already' },
  revision_under_review: { ja: '次の版が審査中です', en: 'The next revision is under review' },
});

/** Changes of products that are in the catalog. */
@Injectable()
export class ListingChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly scheme: Scheme,
    private readonly products: Products,
  ) {}

  /**
   * Starts the next revision of a listed product of the caller's company, a draft copied from the one in the catalog.
   * What is in the catalog stays until the next revision is approved.
   * @throws Problem `wrong_state` when it was never listed or is revoked, or while a draft or a review is open
   */
  start(actor: Actor, productId: string): Promise<ProductRevision> {
    return this.database.transaction(async (manager) => {
      const newest = await this.products.lockOwn(manager, actor, productId);
      const listing = await manager.getRepository(Listing).findOneBy({ productId });
      const code = obstacleTo(newest, listing);
      if (code) throw new Problem('wrong_state', { errors: [point('', code)] });
      await this.products.reopen(manager, newest.id);
      const draft = await this.products.own(actor, productId);
      this.audit.record(manager, {
        actorId: actor.personId,
        action: 'product.start_revision',
        subjectType: 'product',
        subjectId: productId,
        data: { revision: draft.number },
      });
      return draft;
    });
  }

  /** How handing in the newest revision of a product of the caller's company now would be reviewed. */
  async preview(actor: Actor, productId: string): Promise<Change> {
    const { manager } = this.database;
    const revision = await this.products.own(actor, productId);
    const listing = await manager.getRepository(Listing).findOneBy({ productId });
    if (!listing) throw new Problem('wrong_state', { errors: [point('', 'product_not_listed')] });
    return this.between(manager, listing, revision, await this.scheme.figuresOn(this.clock.today()));
  }

  /** How a new revision of a listed product is reviewed. What is not live comes back through a full review only. */
  async between(
    manager: EntityManager,
    listing: Listing,
    revision: ProductRevision,
    figures: SchemeFigures,
  ): Promise<Change> {
    const before = await this.products.revision(manager, listing.revisionId);
    const past = await this.pricesSince(manager, listing, monthsAfter(this.clock.today(), -figures.priceMonths));
    const change = changeBetween(ProductView.from(before), ProductView.from(revision), past, figures);
    return listing.status === 'live' ? change : { ...change, review: 'full' };
  }

  /** The prices that were in the catalog on a day or later, those of now among them. */
  private async pricesSince(manager: EntityManager, listing: Listing, day: string): Promise<Prices[]> {
    const rows = await manager.query<{ state: string }[]>(
      `SELECT state FROM listing_event event WHERE listing_id = $1 AND status = 'live' AND (
         at >= $2 OR number = (SELECT max(number) FROM listing_event WHERE listing_id = $1 AND at < $2))`,
      [listing.id, new Date(`${day}T00:00:00+09:00`)],
    );
    return [listing.document, ...rows.map(({ state }) => readState(state).document)];
  }
}

/** What keeps a maker from starting the next revision of a product. */
function obstacleTo(newest: ProductRevision, listing: Listing | null): Parameters<typeof point>[1] | undefined {
  if (!listing) return 'product_not_listed';
  if (listing.status === 'revoked') return 'listing_revoked';
  if (!newest.frozenAt) return 'revision_is_a_draft';
  return listing.revisionId === newest.id ? undefined : 'revision_under_review';
}
