import type { Track } from '#scheme';
import type { Claim, EvidenceKind, Weight } from './evidence.rules.js';
import {
  assess,
  kindsOf,
  type Assessment,
  type EvidenceCondition,
  type Presented,
  type Requirement,
} from './requirement.rules.js';

/** What a policy is for: a product on a track, or the registration of a company. */
export type Scope = Track | 'company' | 'sole_proprietor';

/** What has to be shown for one claim, from a day on. */
export interface Policy {
  version: string;
  claim: Claim;
  scope: Scope;
  /** First day, `YYYY-MM-DD`; it holds until the next version of the same claim and scope. */
  validFrom: string;
  requirement: Requirement;
}

const kind = (...kinds: EvidenceKind[]): Requirement => ({ atLeast: 1, of: { kinds } });
const each = (...kinds: EvidenceKind[]): Requirement[] => kinds.map((one) => kind(one));
const price = (...weights: Weight[]): EvidenceCondition => ({ claim: 'price', weights });

const STANDARD_PRICE: Requirement = {
  allOf: [...each('price_rationale', 'price_list'), { atLeast: 1, of: price('A', 'A-') }],
};

/** Every policy, oldest first. A new version is a new row with the day from which it holds. */
export const POLICIES: readonly Policy[] = [
  {
    version: 'price-standard-1',
    claim: 'price',
    scope: 'standard',
    validFrom: '2024-04-01',
    requirement: STANDARD_PRICE,
  },
  {
    version: 'support-standard-1',
    claim: 'support',
    scope: 'standard',
    validFrom: '2024-04-01',
    requirement: { allOf: each('delivery_record', 'people', 'response', 'area') },
  },
  {
    version: 'price-innovation-1',
    claim: 'price',
    scope: 'innovation',
    validFrom: '2024-04-01',
    requirement: {
      allOf: [
        kind('price_rationale'),
        {
          anyOf: [
            STANDARD_PRICE,
            {
              allOf: [
                { atLeast: 1, of: price('A', 'A-', 'B') },
                { atLeast: 2, of: price('A', 'A-', 'B', 'C') },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    version: 'support-innovation-1',
    claim: 'support',
    scope: 'innovation',
    validFrom: '2024-04-01',
    requirement: {
      allOf: [
        ...each('people', 'response', 'area'),
        { atLeast: 2, of: { kinds: ['parts', 'service_method', 'liability', 'continuity', 'pilot_result'] } },
      ],
    },
  },
  {
    version: 'company-1',
    claim: 'company',
    scope: 'company',
    validFrom: '2024-04-01',
    requirement: { allOf: each('registry_certificate', 'tax_certificate') },
  },
  {
    // There is no commercial register of sole proprietors (個人事業主).
    version: 'sole-proprietor-1',
    claim: 'company',
    scope: 'sole_proprietor',
    validFrom: '2024-04-01',
    requirement: { allOf: each('tax_certificate') },
  },
];

/** The policies of a scope in force on a day, one for each claim. Throws when there is none: the table has a gap. */
export function policiesOn(scope: Scope, day: string, policies = POLICIES): Policy[] {
  const newest = new Map<Claim, Policy>();
  const inForce = policies.filter((policy) => policy.scope === scope && policy.validFrom <= day);
  for (const policy of inForce.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1))) {
    newest.set(policy.claim, policy);
  }
  if (newest.size === 0) throw new Error(`No policy for ${scope} on ${day}`);
  return [...newest.values()];
}

/** One claim judged: by which policy, and the evaluated tree. */
export interface JudgedClaim {
  claim: Claim;
  /** Version of the policy. */
  policy: string;
  satisfied: boolean;
  requirement: Assessment;
}

/** The requirements something was judged by: whose they are, of which day, and how each claim stands. */
export interface Judged {
  /** None where nothing has to be shown. */
  scope: Scope | null;
  /** Day of the policies, `YYYY-MM-DD`. */
  day: string;
  claims: JudgedClaim[];
}

/** Judges the evidence there is by the policies of a scope in force on a day. */
export const judge = (scope: Scope | null, day: string, present: readonly Presented[]): Judged => ({
  scope,
  day,
  claims:
    scope === null
      ? []
      : policiesOn(scope, day).map(({ claim, version, requirement }) => {
          const assessment = assess(requirement, present);
          return { claim, policy: version, satisfied: assessment.satisfied, requirement: assessment };
        }),
});

/** Whether every claim is shown. */
export const isMet = ({ claims }: Judged): boolean => claims.every(({ satisfied }) => satisfied);

/** The policies as rows of text, for the printed table. */
export const policyTable = (): string[][] =>
  POLICIES.flatMap(({ version, claim, scope, validFrom, requirement }) =>
    linesOf(requirement).map((line, index) =>
      index === 0 ? [`\`${version}\``, claim, scope, validFrom, line] : ['', '', '', '', line],
    ),
  );

function linesOf(requirement: Requirement, depth = 0): string[] {
  const indent = '— '.repeat(depth);
  if ('atLeast' in requirement) {
    const kinds = kindsOf(requirement.of).map((one) => `\`${one}\``);
    const needs =
      kinds.length === 1 ? '' : requirement.atLeast === 1 ? 'one of ' : `${requirement.atLeast} different of `;
    return [`${indent}${needs}${kinds.join(', ')}`];
  }
  const [words, parts] = 'allOf' in requirement ? ['all of', requirement.allOf] : ['any of', requirement.anyOf];
  return [`${indent}${words}:`, ...parts.flatMap((part) => linesOf(part, depth + 1))];
}
