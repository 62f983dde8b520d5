import { isDeepStrictEqual } from 'node:util';
import type { ListingEvent } from './listing-event.entity.js';
import { readState, sha256Of, stateTextOf, type ListingState } from './listing-state.js';

/** What the audit log says of a step in the life of a listing. */
export interface Witness {
  action: string;
  /** Number of the event. */
  event: number;
  sha256: string;
}

/** What the data of an audit line says of an event; none of a line that tells of none. */
export function witnessOf(action: string, data: string): Witness | undefined {
  const { event, sha256 } = JSON.parse(data) as Partial<Witness>;
  return typeof event === 'number' && typeof sha256 === 'string' ? { action, event, sha256 } : undefined;
}

/** What is wrong with an event, given what the audit log says of it; nothing when they agree. */
export function faultOfEvent(
  event: Pick<ListingEvent, 'verb' | 'status' | 'state' | 'sha256'> | undefined,
  witness: Witness,
): 'is missing' | 'state was changed' | 'does not match the audit log' | undefined {
  if (!event) return 'is missing';
  if (sha256Of(event.state) !== event.sha256 || readState(event.state).status !== event.status) {
    return 'state was changed';
  }
  const agrees = witness.sha256 === event.sha256 && witness.action === `listing.${event.verb}`;
  return agrees ? undefined : 'does not match the audit log';
}

/** Whether a listing is what its last event says, whatever the order of fields in the database. */
export const isInState = (listing: ListingState, state: string): boolean =>
  isDeepStrictEqual(JSON.parse(stateTextOf(listing)), readState(state));

/** The moment at which a day (`YYYY-MM-DD`) is over in Japan. */
export const endOfDay = (day: string): Date => new Date(new Date(`${day}T00:00:00+09:00`).getTime() + 86_400_000);
