import { isStaff, type Actor } from '#identity';
import { Problem } from '#platform';
import type { ReviewCase } from './review-case.entity.js';

/** Applicants see the cases of their organisation, associations those they are responsible for, other staff all. */
export function isVisible(actor: Actor, { applicant, association }: ReviewCase): boolean {
  if (!isStaff(actor)) return applicant.id === actor.organisationId;
  return actor.organisationKind !== 'association' || association?.id === actor.organisationId;
}

/** A case that somebody may not see does not exist for them. */
export function refuseUnlessVisible(actor: Actor, reviewCase: ReviewCase): void {
  if (!isVisible(actor, reviewCase)) throw new Problem('not_found');
}
