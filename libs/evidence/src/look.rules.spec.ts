import { describe, expect, it } from '@jest/globals';
import { lookOf, MINIATURE } from './look.rules.js';

const miniature = (grey: (column: number, row: number) => number): Uint8Array =>
  Uint8Array.from({ length: MINIATURE.width * MINIATURE.height }, (_, at) =>
    grey(at % MINIATURE.width, Math.floor(at / MINIATURE.width)),
  );

describe('The look of a picture', () => {
  it('says for each place whether it is darker to its right', () => {
    const look = lookOf(miniature((column, row) => (row % 2 === 0 ? 200 - column : column)));
    expect(look).toBe(('1'.repeat(8) + '0'.repeat(8)).repeat(4));
  });

  it('does not depend on brightness or contrast', () => {
    const grey = (column: number, row: number): number => (column * 37 + row * 11) % 64;
    expect(lookOf(miniature((column, row) => 100 + 2 * grey(column, row)))).toBe(lookOf(miniature(grey)));
  });

  it('is none of a plain picture or one that only grows darker, which many are', () => {
    expect(lookOf(miniature(() => 255))).toBeNull();
    expect(lookOf(miniature((column) => 200 - column))).toBeNull();
  });
});
