import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pastCase } from './history.js';

const LISTED = new Date('2026-03-31T15:00:00Z');

describe('the made-up past of a listing', () => {
  it('is in order, ends before the listing began, and leads from stage to stage', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, innovation) => {
        const { steps, rounds, findings } = pastCase(LISTED, innovation, seed);
        const moments = steps.map(({ at }) => at.getTime());
        expect(moments).toEqual([...moments].sort((a, b) => a - b));
        expect(moments.at(-1)).toBeLessThan(LISTED.getTime());
        expect(steps.at(-1)).toMatchObject({ verb: 'approve', to: 'approved', round: rounds });
        steps.slice(1).forEach(({ from }, index) => expect(from).toBe(steps[index]!.to));
        expect(findings).toHaveLength(rounds - 1);
        for (const { foundAt, resolvedAt } of findings) expect(resolvedAt > foundAt).toBe(true);
      }),
    );
  });

  it('was returned once now and then, seldom twice', () => {
    const rounds = Array.from({ length: 300 }, (_, seed) => pastCase(LISTED, false, seed).rounds);
    const share = (count: number) => rounds.filter((each) => each === count).length / rounds.length;
    expect(share(1)).toBeGreaterThan(share(2));
    expect(share(2)).toBeGreaterThan(share(3));
    expect(share(3)).toBeGreaterThan(0);
  });
});
