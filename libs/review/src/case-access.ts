import { isStaff, type Actor } from '#identity';

/**
 * Which rows of `review_case` somebody may see, as a condition in SQL with its parameters. Applicants see the cases of
 * their organisation and those it is a party of, associations those they are responsible for too, advisers those of the makers they accompany in the
 * program, other staff all. A case that somebody may not see does not exist for them.
 */
export function visibleTo(actor: Actor): [sql: string, parameters: object] {
  const { organisationId, personId } = actor;
  if (!isStaff(actor)) return [OF_ORGANISATION, { organisationId }];
  if (actor.organisationKind === 'association') {
    return [`(review_case.association_id = :organisationId OR ${OF_ORGANISATION})`, { organisationId }];
  }
  return actor.role === 'adviser' ? [OF_ACCOMPANIED_MAKERS, { personId }] : ['true', {}];
}

const OF_ORGANISATION = `(review_case.applicant_id = :organisationId OR EXISTS (
  SELECT 1 FROM case_party party WHERE party.case_id = review_case.id AND party.organisation_id = :organisationId))`;

const OF_ACCOMPANIED_MAKERS = `(review_case.applicant_id IN (
  SELECT manufacturer.organisation_id FROM enrolment JOIN manufacturer ON manufacturer.id = enrolment.manufacturer_id
  WHERE enrolment.adviser_id = :personId AND enrolment.status = 'active')
  OR review_case.subject_id IN (SELECT id FROM category_proposal WHERE adviser_id = :personId))`;
