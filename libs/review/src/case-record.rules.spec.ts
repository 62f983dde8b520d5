import { describe, expect, it } from '@jest/globals';
import { digestOf, witnessesIn } from './case-record.rules.js';

describe('the digest of an entry in the record of a case', () => {
  const content = { text: '回答', judged: { claims: [{ claim: 'price', satisfied: true }], day: '2026-03-18' } };

  it('is the same in whatever order the database answers the fields, and the one that was published', () => {
    const turned = { judged: { day: '2026-03-18', claims: [{ satisfied: true, claim: 'price' }] }, text: '回答' };
    expect(digestOf(turned)).toBe(digestOf(content));
    expect(digestOf({ b: null, a: 1 })).toBe('46e0ff59f6164548317489fbea1133a48f7a83c325c3535e44559c9619afb76b');
  });

  it('is another one as soon as anything is different, also the order of a list', () => {
    const digests = [
      content,
      { ...content, text: '回答。' },
      { ...content, more: null },
      { ...content, judged: { ...content.judged, claims: [] } },
      { list: [1, 2] },
      { list: [2, 1] },
    ].map(digestOf);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('is read from the lines of the log that hold any, and from no others', () => {
    const witness = { kind: 'message', id: 'm', sha256: 'd' };
    expect(witnessesIn(JSON.stringify({ records: [witness, { kind: 'gossip', id: 'g' }] }))).toEqual([witness]);
    expect(witnessesIn('{"findingId":"f"}')).toEqual([]);
    expect(witnessesIn('{"records":"none"}')).toEqual([]);
  });
});
