import { Inject, Injectable } from '@nestjs/common';
import { SignJWT, type JWK } from 'jose';
import { Clock, CONFIG, Database, Problem, type Config } from '#platform';
import { daysAfter } from '#scheme';
import { CERTIFICATE_ALGORITHM, readCertificateKeys, type CertificateKey } from './certificate.keys.js';
import { endOfDay } from './history.rules.js';
import type { ReasonCategory } from './integrity.rules.js';
import { Listing } from './listing.entity.js';
import type { ListingStatus } from './listing.workflow.js';

/** A certificate speaks for so many days; a provisional listing's at most until its last. */
const VALID_DAYS = 90;
/** Tells a listing certificate from any other signed token. */
const TYPE = 'listing-certificate+jwt';

/** Signed statements of what the registry says of a listing at a moment. */
@Injectable()
export class Certificates {
  private readonly keys: Promise<CertificateKey[]>;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.keys = readCertificateKeys(config.CERTIFICATE_KEYS);
  }

  /** The public keys that certificates are verified with, the one that signs now first. */
  async published(): Promise<JWK[]> {
    return (await this.keys).map(({ publicJwk }) => publicJwk);
  }

  /**
   * A compact JWS about a listing, whatever its status. One that has ended says so, since when, and names no day until
   * which it is valid. One made before says where to ask whether it still holds ({@link standingOf}).
   * @throws Problem `not_found`, or `unavailable` when the operator has set no key
   */
  async of(listingId: string): Promise<string> {
    const listing = await this.database.manager.getRepository(Listing).findOneBy({ id: listingId });
    if (!listing) throw new Problem('not_found');
    const [key] = await this.keys;
    if (!key) throw new Problem('unavailable', { headers: { 'retry-after': '3600' } });
    const { status, kind, endsOn, document } = listing;
    const latest = daysAfter(this.clock.today(), VALID_DAYS);
    const validUntil = endsOn !== null && endsOn < latest ? endsOn : latest;
    const { since } = await this.standingOf(listingId);
    return new SignJWT({
      status,
      kind,
      name: document.name,
      models: document.modelNumbers,
      maker: { id: document.maker.id, name: document.maker.name },
      category: document.category.name,
      endsOn,
      ...(status === 'live' ? { validUntil } : { notListedSince: since.toISOString() }),
      statusUrl: `${this.config.PUBLIC_URL}/api/v1/catalog/listings/${listing.id}/status`,
    })
      .setProtectedHeader({ alg: CERTIFICATE_ALGORITHM, kid: key.kid, typ: TYPE })
      .setIssuer(this.config.PUBLIC_URL)
      .setSubject(listing.id)
      .setIssuedAt(this.clock.now())
      .setExpirationTime(endOfDay(status === 'live' ? validUntil : latest))
      .sign(key.privateKey);
  }

  /** Where a listing stands now, since when, and what the public is told of why. @throws Problem `not_found` */
  async standingOf(listingId: string): Promise<ListingStanding> {
    const [standing] = await this.database.manager.query<ListingStanding[]>(
      `SELECT listing.id, listing.status, listing.kind, listing.ends_on::text AS "endsOn", event.at AS since,
         event.category, event.public_text AS text
       FROM listing CROSS JOIN LATERAL (
         SELECT * FROM listing_event turned WHERE listing_id = listing.id AND status = listing.status
           AND number > (SELECT coalesce(max(number), 0) FROM listing_event before
             WHERE before.listing_id = listing.id AND before.status <> listing.status)
         ORDER BY number LIMIT 1) event
       WHERE listing.id = $1`,
      [listingId],
    );
    if (!standing) throw new Problem('not_found');
    return standing;
  }
}

/** What anybody may know of where a listing stands. */
export interface ListingStanding {
  id: string;
  status: ListingStatus;
  kind: 'full' | 'provisional';
  endsOn: string | null;
  /** When it came to stand so. */
  since: Date;
  category: ReasonCategory | null;
  text: string | null;
}
