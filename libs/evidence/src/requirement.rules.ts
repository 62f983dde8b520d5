import { EVIDENCE_KINDS, EVIDENCE_KIND_NAMES, type Claim, type EvidenceKind, type Weight } from './evidence.rules.js';
import type { EvidenceStanding } from './standing.rules.js';

/** Which evidence a leaf of a requirement is about; a condition that is left out is met by all. */
export interface EvidenceCondition {
  kinds?: readonly EvidenceKind[];
  claim?: Claim;
  weights?: readonly Weight[];
}

/** A rule over evidence. A leaf asks for so many *different kinds* among the evidence that meets its condition. */
export type Requirement =
  { allOf: readonly Requirement[] } | { anyOf: readonly Requirement[] } | { atLeast: number; of: EvidenceCondition };

/**
 * How a leaf stands. What is not satisfied says why by the nearest way out: `waiting` for papers that are still being
 * examined and would do, else `refused` or `expired` when there is such evidence, else `missing`.
 */
export const LEAF_STATES = ['satisfied', 'missing', 'expired', 'refused', 'waiting'] as const;
export type LeafState = (typeof LEAF_STATES)[number];

/** A leaf evaluated. */
export interface AssessedLeaf {
  satisfied: boolean;
  state: LeafState;
  atLeast: number;
  /** The kinds that meet the condition. */
  kinds: EvidenceKind[];
  /** The evidence of these kinds there is, by id, and whether each counts. */
  found: { id: string; kind: EvidenceKind; standing: EvidenceStanding }[];
  /** How many different kinds are lacking. */
  lacking: number;
  /** What would satisfy it: so many different ones of these kinds. */
  wanted: EvidenceKind[];
}

/** A requirement evaluated: the same tree, each node with its answer. */
export type Assessment =
  { satisfied: boolean; allOf: Assessment[] } | { satisfied: boolean; anyOf: Assessment[] } | AssessedLeaf;

/** Evidence as far as a requirement looks at it. */
export interface Presented {
  id: string;
  kind: EvidenceKind;
  standing: EvidenceStanding;
}

/** So many different kinds to be added. */
export interface Need {
  atLeast: number;
  kinds: EvidenceKind[];
}

/** The kinds that meet a condition. */
export const kindsOf = ({ kinds, claim, weights }: EvidenceCondition): EvidenceKind[] =>
  EVIDENCE_KIND_NAMES.filter(
    (kind) =>
      (!kinds || kinds.includes(kind)) &&
      (!claim || EVIDENCE_KINDS[kind].claim === claim) &&
      (!weights || weights.includes(EVIDENCE_KINDS[kind].weight)),
  );

/** Evaluates a requirement over the evidence there is, to a tree in which every leaf says how it stands. */
export function assess(requirement: Requirement, present: readonly Presented[]): Assessment {
  if ('allOf' in requirement) {
    const allOf = requirement.allOf.map((part) => assess(part, present));
    return { satisfied: allOf.every(({ satisfied }) => satisfied), allOf };
  }
  if ('anyOf' in requirement) {
    const anyOf = requirement.anyOf.map((part) => assess(part, present));
    return { satisfied: anyOf.some(({ satisfied }) => satisfied), anyOf };
  }
  return assessLeaf(requirement.atLeast, kindsOf(requirement.of), present);
}

function assessLeaf(atLeast: number, kinds: EvidenceKind[], present: readonly Presented[]): AssessedLeaf {
  const found = present
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, kind, standing }) => ({ id, kind, standing }));
  const having = (...standings: EvidenceStanding[]): Set<EvidenceKind> =>
    new Set(found.filter(({ standing }) => standings.includes(standing)).map(({ kind }) => kind));
  const counted = having('counts');
  const state = (): LeafState => {
    if (counted.size >= atLeast) return 'satisfied';
    if (having('counts', 'waiting').size >= atLeast) return 'waiting';
    const fallen = (standing: EvidenceStanding) => [...having(standing)].some((kind) => !counted.has(kind));
    if (fallen('refused')) return 'refused';
    return fallen('expired') ? 'expired' : 'missing';
  };
  return {
    satisfied: counted.size >= atLeast,
    state: state(),
    atLeast,
    kinds,
    found,
    lacking: Math.max(0, atLeast - counted.size),
    wanted: counted.size >= atLeast ? [] : kinds.filter((kind) => !counted.has(kind)),
  };
}

/** The leaves of an evaluated requirement, in order. */
export function leavesOf(assessment: Assessment): AssessedLeaf[] {
  if ('allOf' in assessment) return assessment.allOf.flatMap(leavesOf);
  return 'anyOf' in assessment ? assessment.anyOf.flatMap(leavesOf) : [assessment];
}

/**
 * Every way to satisfy what is not satisfied yet, the shortest first; each way is a list of needs that all have to be
 * met, one after the other, by kinds that are not there yet. No way at all: it is satisfied, or asks for more kinds than there are.
 */
export function waysToSatisfy(assessment: Assessment): Need[][] {
  return assessment.satisfied ? [] : waysOf(assessment).map(withoutOverlap).sort(byLength);
}

function waysOf(assessment: Assessment): Need[][] {
  if (assessment.satisfied) return [[]];
  if ('anyOf' in assessment) return assessment.anyOf.flatMap(waysOf);
  if ('allOf' in assessment) {
    return assessment.allOf
      .map(waysOf)
      .reduce((ways, more) => ways.flatMap((way) => more.map((one) => [...way, ...one])));
  }
  const { lacking: atLeast, wanted: kinds } = assessment;
  return kinds.length < atLeast ? [] : [[{ atLeast, kinds }]];
}

/**
 * What one need brings counts for a wider one too: two kinds of which one is strong are two kinds, not three. The
 * narrower stands before the wider, so that each is met by kinds that none before it has brought.
 */
function withoutOverlap(way: Need[]): Need[] {
  const kept: Need[] = [];
  for (const { atLeast, kinds } of [...way].sort((one, other) => one.kinds.length - other.kinds.length)) {
    const brought = differentKinds(kept.filter((need) => need.kinds.every((kind) => kinds.includes(kind))));
    if (atLeast > brought) kept.push({ atLeast: atLeast - brought, kinds });
  }
  return kept;
}

/** How many different kinds some needs bring at least, whichever are chosen. */
function differentKinds(needs: readonly Need[]): number {
  const seen = new Set<EvidenceKind>();
  let count = 0;
  for (const { atLeast, kinds } of needs) {
    count += Math.min(atLeast, kinds.filter((kind) => !seen.has(kind)).length);
    kinds.forEach((kind) => seen.add(kind));
  }
  return count;
}

const additions = (way: Need[]): number => way.reduce((sum, { atLeast }) => sum + atLeast, 0);
const byLength = (one: Need[], other: Need[]): number => additions(one) - additions(other);
