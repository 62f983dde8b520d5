import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#identity';
import { interestPoint, Interests, type Interest, type Stake } from '#interests';
import { refuseIfAny } from '#platform';
import type { Listing } from './listing.entity.js';
import type { Revocable } from './revocation-proposal.entity.js';

/** Who has an interest in what is in the catalog, or in who is registered. */
@Injectable()
export class Stakes {
  constructor(private readonly interests: Interests) {}

  /** The interest of somebody in the maker of a listing, by the categories it stands in. */
  async inListing(manager: EntityManager, personId: string, listing: Listing): Promise<Interest | null> {
    const [maker] = await manager.query<{ id: string }[]>(
      `SELECT manufacturer.organisation_id AS id FROM product
       JOIN manufacturer ON manufacturer.id = product.manufacturer_id WHERE product.id = $1`,
      [listing.productId],
    );
    const { category, furtherCategories } = listing.document;
    const categoryIds = [category, ...furtherCategories].map(({ id }) => id);
    return this.interests.of(manager, personId, { organisationIds: [maker!.id], categoryIds });
  }

  /** Refuses somebody with an interest in the maker of a listing. @throws Problem `unmet_rules` */
  async refuseInListing(manager: EntityManager, { personId }: Actor, listing: Listing): Promise<void> {
    refuse(await this.inListing(manager, personId, listing));
  }

  /** Refuses somebody with an interest in a registered company, by every category it is registered in. */
  async refuseInRegistrant(
    manager: EntityManager,
    { personId }: Actor,
    kind: Exclude<Revocable, 'listing'>,
    id: string,
  ): Promise<void> {
    const [stake] = await manager.query<Stake[]>(
      `SELECT ARRAY[organisation_id] AS "organisationIds", ARRAY(
         SELECT category_id FROM category_registration registered
         WHERE registered.organisation_id = registrant.organisation_id) AS "categoryIds"
       FROM ${kind} registrant WHERE id = $1`,
      [id],
    );
    refuse(stake ? await this.interests.of(manager, personId, stake) : null);
  }
}

const refuse = (interest: Interest | null): void => refuseIfAny(interest ? [interestPoint('', interest)] : []);
