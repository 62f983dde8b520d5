import { Inject, Injectable } from '@nestjs/common';
import { SignJWT, type JWK } from 'jose';
import { Clock, CONFIG, Database, Problem, type Config } from '#platform';
import { daysAfter } from '#scheme';
import { CERTIFICATE_ALGORITHM, readCertificateKeys, type CertificateKey } from './certificate.keys.js';
import { endOfDay } from './history.rules.js';
import { Listing } from './listing.entity.js';

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
   * A compact JWS about a listing, whatever its status: of one that was revoked it says so.
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
    return new SignJWT({
      status,
      kind,
      name: document.name,
      models: document.modelNumbers,
      maker: { id: document.maker.id, name: document.maker.name },
      category: document.category.name,
      endsOn,
      validUntil,
    })
      .setProtectedHeader({ alg: CERTIFICATE_ALGORITHM, kid: key.kid, typ: TYPE })
      .setIssuer(this.config.PUBLIC_URL)
      .setSubject(listing.id)
      .setIssuedAt(this.clock.now())
      .setExpirationTime(endOfDay(validUntil))
      .sign(key.privateKey);
  }
}
