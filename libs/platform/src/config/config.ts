import { createPrivateKey, type JsonWebKey } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Environment = Record<string, string | undefined>;

/** How one variable is read: `parse` answers the value or throws an Error whose message says what is expected. */
interface Setting<Value> {
  parse: (raw: string) => Value;
  /** The raw value when the variable is not set; absent: the variable is required. */
  default?: string;
  doc: string;
}

const setting = <Value>(parse: (raw: string) => Value, doc: string, fallback?: string): Setting<Value> => ({
  parse,
  doc,
  ...(fallback !== undefined && { default: fallback }),
});

const text = (raw: string): string => raw;
const whole =
  (least: number, most: number) =>
  (raw: string): number => {
    const value = Number(raw);
    if (!/^\d+$/.test(raw) || value < least || value > most) {
      throw new Error(`must be a whole number from ${least} to ${most}`);
    }
    return value;
  };
const yesNo = (raw: string): boolean => {
  if (raw !== 'true' && raw !== 'false') throw new Error('must be true or false');
  return raw === 'true';
};
const oneOf =
  <Choice extends string>(...choices: Choice[]) =>
  (raw: string): Choice => {
    if (!choices.includes(raw as Choice)) throw new Error(`must be one of ${choices.join(', ')}`);
    return raw as Choice;
  };
const url =
  (...protocols: string[]) =>
  (raw: string): string => {
    const parsed = URL.canParse(raw) ? new URL(raw) : undefined;
    if (!parsed || !protocols.includes(parsed.protocol)) throw new Error(`must be a URL (${protocols.join(' or ')})`);
    return raw.replace(/\/$/, '');
  };

const secret = (raw: string): string => {
  if (raw.length < 32) throw new Error('must have 32 characters or more');
  return raw;
};

/** Checked, but kept to the letter: it names something. */
const asWritten =
  (parse: (raw: string) => unknown) =>
  (raw: string): string => {
    parse(raw);
    return raw;
  };

/** An issuer is compared letter by letter, so it is kept as written; only one on this machine may do without TLS. */
const issuer = (raw: string): string => {
  const parsed = URL.canParse(raw) ? new URL(raw) : undefined;
  const local = parsed?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(parsed.hostname);
  if (parsed?.protocol !== 'https:' && !local) throw new Error('must be a URL (https:)');
  return raw;
};

/** Kept as written: who signs reads it. */
const signingKeys = (raw: string): string => {
  const fault = new Error('must be a JSON list of private keys as JWK, each EC on curve P-256');
  try {
    const keys = JSON.parse(raw) as JsonWebKey[];
    if (!keys.every((key) => key.crv === 'P-256' && createPrivateKey({ key, format: 'jwk' }))) throw fault;
  } catch {
    throw fault;
  }
  return raw;
};

/** Every setting of every process. `docs/configuration.md` is printed from this table. */
export const SETTINGS = {
  HOST: setting(text, 'address the api listens on', '127.0.0.1'),
  PORT: setting(whole(0, 65_535), 'port the api listens on', '3000'),
  PUBLIC_URL: setting(
    url('http:', 'https:'),
    'address people use; with https the session cookie is Secure and `__Host-`',
    'http://localhost:3000',
  ),
  TRUST_PROXY: setting(yesNo, 'whether a proxy in front sets X-Forwarded-For', 'false'),
  DATABASE_URL: setting(url('postgres:', 'postgresql:'), 'PostgreSQL 18 (15 or later with a `uuidv7()` function)'),
  DATABASE_POOL: setting(whole(1, 500), 'connections a process holds at most', '16'),
  MEILI_URL: setting(url('http:', 'https:'), 'Meilisearch 1.21'),
  MEILI_KEY: setting(text, 'key for Meilisearch that may manage indexes', ''),
  MEILI_INDEX: setting(text, 'name of the search index', 'listing'),
  STORAGE: setting(oneOf('folder', 's3'), 'where documents are kept', 'folder'),
  STORAGE_DIR: setting(text, 'the folder, with STORAGE=folder', 'var/files'),
  S3_BUCKET: setting(text, 'the bucket, with STORAGE=s3', ''),
  S3_REGION: setting(text, 'its region', 'ap-northeast-1'),
  S3_ENDPOINT: setting(text, 'address of an S3-compatible server that is not AWS', ''),
  S3_ACCESS_KEY_ID: setting(text, 'key id; empty: the machine’s own role', ''),
  S3_SECRET_ACCESS_KEY: setting(text, 'its secret', ''),
  S3_FORCE_PATH_STYLE: setting(yesNo, 'bucket in the path instead of the host name', 'false'),
  SPOOL_DIR: setting(text, 'where uploads wait until they are stored', join(tmpdir(), 'registry-spool')),
  DOCUMENT_MAX_BYTES: setting(whole(1024, 1024 ** 3), 'largest document that is accepted', String(20 * 1024 ** 2)),
  DOCUMENTS_UNUSED_MAX: setting(
    whole(1, 1_000_000),
    'documents an organisation may have uploaded without putting them forward as evidence',
    '500',
  ),
  CLAMD_URL: setting(
    url('tcp:'),
    'virus scanner, as `tcp://host:3310`; its StreamMaxLength must reach DOCUMENT_MAX_BYTES; empty: nothing is scanned',
    '',
  ),
  LINK_SECRET: setting(
    secret,
    'signs short-lived links to documents, 32 characters or more, the same in all api processes; empty: each process makes its own',
    '',
  ),
  SESSION_IDLE_HOURS: setting(whole(1, 24 * 30), 'a session ends when unused for so long', '12'),
  SESSION_MAX_DAYS: setting(whole(1, 90), 'a session ends at the latest after', '14'),
  STAFF_SECOND_FACTOR: setting(
    oneOf('required', 'optional'),
    'whether people who review or run the scheme need a second factor to act',
    'required',
  ),
  MAIL_TRANSPORT: setting(oneOf('outbox', 'smtp'), 'outbox: mail stays in the database and is not sent', 'outbox'),
  MAILBOX: setting(
    yesNo,
    'demonstrations only: whether everybody who reaches the registry reads all mail at /mailbox; needs MAIL_TRANSPORT=outbox and a PUBLIC_URL without TLS',
    'false',
  ),
  MAIL_FROM: setting(text, 'sender of mail', '省力化機器レジストリ <no-reply@localhost>'),
  SMTP_URL: setting(
    url('smtp:', 'smtps:'),
    'mail server with MAIL_TRANSPORT=smtp, as `smtps://user:password@host:465`; with smtp: TLS is used when offered',
    '',
  ),
  OIDC_ISSUER: setting(issuer, 'identity provider (GビズID) that people may sign in with; empty: none', ''),
  OIDC_CLIENT_ID: setting(text, 'the registry’s name there', ''),
  OIDC_CLIENT_SECRET: setting(text, 'its secret there', ''),
  CERTIFICATE_KEYS: setting(
    signingKeys,
    'keys of listing certificates, a JSON list of private JWKs (EC, P-256): the first signs, all are published; empty: no certificates',
    '',
  ),
  OPEN_DATA_LICENSE: setting(
    asWritten(url('https:')),
    'address of the licence that open data is given out under',
    'https://creativecommons.org/licenses/by/4.0/',
  ),
  OPEN_DATA_PUBLISHER: setting(text, 'who publishes the open data', '省力化機器レジストリ'),
  LOG_LEVEL: setting(oneOf('silent', 'error', 'warn', 'info', 'debug', 'trace'), 'least level that is logged', 'info'),
  LOG_FILE: setting(text, 'file for the log instead of standard output', ''),
  METRICS_TOKEN: setting(text, 'bearer token for /metrics; empty: only from this machine', ''),
} satisfies Record<string, Setting<unknown>>;

export type Config = { readonly [Name in keyof typeof SETTINGS]: ReturnType<(typeof SETTINGS)[Name]['parse']> };

/** Injection token of the validated configuration. */
export const CONFIG = Symbol('CONFIG');

/** The configuration cannot be used; `faults` names every variable that is missing or wrong. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/**
 * Reads and validates the environment; an empty variable counts as not set.
 * @throws ConfigError naming all faults at once
 */
export function loadConfig(environment: Environment): Config {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { parse, default: fallback }] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const raw = environment[name] || fallback;
    if (raw === undefined) {
      faults.push(`${name} is required`);
      continue;
    }
    try {
      values[name] = raw === '' ? '' : parse(raw);
    } catch (error) {
      faults.push(`${name} ${(error as Error).message}`);
    }
  }
  if (values.STORAGE === 's3' && !values.S3_BUCKET) faults.push('S3_BUCKET is required with STORAGE=s3');
  if (values.MAIL_TRANSPORT === 'smtp' && !values.SMTP_URL)
    faults.push('SMTP_URL is required with MAIL_TRANSPORT=smtp');
  if (values.MAILBOX && values.MAIL_TRANSPORT !== 'outbox') faults.push('MAILBOX needs MAIL_TRANSPORT=outbox');
  if (values.MAILBOX && String(values.PUBLIC_URL).startsWith('https:')) {
    faults.push('MAILBOX is for demonstrations, not for a PUBLIC_URL with https');
  }
  for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']) {
    if (values.OIDC_ISSUER && !values[name]) faults.push(`${name} is required with OIDC_ISSUER`);
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return values as Config;
}
