import { calculateJwkThumbprint, importJWK, type CryptoKey, type JWK } from 'jose';

/** Certificates are signed with ECDSA over P-256, which every library for JWS knows. */
export const CERTIFICATE_ALGORITHM = 'ES256';

/** A key pair of the registry. */
export interface CertificateKey {
  /** Its RFC 7638 thumbprint: the same key has the same id everywhere. */
  kid: string;
  privateKey: CryptoKey | Uint8Array;
  /** What is published of it. */
  publicJwk: JWK;
}

/** Reads the setting `CERTIFICATE_KEYS`, which was checked at the start: the first key signs, all are published. */
export async function readCertificateKeys(setting: string): Promise<CertificateKey[]> {
  const jwks = setting === '' ? [] : (JSON.parse(setting) as JWK[]);
  return Promise.all(
    jwks.map(async (jwk) => {
      const kid = await calculateJwkThumbprint(jwk);
      const privateKey = await importJWK(jwk, CERTIFICATE_ALGORITHM);
      const { kty, crv, x, y } = jwk;
      return { kid, privateKey, publicJwk: { kty, crv, x, y, kid, use: 'sig', alg: CERTIFICATE_ALGORITHM } };
    }),
  );
}
