import type { ListingStanding } from './certificates.service.js';
import type { ReasonCategory } from './integrity.rules.js';
import type { ListingStatus } from './listing.workflow.js';

/** A listing certificate. */
export class CertificateView {
  /** Compact JWS (RFC 7515); its key is among those at `/.well-known/jwks.json`. */
  jws: string;
}

/** Where a listing stands now: what a certificate that was made before is compared with. */
export class ListingStandingView implements ListingStanding {
  id: string;
  /** `live`; otherwise certificates of before hold no more. */
  status: ListingStatus;
  kind: 'full' | 'provisional';
  endsOn: string | null;
  /** When it came to stand so. */
  since: Date;
  category: ReasonCategory | null;
  /** Why, for the public. */
  text: string | null;
}
