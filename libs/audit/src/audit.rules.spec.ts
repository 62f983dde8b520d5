import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultOf, GENESIS, hashOf, type Hashed } from './audit.rules.js';

const line = fc.record({
  at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2999-01-01') }),
  actorId: fc.option(fc.uuid()),
  action: fc.string(),
  subjectType: fc.string(),
  subjectId: fc.uuid(),
  data: fc.json(),
});

type Entry = Hashed & { previousHash: Buffer; hash: Buffer };

/** Chains lines the way the service does. */
const chain = (lines: Omit<Hashed, 'seq'>[]): Entry[] => {
  let previousHash: Buffer = GENESIS;
  return lines.map((content, index) => {
    const hashed = { ...content, seq: String(index + 1) };
    const entry = { ...hashed, previousHash, hash: hashOf(previousHash, hashed) };
    previousHash = entry.hash;
    return entry;
  });
};

const firstFault = (entries: Entry[]): string | undefined => {
  let before = { seq: 0n, hash: GENESIS };
  for (const entry of entries) {
    if (faultOf(entry, before)) return entry.seq;
    before = { seq: BigInt(entry.seq), hash: entry.hash };
  }
  return undefined;
};

describe('the audit chain', () => {
  it('holds for any lines that were chained', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 20 }), (lines) => firstFault(chain(lines)) === undefined));
  });

  it('breaks at exactly the row whose content was changed', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.nat(), (lines, at) => {
        const entries = chain(lines);
        const victim = entries[at % entries.length]!;
        victim.action += '!';
        expect(firstFault(entries)).toBe(victim.seq);
      }),
    );
  });

  it('breaks where a row was taken out', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 20 }), fc.nat(), (lines, at) => {
        const entries = chain(lines);
        const removed = at % (entries.length - 1);
        entries.splice(removed, 1);
        expect(firstFault(entries)).toBe(String(removed + 2));
      }),
    );
  });
});
