import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#platform';
import { INTERESTS, type Interest, type Stake } from './interest.js';

/** Who has an interest in what they would judge. */
@Injectable()
export class Interests {
  constructor(private readonly clock: Clock) {}

  /**
   * The nearest interest that bars somebody. Staff act for the secretariat or an association, so it is asked of all their
   * memberships, present and ended, in whatever office they act; the secretariat itself has no interests.
   */
  async of(manager: EntityManager, personId: string, stake: Stake): Promise<Interest | null> {
    const { organisationIds, categoryIds, actingFor = null } = stake;
    const today = this.clock.today();
    const [found] = await manager.query<Record<Interest, boolean>[]>(INTERESTED, [
      ...[personId, [...organisationIds], [...categoryIds], actingFor, today],
    ]);
    return (Object.keys(INTERESTS) as Interest[]).find((interest) => found?.[interest]) ?? null;
  }
}

/**
 * One column an interest. $1 the person, $2 the organisations, $3 the categories, $4 the association acted for, $5 today.
 * A firm sells in a category when it is registered there as a maker, or today as a distributor of what is listed there.
 */
const INTERESTED = `
  WITH stake AS (
    SELECT id FROM organisation WHERE kind <> 'secretariat' AND id = ANY ($2::uuid[])
  ), mine AS (
    SELECT DISTINCT organisation.id, organisation.kind
    FROM membership JOIN organisation ON organisation.id = membership.organisation_id WHERE membership.person_id = $1
  ), firm AS (
    SELECT id FROM mine WHERE kind = 'company'
    UNION SELECT member.company_id FROM mine JOIN association_member member ON member.association_id = mine.id
      WHERE mine.id IS DISTINCT FROM $4::uuid
  )
  SELECT
    EXISTS (SELECT FROM mine JOIN stake USING (id)) AS own_organisation,
    EXISTS (
      SELECT FROM mine CROSS JOIN stake JOIN affiliation ON affiliation.strength IN ('strong', 'medium')
        AND affiliation.one_id = least(mine.id, stake.id) AND affiliation.other_id = greatest(mine.id, stake.id)
    ) AS affiliated_organisation,
    EXISTS (
      SELECT FROM interest_declaration declared JOIN stake ON stake.id = declared.organisation_id
      WHERE declared.person_id = $1 AND (declared.ends_on IS NULL OR declared.ends_on > $5::date)
    ) AS declared_interest,
    EXISTS (
      SELECT FROM firm WHERE firm.id NOT IN (SELECT id FROM stake) AND (
        EXISTS (
          SELECT FROM category_registration registered
          WHERE registered.organisation_id = firm.id AND registered.category_id = ANY ($3::uuid[])
        ) OR EXISTS (
          SELECT FROM distributor
          JOIN authorisation ON authorisation.distributor_id = distributor.id AND authorisation.status = 'active'
            AND $5::date BETWEEN authorisation.starts_on AND authorisation.ends_on
          JOIN product ON product.manufacturer_id = authorisation.manufacturer_id AND (
            authorisation.all_products OR EXISTS (
              SELECT FROM authorisation_product named
              WHERE named.authorisation_id = authorisation.id AND named.product_id = product.id))
          JOIN listing ON listing.product_id = product.id AND listing.status = 'live'
          WHERE distributor.organisation_id = firm.id AND distributor.status = 'active'
            AND listed_in(listing.document) && $3::text[]
        )
      )
    ) AS sells_in_category`;
