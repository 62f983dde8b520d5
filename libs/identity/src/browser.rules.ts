import { digestOf } from './secrets.js';

const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/^curl\//, 'curl'],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** The kind of browser for its owner to recognise, such as `Firefox, Windows`; `?` where it does not say. */
export function browserOf(userAgent = ''): string {
  const found = [BROWSERS, SYSTEMS].map((kinds) => kinds.find(([pattern]) => pattern.test(userAgent))?.[1] ?? '?');
  return found.every((kind) => kind === '?') ? '?' : found.join(', ');
}

/** What tells one kind of browser from another, without its version: an update of the browser ends no session. */
export const browserHash = (userAgent: string | undefined): Buffer =>
  digestOf((userAgent ?? '').replace(/[\d.]+/g, ''));
