import { describe, expect, it } from '@jest/globals';
import { type ConfigError, loadConfig } from './config.js';

const least = { DATABASE_URL: 'postgres://u:p@127.0.0.1/db', MEILI_URL: 'http://127.0.0.1:7700' };

describe('configuration', () => {
  it('fills in defaults and converts numbers', () => {
    expect(loadConfig(least)).toMatchObject({ PORT: 3000, STORAGE: 'folder', TRUST_PROXY: false });
  });

  it('names every missing and wrong variable at once', () => {
    const mail = { MAIL_TRANSPORT: 'smtp' };
    const oidc = { OIDC_ISSUER: 'https://id.example.jp/', OIDC_CLIENT_ID: 'registry' };
    const environment = { MEILI_URL: 'ftp://x', PORT: '80000', STORAGE: 's3', TRUST_PROXY: 'maybe', ...mail, ...oidc };
    const faults = (() => {
      try {
        loadConfig(environment);
        return [];
      } catch (error) {
        return (error as ConfigError).faults;
      }
    })();
    expect(faults).toEqual([
      'PORT must be a whole number from 0 to 65535',
      'TRUST_PROXY must be true or false',
      'DATABASE_URL is required',
      'MEILI_URL must be a URL (http: or https:)',
      'S3_BUCKET is required with STORAGE=s3',
      'SMTP_URL is required with MAIL_TRANSPORT=smtp',
      'OIDC_CLIENT_SECRET is required with OIDC_ISSUER',
    ]);
  });

  it('opens the mail of everybody in demonstrations only', () => {
    expect(loadConfig(least).MAILBOX).toBe(false);
    expect(loadConfig({ ...least, MAILBOX: 'true' }).MAILBOX).toBe(true);
    const production = { MAIL_TRANSPORT: 'smtp', SMTP_URL: 'smtp://localhost', PUBLIC_URL: 'https://registry.example' };
    let faults: readonly string[] = [];
    try {
      loadConfig({ ...least, ...production, MAILBOX: 'true' });
    } catch (error) {
      faults = (error as ConfigError).faults;
    }
    expect(faults).toEqual([
      'MAILBOX needs MAIL_TRANSPORT=outbox',
      'MAILBOX is for demonstrations, not for a PUBLIC_URL with https',
    ]);
  });

  it('treats an empty variable as not set', () => {
    expect(loadConfig({ ...least, PORT: '' }).PORT).toBe(3000);
  });
});
