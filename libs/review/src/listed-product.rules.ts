import type { Stage } from './review.workflow.js';

/** What decides where the review of a listed product's next revision begins. */
export interface ListedChange {
  /** By the fields that were changed. */
  review: 'light' | 'full';
  /** Whether a running provisional listing now has what the standard policy asks for. */
  recordsArrived: boolean;
}

/**
 * A full review begins at the first check. To make a provisional listing a full one its records have to be examined,
 * though not its category. What is otherwise light goes straight to the approver.
 */
export function firstStageOf({ review, recordsArrived }: ListedChange): Stage {
  if (review === 'full') return 'association_check';
  return recordsArrived ? 'secretariat_check' : 'approval';
}

const ORDER: readonly Stage[] = ['association_check', 'secretariat_check', 'approval'];

/** Whether a review that began at one stage has left out another. */
export const isLater = (begun: Stage, needed: Stage): boolean => ORDER.indexOf(begun) > ORDER.indexOf(needed);
