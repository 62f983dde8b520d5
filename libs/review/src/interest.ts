import type { EntityManager } from 'typeorm';
import type { Actor } from '#identity';
import type { Interest as Tie, Interests } from '#interests';
import type { ReviewCase } from './review-case.entity.js';

/** What ties somebody to an applicant, as the code of the point that refuses them. */
export type Interest = 'own_application' | Tie;

/**
 * The interest a person has in a case: having written or handed it in, or one in those who apply for it, by the
 * categories it stands in. Where the secretariat itself applies, only who handed it in is barred. In the association's
 * check its own people act for the association that is responsible; in any other stage its members count as anybody's.
 */
export async function interestOf(
  manager: EntityManager,
  interests: Interests,
  { personId, organisationId }: Pick<Actor, 'personId' | 'organisationId'>,
  { id, stage, association }: ReviewCase,
): Promise<Interest | null> {
  const [found] = await manager.query<{ submitted: boolean; organisationIds: string[]; categoryIds: string[] }[]>(
    `SELECT
       EXISTS (
         SELECT 1 FROM case_event WHERE case_id = $2 AND actor_id = $1 AND verb IN ('submit', 'resubmit')
       ) OR EXISTS (
         SELECT 1 FROM audit_entry JOIN review_case ON review_case.subject_id = audit_entry.subject_id
         WHERE review_case.id = $2 AND audit_entry.actor_id = $1 AND audit_entry.action IN (
           'category_proposal.create', 'category_proposal.save_draft', 'category_proposal.confirm')
       ) AS submitted,
       ARRAY(
         SELECT applicant_id FROM review_case WHERE id = $2
         UNION SELECT organisation_id FROM case_party WHERE case_id = $2
       ) AS "organisationIds",
       ARRAY(
         SELECT category_id FROM review_case WHERE id = $2 AND category_id IS NOT NULL
         UNION SELECT unnest(further_category_ids) FROM product_revision
           JOIN review_case ON review_case.version_id = product_revision.id WHERE review_case.id = $2
       ) AS "categoryIds"`,
    [personId, id],
  );
  if (found!.submitted) return 'own_application';
  const acting = stage === 'association_check' && association?.id === organisationId;
  return interests.of(manager, personId, { ...found!, actingFor: acting ? organisationId : null });
}
