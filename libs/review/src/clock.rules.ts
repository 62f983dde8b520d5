import { businessDaysAfter, businessDaysBetween } from '#scheme';
import type { CaseKind } from './case-kind.js';
import type { Stage } from './review.workflow.js';

/** Ended, or with the applicant: nobody of the scheme is waited for. */
export const ENDED: readonly Stage[] = ['approved', 'rejected', 'withdrawn', 'merged'];

/** Where the clock of a case stands. */
export interface CaseClock {
  /** The day by which the present stage should be done; none when the clock stands still or has ended. */
  dueOn: string | null;
  /** Business days that were left when it was stopped. */
  remainingDays: number | null;
}

/** Least that an examiner gets for a case that comes back with no day left †. */
const LEAST_DAYS = 1;

/** How a clock reads: it runs while examiners are waited for, stands still while the applicant is, and ends. */
export const clockState = (stage: Stage): 'running' | 'stopped' | 'ended' =>
  ENDED.includes(stage) ? 'ended' : stage === 'returned' ? 'stopped' : 'running';

/**
 * Business days within which a stage should be done, of the scheme's values on a day: those for the kind of case
 * where there are any, else those of the stage. Throws when neither is set: that is the operator's to mend.
 */
export function targetDays(values: ReadonlyMap<string, number>, stage: Stage, kind: CaseKind): number {
  const days = values.get(`target_days:${stage}:${kind}`) ?? values.get(`target_days:${stage}`);
  if (days === undefined) throw new Error(`Scheme parameter target_days:${stage} has no value`);
  return days;
}

/**
 * The clock after a step. A new stage starts it anew; a return stops it and keeps the days that are left; coming back
 * to the stage that returned it gives them back.
 * @param today `YYYY-MM-DD`
 * @param target business days for the new stage
 */
export function clockAfter(
  before: CaseClock,
  {
    from,
    to,
    resumes,
    today,
    target,
  }: { from: Stage | null; to: Stage; resumes: boolean; today: string; target: number },
): CaseClock {
  switch (clockState(to)) {
    case 'ended':
      return { dueOn: null, remainingDays: null };
    case 'stopped':
      return from === to ? before : { dueOn: null, remainingDays: businessDaysBetween(today, before.dueOn ?? today) };
    case 'running':
      if (from === to) return before;
      return { dueOn: businessDaysAfter(today, resumes ? restOf(before) : target), remainingDays: null };
  }
}

const restOf = ({ remainingDays }: CaseClock): number => Math.max(remainingDays ?? 0, LEAST_DAYS);
