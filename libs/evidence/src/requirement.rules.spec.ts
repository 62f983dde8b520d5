import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVIDENCE_KIND_NAMES, type EvidenceKind } from './evidence.rules.js';
import { assess, missingFrom, POLICIES, type Requirement } from './requirement.rules.js';

const have = (...kinds: EvidenceKind[]) => kinds.map((kind) => ({ id: `id-of-${kind}`, kind, documents: ['a paper'] }));

describe('requirements over evidence', () => {
  it('accept a standard price with rationale, price list and a sales record', () => {
    expect(assess(POLICIES.standard.price, have('price_rationale', 'price_list', 'sales_record')).satisfied).toBe(true);
  });

  it('never count a quotation', () => {
    const assessment = assess(POLICIES.standard.price, have('price_rationale', 'price_list', 'quotation'));
    expect(assessment.satisfied).toBe(false);
    expect(missingFrom(assessment)).toEqual([['sales_record', 'sales_record_other']]);
  });

  it('do not count evidence without a document', () => {
    const claimed = [...have('price_rationale', 'price_list'), { id: 'empty', kind: 'sales_record', documents: [] }];
    const assessment = assess(POLICIES.standard.price, claimed as ReturnType<typeof have>);
    expect(missingFrom(assessment)).toEqual([['sales_record', 'sales_record_other']]);
  });

  it('name all that is missing at once', () => {
    expect(missingFrom(assess(POLICIES.standard.support, have('people')))).toEqual([
      ['delivery_record'],
      ['response'],
      ['area'],
    ]);
  });

  it.each<[string, boolean, EvidenceKind[]]>([
    ['two kinds of which one is a cost build-up', true, ['price_rationale', 'cost_build_up', 'price_list']],
    ['two kinds without sales', true, ['price_rationale', 'comparables', 'appraisal']],
    ['the standard way', true, ['price_rationale', 'price_list', 'sales_record']],
    ['a price list and a quotation only', false, ['price_rationale', 'price_list', 'quotation']],
    ['one kind only', false, ['price_rationale', 'cost_build_up']],
    ['no rationale', false, ['cost_build_up', 'comparables']],
  ])('accept a price on the innovation track with %s: %s', (_with, satisfied, kinds) => {
    expect(assess(POLICIES.innovation.price, have(...kinds)).satisfied).toBe(satisfied);
  });

  it('say how many more of a list are needed', () => {
    const assessment = assess(POLICIES.innovation.support, have('people', 'response', 'area', 'parts'));
    expect(missingFrom(assessment)).toEqual([['service_method', 'liability', 'continuity', 'pilot_result']]);
  });

  it('are satisfied by adding what is missing', () => {
    const leaf = fc.constantFrom(...EVIDENCE_KIND_NAMES).map((evidence): Requirement => ({ evidence }));
    const { node } = fc.letrec<{ node: Requirement }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((allOf): Requirement => ({ allOf })),
        fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((anyOf): Requirement => ({ anyOf })),
        fc
          .array(tie('node'), { minLength: 1, maxLength: 4 })
          .chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast): Requirement => ({ atLeast, of }))),
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
