import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVIDENCE_KIND_NAMES, type EvidenceKind, type Weight } from './evidence.rules.js';
import { isMet, judge, policiesOn, policyTable, POLICIES, type Scope } from './policies.js';
import {
  assess,
  kindsOf,
  leavesOf,
  waysToSatisfy,
  type Need,
  type Presented,
  type Requirement,
} from './requirement.rules.js';
import type { EvidenceStanding } from './standing.rules.js';

const have = (...kinds: EvidenceKind[]): Presented[] =>
  kinds.map((kind) => ({ id: `id-of-${kind}`, kind, standing: 'counts' }));
const DAY = '2026-04-01';
const requirementOf = (scope: Scope, claim: string): Requirement =>
  policiesOn(scope, DAY).find((policy) => policy.claim === claim)!.requirement;
const accepts = (scope: Scope, claim: string, ...kinds: EvidenceKind[]): boolean =>
  assess(requirementOf(scope, claim), have(...kinds)).satisfied;
const shortest = (scope: Scope, claim: string, present: Presented[]): Need[] | undefined =>
  waysToSatisfy(assess(requirementOf(scope, claim), present))[0];

describe('requirements over evidence', () => {
  it('accept a standard price with rationale, price list and a sales record', () => {
    expect(accepts('standard', 'price', 'price_rationale', 'price_list', 'sales_record')).toBe(true);
  });

  it('never count a quotation', () => {
    const present = have('price_rationale', 'price_list', 'quotation');
    expect(shortest('standard', 'price', present)).toEqual([
      { atLeast: 1, kinds: ['sales_record', 'sales_record_other'] },
    ]);
  });

  it('name all that is missing at once', () => {
    expect(shortest('standard', 'support', have('people'))!.flatMap(({ kinds }) => kinds)).toEqual([
      'delivery_record',
      'response',
      'area',
    ]);
  });

  it.each<[string, boolean, EvidenceKind[]]>([
    ['two kinds of which one is a cost build-up', true, ['price_rationale', 'cost_build_up', 'price_list']],
    ['two kinds without sales', true, ['price_rationale', 'comparables', 'appraisal']],
    ['the standard way', true, ['price_rationale', 'price_list', 'sales_record']],
    ['a price list and a quotation only', false, ['price_rationale', 'price_list', 'quotation']],
    ['one kind only', false, ['price_rationale', 'cost_build_up']],
    ['one kind only, twice', false, ['price_rationale', 'cost_build_up', 'cost_build_up']],
    ['no rationale', false, ['cost_build_up', 'comparables']],
  ])('accept a price on the innovation track with %s: %s', (_with, satisfied, kinds) => {
    expect(accepts('innovation', 'price', ...kinds)).toBe(satisfied);
  });

  it('say how many more different kinds of a list are needed', () => {
    const present = have('people', 'response', 'area', 'parts');
    expect(shortest('innovation', 'support', present)).toEqual([
      { atLeast: 1, kinds: ['service_method', 'liability', 'continuity', 'pilot_result'] },
    ]);
  });

  it('name every way, the shortest first: two kinds of which one is strong are two, not three', () => {
    const ways = waysToSatisfy(assess(requirementOf('innovation', 'price'), have('price_rationale')));
    expect(ways.map((way) => way.map(({ atLeast }) => atLeast))).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it.each<[string, EvidenceStanding, string]>([
    ['is satisfied by what counts', 'counts', 'satisfied'],
    ['waits for what is being scanned', 'waiting', 'waiting'],
    ['says that what there was is refused', 'refused', 'refused'],
    ['says that what there was has expired', 'expired', 'expired'],
  ])('have leaves each of which %s', (_says, standing, state) => {
    const requirement: Requirement = { atLeast: 1, of: { kinds: ['people'] } };
    const [leaf] = leavesOf(assess(requirement, [{ id: 'a', kind: 'people', standing }]));
    expect(leaf).toMatchObject({ state, satisfied: state === 'satisfied', found: [{ id: 'a', standing }] });
    expect(leavesOf(assess(requirement, []))).toMatchObject([{ state: 'missing', lacking: 1, wanted: ['people'] }]);
  });

  it('are judged by the version in force on the day', () => {
    const next = { ...POLICIES[0]!, version: 'price-standard-2', validFrom: '2027-04-01' };
    const versions = (day: string) => policiesOn('standard', day, [next, ...POLICIES]).map(({ version }) => version);
    expect(versions('2027-03-31')).toEqual(['price-standard-1', 'support-standard-1']);
    expect(versions('2027-04-01')).toEqual(['price-standard-2', 'support-standard-1']);
    expect(() => policiesOn('standard', '2020-01-01')).toThrow('No policy');
    const judged = judge('company', DAY, []);
    expect(judged).toMatchObject({ claims: [{ claim: 'company', policy: 'company-1', satisfied: false }] });
    expect(isMet(judged)).toBe(false);
    expect(isMet(judge(null, DAY, []))).toBe(true);
  });

  it('print as a table in which each policy stands once, with all its leaves', () => {
    expect(policyTable().filter(([version]) => version !== '')).toHaveLength(POLICIES.length);
    expect(policyTable().flat().join(' ')).toContain('2 different of `parts`');
  });
});

describe('the evaluation of a requirement', () => {
  const UNIVERSE: EvidenceKind[] = ['price_list', 'sales_record', 'cost_build_up', 'comparables', 'people', 'parts'];
  const WEIGHTS: Weight[] = ['A', 'A-', 'B', 'C'];
  const condition = fc.oneof(
    fc.subarray(UNIVERSE, { minLength: 1 }).map((kinds) => ({ kinds })),
    fc
      .tuple(fc.constantFrom('price' as const, 'support' as const), fc.subarray(WEIGHTS, { minLength: 1 }))
      .map(([claim, weights]) => ({ claim, weights, kinds: UNIVERSE })),
  );
  const leaf = fc
    .tuple(fc.integer({ min: 1, max: 3 }), condition)
    .map(([atLeast, of]): Requirement => ({ atLeast, of }));
  const { node } = fc.letrec<{ node: Requirement }>((tie) => {
    const parts = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
    return {
      node: fc.oneof(
        { maxDepth: 3 },
        leaf,
        parts.map((allOf): Requirement => ({ allOf })),
        parts.map((anyOf): Requirement => ({ anyOf })),
      ),
    };
  });

  /** Each set once: there are sixty-four of six kinds, however large the requirement. */
  const distinct = (sets: Set<EvidenceKind>[]): Set<EvidenceKind>[] => [
    ...new Map(sets.map((set) => [[...set].sort().join(), set])).values(),
  ];

  /** Every set of kinds that is just enough for a requirement: the meaning of the tree, spelled out. */
  const witnesses = (requirement: Requirement): Set<EvidenceKind>[] => {
    if ('anyOf' in requirement) return distinct(requirement.anyOf.flatMap(witnesses));
    if ('allOf' in requirement) {
      return requirement.allOf.reduce<Set<EvidenceKind>[]>(
        (sets, part) => distinct(sets.flatMap((set) => witnesses(part).map((more) => new Set([...set, ...more])))),
        [new Set()],
      );
    }
    const combinations = (kinds: EvidenceKind[], size: number): EvidenceKind[][] =>
      size === 0
        ? [[]]
        : kinds.flatMap((kind, index) => combinations(kinds.slice(index + 1), size - 1).map((rest) => [kind, ...rest]));
    return combinations(kindsOf(requirement.of), requirement.atLeast).map((kinds) => new Set(kinds));
  };

  it('agrees with brute force over every set of evidence', () => {
    const evidence = fc.array(
      fc.record({
        kind: fc.constantFrom(...UNIVERSE),
        standing: fc.constantFrom<EvidenceStanding>('counts', 'counts', 'expired', 'refused', 'waiting'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(node, evidence, (requirement, pieces) => {
        const present = pieces.map((piece, index) => ({ id: String(index), ...piece }));
        const counted = new Set(present.filter(({ standing }) => standing === 'counts').map(({ kind }) => kind));
        const enough = witnesses(requirement).some((set) => [...set].every((kind) => counted.has(kind)));
        expect(assess(requirement, present).satisfied).toBe(enough);
      }),
    );
  });

  it('is satisfied by following any of the ways it names', () => {
    fc.assert(
      fc.property(node, fc.subarray(UNIVERSE), fc.nat(5), (requirement, kinds, choice) => {
        const before = assess(requirement, have(...kinds));
        const ways = waysToSatisfy(before);
        // Without a way it is satisfied, or nothing would ever satisfy it.
        const possible = assess(requirement, have(...UNIVERSE)).satisfied;
        expect(ways.length > 0).toBe(!before.satisfied && possible);
        for (const way of ways) {
          const added = way.reduce<EvidenceKind[]>((taken, { atLeast, kinds: wanted }) => {
            const fresh = wanted.filter((kind) => !taken.includes(kind));
            const turned = [
              ...fresh.slice(choice % (fresh.length || 1)),
              ...fresh.slice(0, choice % (fresh.length || 1)),
            ];
            return [...taken, ...turned.slice(0, atLeast)];
          }, []);
          expect(assess(requirement, have(...kinds, ...added)).satisfied).toBe(true);
        }
      }),
    );
  });

  it('knows every kind of evidence in at least one policy, but the one that never counts', () => {
    const named = new Set(
      POLICIES.flatMap(({ requirement }) => leavesOf(assess(requirement, [])).flatMap(({ kinds }) => kinds)),
    );
    expect(EVIDENCE_KIND_NAMES.filter((kind) => !named.has(kind))).toEqual(['quotation']);
  });
});
