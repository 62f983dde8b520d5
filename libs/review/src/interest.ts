import type { EntityManager } from 'typeorm';

/** What ties somebody to an applicant, as the code of the point that refuses them. */
export type Interest = 'own_organisation' | 'affiliated_organisation';

/**
 * The interest a person has in an applicant: by a membership, present or ended, in the applicant itself or in an
 * organisation that is affiliated with it by more than a hint. Staff act for the secretariat or an association, so the
 * organisation they act for tells nothing.
 */
export async function interestOf(
  manager: EntityManager,
  personId: string,
  applicantId: string,
): Promise<Interest | null> {
  const [found] = await manager.query<{ own: boolean | null }[]>(
    `SELECT bool_or(membership.organisation_id = $2) AS own
     FROM membership
     LEFT JOIN affiliation ON affiliation.strength IN ('strong', 'medium')
       AND affiliation.one_id = least(membership.organisation_id, $2)
       AND affiliation.other_id = greatest(membership.organisation_id, $2)
     WHERE membership.person_id = $1 AND (membership.organisation_id = $2 OR affiliation.kind IS NOT NULL)`,
    [personId, applicantId],
  );
  if (found?.own == null) return null;
  return found.own ? 'own_organisation' : 'affiliated_organisation';
}
