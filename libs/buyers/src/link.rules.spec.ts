import { describe, expect, it } from '@jest/globals';
import { idInToken, signedToken } from './link.rules.js';

const SECRET = Buffer.alloc(32, 1);
const ID = '0198c6f0-0000-7000-8000-0123456789ab';

describe('a link in a mail', () => {
  const token = signedToken(SECRET, 'inquiry', ID);

  it('leads to what it was made for', () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(idInToken(SECRET, 'inquiry', token)).toBe(ID);
  });

  it('opens nothing for another purpose or under another key', () => {
    expect(idInToken(SECRET, 'unsubscribe', token)).toBeUndefined();
    expect(idInToken(Buffer.alloc(32, 2), 'inquiry', token)).toBeUndefined();
  });

  it('opens nothing when any letter was changed, added or left out', () => {
    for (let at = 0; at < token.length - 1; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(idInToken(SECRET, 'inquiry', token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
    }
    for (const wrong of ['', token.slice(1), `${token}A`, 'é'.repeat(43)]) {
      expect(idInToken(SECRET, 'inquiry', wrong)).toBeUndefined();
    }
  });
});
