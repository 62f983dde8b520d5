import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link is good for: one for another purpose opens nothing. */
export type LinkPurpose = 'inquiry' | 'unsubscribe';

const ID_BYTES = 16;
const SIGNATURE_BYTES = 16;

const signatureOf = (secret: Buffer, purpose: LinkPurpose, id: Buffer): Buffer =>
  createHmac('sha256', secret).update(purpose).update('\0').update(id).digest().subarray(0, SIGNATURE_BYTES);

/** The token of a link: the id it is about with 128 bits of signature, 43 letters. Nothing of it has to be stored. */
export function signedToken(secret: Buffer, purpose: LinkPurpose, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([bytes, signatureOf(secret, purpose, bytes)]).toString('base64url');
}

/** The id that a token was made for; none when it was not made by us, or for another purpose. */
export function idInToken(secret: Buffer, purpose: LinkPurpose, token: string): string | undefined {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const id = bytes.subarray(0, ID_BYTES);
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), signatureOf(secret, purpose, id))) return undefined;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
