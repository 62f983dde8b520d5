import { describe, expect, it } from '@jest/globals';
import { endOfDay, faultOfEvent, isInState, witnessOf } from './history.rules.js';
import { sha256Of, stateTextOf, type ListingState } from './listing-state.js';

const STATE = {
  status: 'live',
  kind: 'full',
  endsOn: null,
  conditions: null,
  productId: 'p',
  revisionId: 'r',
  document: { name: '配膳ロボット', bodyPrice: 1_980_000 },
} as unknown as ListingState;
const state = stateTextOf(STATE);
const event = { verb: 'publish', status: 'live', state, sha256: sha256Of(state) } as const;
const witness = { action: 'listing.publish', event: 1, sha256: sha256Of(state) };

describe('an event of a listing', () => {
  it('agrees with the line of the audit log that holds the hash of its state', () => {
    expect(witnessOf('listing.publish', JSON.stringify({ event: 1, sha256: witness.sha256, x: 1 }))).toEqual(witness);
    expect(witnessOf('listing.something', '{"reason":"none"}')).toBeUndefined();
    expect(faultOfEvent(event, witness)).toBeUndefined();
  });

  it('is told apart when it is missing, when its state was changed, and when state and hash were changed together', () => {
    const cheaper = state.replace('1980000', '980000');
    expect(faultOfEvent(undefined, witness)).toBe('is missing');
    expect(faultOfEvent({ ...event, state: cheaper }, witness)).toBe('state was changed');
    expect(faultOfEvent({ ...event, status: 'revoked' }, witness)).toBe('state was changed');
    expect(faultOfEvent({ ...event, state: cheaper, sha256: sha256Of(cheaper) }, witness)).toBe(
      'does not match the audit log',
    );
    expect(faultOfEvent({ ...event, verb: 'reinstate' }, witness)).toBe('does not match the audit log');
  });

  it('holds the state of the listing, whatever the order of its fields in the database', () => {
    const reordered = { ...STATE, document: { bodyPrice: 1_980_000, name: '配膳ロボット' } } as unknown as ListingState;
    expect(isInState(reordered, state)).toBe(true);
    expect(isInState({ ...STATE, status: 'suspended' }, state)).toBe(false);
  });

  it('belongs to the day in Japan on which it happened', () => {
    expect(endOfDay('2026-03-18').toISOString()).toBe('2026-03-18T15:00:00.000Z');
  });
});
