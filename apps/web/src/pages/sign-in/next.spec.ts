import { describe, expect, it } from '@jest/globals';
import { placeAfter } from './next.js';

const HERE = 'https://catalog.example.jp';

describe('After signing in one goes on', () => {
  it.each(['/account', '/listings/1?from=search#price', '/review?stage=approval&page=2'])('to %s', (next) =>
    expect(placeAfter(next, HERE)).toBe(next),
  );

  it.each([
    null,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    'javascript:alert(1)',
    'account',
    '/sign-in?next=/account',
  ])('never to %j', (next) => expect(placeAfter(next, HERE)).toBeUndefined());
});
