/** A listing certificate. */
export class CertificateView {
  /** Compact JWS (RFC 7515); its key is among those at `/.well-known/jwks.json`. */
  jws: string;
}
