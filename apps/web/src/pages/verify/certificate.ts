/** What a listing certificate says. */
export interface Statement {
  iss: string;
  sub: string;
  /** Seconds since 1970, as in the token. */
  iat: number;
  exp: number;
  status: string;
  kind: string;
  name: string;
  models: string[];
  maker: { id: string; name: string };
  category: string;
  endsOn: string | null;
  /** The last day (`YYYY-MM-DD`); none for a listing that was not in the catalog. */
  validUntil?: string;
  /** A moment; only where it was not in the catalog. */
  notListedSince?: string;
}

/** Why a certificate does not hold. */
export type Fault =
  | 'malformed'
  | 'other_kind'
  | 'unknown_key'
  | 'bad_signature'
  | 'other_issuer'
  | 'other_listing'
  | 'expired'
  | 'not_listed'
  | 'no_longer_listed';

export interface Verdict {
  /** What it says, as far as it can be read. */
  statement?: Statement;
  /** The key that signed it. */
  kid?: string;
  /** Empty: it is valid. */
  faults: Fault[];
}

export interface Expected {
  /** The listing it should be about. */
  id: string;
  /** Where this registry is. */
  origin: string;
  now: Date;
  /** Where the listing stands now, as the registry says: a certificate of before does not know of it. */
  standing: string;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

function bytesOf(part: string): Uint8Array<ArrayBuffer> {
  const base64 = part.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

const jsonOf = (part: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(part)));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isStatement = (value: unknown): value is Statement =>
  isRecord(value) &&
  ['iss', 'sub', 'status', 'kind', 'name', 'category'].every((key) => typeof value[key] === 'string') &&
  ['validUntil', 'notListedSince'].some((key) => typeof value[key] === 'string') &&
  typeof value.iat === 'number' &&
  typeof value.exp === 'number' &&
  Array.isArray(value.models) &&
  isRecord(value.maker);

/** Takes a compact JWS (RFC 7515) apart; none when it is not one with a statement about a listing. */
function parts(jws: string) {
  const [head = '', body = '', signature = '', ...more] = jws.trim().split('.');
  try {
    const header = jsonOf(head);
    const statement = jsonOf(body);
    if (more.length > 0 || !isRecord(header) || !isStatement(statement)) return undefined;
    return { header, statement, signed: new TextEncoder().encode(`${head}.${body}`), signature: bytesOf(signature) };
  } catch {
    return undefined;
  }
}

/**
 * Whether a certificate holds, here in the browser: by its signature and the published keys, and by where the listing
 * stands now. The certificate itself goes nowhere.
 */
export async function verify(jws: string, keys: readonly JsonWebKey[], expected: Expected): Promise<Verdict> {
  const read = parts(jws);
  if (!read) return { faults: ['malformed'] };
  const { header, statement, signed, signature } = read;
  const kid = typeof header.kid === 'string' ? header.kid : '';
  const faults: Fault[] = [];
  if (header.typ !== 'listing-certificate+jwt' || header.alg !== 'ES256') faults.push('other_kind');
  const key = keys.find((one) => (one as { kid?: string }).kid === kid);
  if (!key) faults.push('unknown_key');
  else if (!(await isSigned(key, signature, signed))) faults.push('bad_signature');
  if (statement.iss !== expected.origin) faults.push('other_issuer');
  if (statement.sub !== expected.id) faults.push('other_listing');
  if (statement.exp * 1000 < expected.now.getTime()) faults.push('expired');
  if (statement.status !== 'live') faults.push('not_listed');
  else if (statement.sub === expected.id && expected.standing !== 'live') faults.push('no_longer_listed');
  return { statement, kid, faults };
}

async function isSigned(
  { kty = '', crv = '', x = '', y = '' }: JsonWebKey,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, ALGORITHM, false, ['verify']);
  return crypto.subtle.verify(ALGORITHM, key, signature, signed);
}
