import type { EvidenceKind } from './evidence.rules.js';

/** A rule over evidence. */
export type Requirement =
  { allOf: readonly Requirement[] } | { anyOf: readonly Requirement[] } | { evidence: EvidenceKind };

/** A requirement evaluated: the same tree, each node with its answer. */
export type Assessment = { satisfied: boolean } & (
  { allOf: Assessment[] } | { anyOf: Assessment[] } | { evidence: EvidenceKind; found: string[] }
);

/** What is needed on the standard track to list a product: a valid price and the ability to support it. */
export const STANDARD_POLICY = {
  version: 'standard-1',
  price: {
    allOf: [
      { evidence: 'price_rationale' },
      { evidence: 'price_list' },
      { anyOf: [{ evidence: 'sales_record' }, { evidence: 'sales_record_other' }] },
    ],
  },
  support: {
    allOf: [{ evidence: 'delivery_record' }, { evidence: 'people' }, { evidence: 'response' }, { evidence: 'area' }],
  },
} as const satisfies { version: string; price: Requirement; support: Requirement };

/** Evaluates a requirement over the evidence there is, to a tree that says which leaf is missing. */
export function assess(requirement: Requirement, evidence: readonly { id: string; kind: EvidenceKind }[]): Assessment {
  if ('evidence' in requirement) {
    const found = evidence.filter(({ kind }) => kind === requirement.evidence).map(({ id }) => id);
    return { evidence: requirement.evidence, found, satisfied: found.length > 0 };
  }
  if ('allOf' in requirement) {
    const allOf = requirement.allOf.map((part) => assess(part, evidence));
    return { allOf, satisfied: allOf.every(({ satisfied }) => satisfied) };
  }
  const anyOf = requirement.anyOf.map((part) => assess(part, evidence));
  return { anyOf, satisfied: anyOf.some(({ satisfied }) => satisfied) };
}

/** What would have to be added: for each unsatisfied leaf or choice the kinds of evidence any one of which would do. */
export function missingFrom(assessment: Assessment): EvidenceKind[][] {
  if (assessment.satisfied) return [];
  if ('evidence' in assessment) return [[assessment.evidence]];
  if ('allOf' in assessment) return assessment.allOf.flatMap(missingFrom);
  return [assessment.anyOf.flatMap((part) => missingFrom(part).flat())];
}
