import type { EntityManager } from 'typeorm';

/** What ties somebody to an applicant, as the code of the point that refuses them. */
export type Interest = 'own_application' | 'own_organisation' | 'affiliated_organisation';

/**
 * The interest a person has in those who apply for a case: having written or handed it in; or by a membership, present or ended, in
 * one of them or in an organisation that is affiliated with one by more than a hint. Staff act for the secretariat or an
 * association, so the organisation they act for tells nothing; where the secretariat itself applies, only who handed it
 * in is barred.
 */
export async function interestOf(manager: EntityManager, personId: string, caseId: string): Promise<Interest | null> {
  const [found] = await manager.query<{ submitted: boolean; own: boolean | null }[]>(
    `WITH applying AS (
       SELECT organisation.id FROM organisation
       WHERE organisation.kind <> 'secretariat' AND organisation.id IN (
         SELECT applicant_id FROM review_case WHERE id = $2
         UNION SELECT organisation_id FROM case_party WHERE case_id = $2)
     )
     SELECT
       EXISTS (
         SELECT 1 FROM case_event WHERE case_id = $2 AND actor_id = $1 AND verb IN ('submit', 'resubmit')
       ) OR EXISTS (
         SELECT 1 FROM audit_entry JOIN review_case ON review_case.subject_id = audit_entry.subject_id
         WHERE review_case.id = $2 AND audit_entry.actor_id = $1 AND audit_entry.action IN (
           'category_proposal.create', 'category_proposal.save_draft', 'category_proposal.confirm')
       ) AS submitted,
       (
         SELECT bool_or(membership.organisation_id = applying.id)
         FROM membership CROSS JOIN applying
         LEFT JOIN affiliation ON affiliation.strength IN ('strong', 'medium')
           AND affiliation.one_id = least(membership.organisation_id, applying.id)
           AND affiliation.other_id = greatest(membership.organisation_id, applying.id)
         WHERE membership.person_id = $1 AND (membership.organisation_id = applying.id OR affiliation.kind IS NOT NULL)
       ) AS own`,
    [personId, caseId],
  );
  if (found?.submitted) return 'own_application';
  if (found?.own == null) return null;
  return found.own ? 'own_organisation' : 'affiliated_organisation';
}
