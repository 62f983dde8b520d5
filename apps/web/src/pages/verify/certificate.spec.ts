import { beforeAll, describe, expect, it } from '@jest/globals';
import { base64url, exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { verify } from './certificate.js';

const NOW = new Date('2026-06-01T00:00:00Z');
const EXPECTED = { id: 'listing', origin: 'https://registry.example', now: NOW, standing: 'live' };
const STATEMENT = {
  status: 'live',
  kind: 'full',
  name: '配膳ロボット',
  models: ['HB-100'],
  maker: { id: 'maker', name: '製作所' },
  category: '配膳ロボット',
  endsOn: null,
  validUntil: '2026-08-30',
};

describe('a listing certificate, checked in the browser', () => {
  let key: CryptoKey;
  let keys: JsonWebKey[];
  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    key = pair.privateKey;
    keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'one' } as JsonWebKey];
  });

  const certificate = (claims: object = {}, header: object = {}) =>
    new SignJWT({ ...STATEMENT, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'listing-certificate+jwt', ...header })
      .setIssuer(EXPECTED.origin)
      .setSubject('listing')
      .setIssuedAt(NOW)
      .setExpirationTime(new Date('2026-08-31T00:00:00Z'))
      .sign(key);

  it('holds when it is signed by a published key and about this listing', async () => {
    const { faults, statement } = await verify(await certificate(), keys, EXPECTED);
    expect(faults).toEqual([]);
    expect(statement).toMatchObject({ name: '配膳ロボット', models: ['HB-100'], status: 'live' });
  });

  it('does not hold once a letter of it was changed', async () => {
    const [head, body = '', signature] = (await certificate()).split('.');
    const said = JSON.parse(new TextDecoder().decode(base64url.decode(body))) as object;
    const forged = base64url.encode(JSON.stringify({ ...said, name: '別の製品' }));
    expect((await verify(`${head}.${forged}.${signature}`, keys, EXPECTED)).faults).toEqual(['bad_signature']);
  });

  it('does not hold after its last day, for another listing, of another registry, or from an unknown key', async () => {
    const jws = await certificate();
    const later = { ...EXPECTED, now: new Date('2027-01-01T00:00:00Z') };
    expect((await verify(jws, keys, later)).faults).toEqual(['expired']);
    expect((await verify(jws, keys, { ...EXPECTED, id: 'other' })).faults).toEqual(['other_listing']);
    expect((await verify(jws, keys, { ...EXPECTED, origin: 'https://x' })).faults).toEqual(['other_issuer']);
    expect((await verify(jws, [], EXPECTED)).faults).toEqual(['unknown_key']);
  });

  it('says so when the listing was not in the catalog, or when it is another kind of token', async () => {
    expect((await verify(await certificate({ status: 'suspended' }), keys, EXPECTED)).faults).toEqual(['not_listed']);
    expect((await verify(await certificate({}, { typ: 'JWT' }), keys, EXPECTED)).faults).toEqual(['other_kind']);
  });

  it('can be read when it is about a listing that was not in the catalog, and names no last day', async () => {
    const ended = { status: 'revoked', validUntil: undefined, notListedSince: '2026-05-01T00:00:00.000Z' };
    const { faults, statement } = await verify(await certificate(ended), keys, { ...EXPECTED, standing: 'revoked' });
    expect(faults).toEqual(['not_listed']);
    expect(statement).toMatchObject({ status: 'revoked', notListedSince: '2026-05-01T00:00:00.000Z' });
  });

  it('does not hold once the listing was taken out of the catalog, however good its signature', async () => {
    const jws = await certificate();
    for (const standing of ['suspended', 'revoked', 'withdrawn', 'expired'])
      expect((await verify(jws, keys, { ...EXPECTED, standing })).faults).toEqual(['no_longer_listed']);
  });

  it('is nothing that can be read when it is not a token at all', async () => {
    for (const text of ['', 'abc', 'a.b.c', 'e30.e30.e30'])
      expect((await verify(text, keys, EXPECTED)).faults).toEqual(['malformed']);
  });
});
