import { describe, expect, it } from '@jest/globals';
import { browserHash, browserOf } from './browser.rules.js';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';

describe('the kind of a browser', () => {
  it.each([
    [FIREFOX, 'Firefox, Windows'],
    [SAFARI, 'Safari, iOS'],
    [EDGE, 'Edge, Windows'],
    ['curl/8.5.0', 'curl, ?'],
    ['', '?'],
  ])('of %s is %s', (userAgent, kind) => {
    expect(browserOf(userAgent)).toBe(kind);
  });

  it('stays the same over an update', () => {
    expect(browserHash(FIREFOX)).toEqual(browserHash(FIREFOX.replaceAll('140.0', '141.2')));
    expect(browserHash(FIREFOX)).not.toEqual(browserHash(EDGE));
  });
});
