import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVIDENCE_KIND_NAMES, type EvidenceKind } from './evidence.rules.js';
import { assess, missingFrom, STANDARD_POLICY, type Requirement } from './requirement.rules.js';

const have = (...kinds: EvidenceKind[]) => kinds.map((kind) => ({ id: `id-of-${kind}`, kind }));

describe('requirements over evidence', () => {
  it('accept a standard price with rationale, price list and a sales record', () => {
    expect(assess(STANDARD_POLICY.price, have('price_rationale', 'price_list', 'sales_record')).satisfied).toBe(true);
  });

  it('never count a quotation', () => {
    const assessment = assess(STANDARD_POLICY.price, have('price_rationale', 'price_list', 'quotation'));
    expect(assessment.satisfied).toBe(false);
    expect(missingFrom(assessment)).toEqual([['sales_record', 'sales_record_other']]);
  });

  it('name all that is missing at once', () => {
    expect(missingFrom(assess(STANDARD_POLICY.support, have('people')))).toEqual([
      ['delivery_record'],
      ['response'],
      ['area'],
    ]);
  });

  it('are satisfied by adding one kind of each missing group', () => {
    const leaf = fc.constantFrom(...EVIDENCE_KIND_NAMES).map((evidence): Requirement => ({ evidence }));
    const { node } = fc.letrec<{ node: Requirement }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((allOf): Requirement => ({ allOf })),
        fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((anyOf): Requirement => ({ anyOf })),
      ),
    }));
    fc.assert(
      fc.property(node, fc.subarray(EVIDENCE_KIND_NAMES), (requirement, kinds) => {
        const missing = missingFrom(assess(requirement, have(...kinds)));
        expect(assess(requirement, have(...kinds, ...missing.flat())).satisfied).toBe(true);
      }),
    );
  });
});
