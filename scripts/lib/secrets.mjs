import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './processes.mjs';

/** 32 hexadecimal characters in groups of eight, which a person can copy by hand. */
const password = () => randomBytes(16).toString('hex').match(/.{8}/g)?.join('-') ?? '';

/** A list of one private key for listing certificates, as the setting CERTIFICATE_KEYS takes it. */
export const certificateKeys = () =>
  JSON.stringify([generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })]);

/**
 * The secret of this name in `dir`/secrets.json, readable by the owner only; the first call generates it, every later
 * one returns the same.
 *
 * @param {string} dir
 * @param {string} name
 * @param {() => string} [generate]
 * @returns {string}
 */
export function keepSecret(dir, name, generate = password) {
  const file = join(dir, 'secrets.json');
  const secrets = readSecrets(file);
  if (secrets[name]) return secrets[name];
  const secret = generate();
  writeFileSync(`${file}.new`, JSON.stringify({ ...secrets, [name]: secret }, null, 2) + '\n', { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secret;
}

/**
 * The secret of this name, if it was ever generated.
 *
 * @param {string} dir
 * @param {string} name
 * @returns {string | undefined}
 */
export const knownSecret = (dir, name) => readSecrets(join(dir, 'secrets.json'))[name];

/** @param {string} file @returns {Record<string, string>} */
function readSecrets(file) {
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${file} is not JSON any more. Restore it: the data beside it needs the passwords it held.`);
  }
}
