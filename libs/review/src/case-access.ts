import { isStaff, type Actor } from '#identity';

/**
 * Which rows of `review_case` somebody may see, as a condition in SQL with its parameters. Applicants see the cases of
 * their organisation, associations those they are responsible for, advisers those of the makers they accompany in the
 * program, other staff all. A case that somebody may not see does not exist for them.
 */
export function visibleTo(actor: Actor): [sql: string, parameters: object] {
  const { organisationId, personId } = actor;
  if (!isStaff(actor)) return ['review_case.applicant_id = :organisationId', { organisationId }];
  if (actor.organisationKind === 'association') {
    return ['review_case.association_id = :organisationId', { organisationId }];
  }
  return actor.role === 'adviser' ? [OF_ACCOMPANIED_MAKERS, { personId }] : ['true', {}];
}

const OF_ACCOMPANIED_MAKERS = `review_case.applicant_id IN (
  SELECT manufacturer.organisation_id FROM enrolment JOIN manufacturer ON manufacturer.id = enrolment.manufacturer_id
  WHERE enrolment.adviser_id = :personId AND enrolment.status = 'active')`;
