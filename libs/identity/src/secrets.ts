import { hash, verify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';

/** A fresh unguessable text of 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret that only has to be recognised. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** argon2id with the library's defaults (19 MiB, 2 passes), the least OWASP recommends. */
export const hashPassword = (password: string): Promise<string> => hash(password);

let nobody: Promise<string> | undefined;

/** Whether a password fits. Takes as long when there is no such person, so that nobody learns who has an account. */
export async function passwordFits(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  nobody ??= hashPassword(newSecret());
  const fits = await verify(passwordHash ?? (await nobody), password);
  return fits && Boolean(passwordHash);
}
