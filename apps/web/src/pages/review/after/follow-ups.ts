import type { Schemas } from '../../../api/client.js';
import type { Role } from '../../../api/session.js';

/** What the list is narrowed by, each in the address; values are those of the API. */
export const FOLLOW_UP_FILTERS = {
  kind: ['audit', 'report'],
  mine: ['true', 'false'],
  late: ['true', 'false'],
} as const;

export type FollowUpFilter = keyof typeof FOLLOW_UP_FILTERS;

/** The filters of an address; what is none is left out. */
export function followUpFiltersOf(address: URLSearchParams): Record<string, string> {
  const known = Object.entries(FOLLOW_UP_FILTERS).flatMap(([name, values]) => {
    const value = address.get(name);
    return value !== null && values.some((each) => each === value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known);
}

const JAPAN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

/** Whether a day (`YYYY-MM-DD`) is over in Japan. */
export const isLate = (dueOn: string, now: Date): boolean => dueOn < JAPAN.format(now);

/** Audits are settled by those who examine; reports by approvers, too. The API says the last word. */
export const maySettle = (role: Role, kind: Schemas['FollowUpView']['kind']): boolean =>
  role === 'secretariat_examiner' || (role === 'approver' && kind === 'report');
