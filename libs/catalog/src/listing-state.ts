import { createHash } from 'node:crypto';
import type { Listing } from './listing.entity.js';

/** Everything about a listing that history keeps. */
export type ListingState = Pick<
  Listing,
  'status' | 'kind' | 'endsOn' | 'conditions' | 'productId' | 'revisionId' | 'document'
>;

/** The state of a listing as JSON text, fields always in this order. */
export function stateTextOf(listing: ListingState): string {
  const { status, kind, endsOn, conditions, productId, revisionId, document } = listing;
  return JSON.stringify({ status, kind, endsOn, conditions, productId, revisionId, document });
}

export const readState = (text: string): ListingState => JSON.parse(text) as ListingState;

/** SHA-256 of a text, in hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
