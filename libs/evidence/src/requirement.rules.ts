import type { Track } from '#scheme';
import { EVIDENCE_KINDS, EVIDENCE_KIND_NAMES, type Claim, type EvidenceKind, type Weight } from './evidence.rules.js';

/** A rule over evidence. */
export type Requirement =
  | { allOf: readonly Requirement[] }
  | { anyOf: readonly Requirement[] }
  | { atLeast: number; of: readonly Requirement[] }
  | { evidence: EvidenceKind };

/** A requirement evaluated: the same tree, each node with its answer. */
export type Assessment = { satisfied: boolean } & (
  | { allOf: Assessment[] }
  | { anyOf: Assessment[] }
  | { atLeast: number; of: Assessment[] }
  | { evidence: EvidenceKind; found: string[] }
);

const evidence = (...kinds: EvidenceKind[]): Requirement[] => kinds.map((kind) => ({ evidence: kind }));

/** The kinds of price evidence of certain weights. */
const priceOf = (...weights: Weight[]): Requirement[] =>
  evidence(
    ...EVIDENCE_KIND_NAMES.filter(
      (kind) => EVIDENCE_KINDS[kind].claim === 'price' && weights.includes(EVIDENCE_KINDS[kind].weight),
    ),
  );

const salesRecord: Requirement = { anyOf: evidence('sales_record', 'sales_record_other') };
const standardPrice: Requirement = { allOf: [...evidence('price_rationale', 'price_list'), salesRecord] };

interface Policy {
  version: string;
  price: Requirement;
  support: Requirement;
}

/** What is needed on each track to list a product: a valid price and the ability to support it. */
export const POLICIES: Record<Track, Policy> = {
  standard: {
    version: 'standard-1',
    price: standardPrice,
    support: { allOf: evidence('delivery_record', 'people', 'response', 'area') },
  },
  innovation: {
    version: 'innovation-1',
    price: {
      allOf: [
        ...evidence('price_rationale'),
        {
          anyOf: [
            standardPrice,
            { allOf: [{ anyOf: priceOf('A', 'A-', 'B') }, { atLeast: 2, of: priceOf('A', 'A-', 'B', 'C') }] },
          ],
        },
      ],
    },
    support: {
      allOf: [
        ...evidence('people', 'response', 'area'),
        { atLeast: 2, of: evidence('parts', 'service_method', 'liability', 'continuity', 'pilot_result') },
      ],
    },
  },
};

/** What shows that a company is what it says. */
export const COMPANY_POLICY = {
  version: 'company-1',
  company: { allOf: evidence('registry_certificate', 'tax_certificate') },
} satisfies { version: string } & Partial<Record<Claim, Requirement>>;

/** What shows who a sole proprietor (個人事業主) is: there is no commercial register of them. */
export const SOLE_PROPRIETOR_POLICY = {
  version: 'sole-proprietor-1',
  company: { allOf: evidence('tax_certificate') },
} satisfies { version: string } & Partial<Record<Claim, Requirement>>;

/** Evidence as far as a requirement looks at it. */
interface Presented {
  id: string;
  kind: EvidenceKind;
  documents: readonly unknown[];
}

/**
 * Evaluates a requirement over the evidence there is, to a tree that says which leaf is missing. What comes without a
 * document shows nothing and does not count.
 */
export function assess(requirement: Requirement, present: readonly Presented[]): Assessment {
  if ('evidence' in requirement) {
    const found = present
      .filter(({ kind, documents }) => kind === requirement.evidence && documents.length > 0)
      .map(({ id }) => id);
    return { evidence: requirement.evidence, found, satisfied: found.length > 0 };
  }
  if ('allOf' in requirement) {
    const allOf = requirement.allOf.map((part) => assess(part, present));
    return { allOf, satisfied: allOf.every(({ satisfied }) => satisfied) };
  }
  if ('of' in requirement) {
    const of = requirement.of.map((part) => assess(part, present));
    const { atLeast } = requirement;
    return { atLeast, of, satisfied: of.filter(({ satisfied }) => satisfied).length >= atLeast };
  }
  const anyOf = requirement.anyOf.map((part) => assess(part, present));
  return { anyOf, satisfied: anyOf.some(({ satisfied }) => satisfied) };
}

/** What would have to be added: for each unsatisfied leaf or choice the kinds of evidence any one of which would do. */
export function missingFrom(assessment: Assessment): EvidenceKind[][] {
  if (assessment.satisfied) return [];
  if ('evidence' in assessment) return [[assessment.evidence]];
  if ('allOf' in assessment) return assessment.allOf.flatMap(missingFrom);
  if ('of' in assessment) {
    const open = assessment.of.filter(({ satisfied }) => !satisfied);
    const wanted = assessment.atLeast - (assessment.of.length - open.length);
    const kinds = open.flatMap((part) => missingFrom(part).flat());
    return Array.from({ length: wanted }, () => kinds);
  }
  return [assessment.anyOf.flatMap((part) => missingFrom(part).flat())];
}
