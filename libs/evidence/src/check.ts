import type { Point, Text } from '#platform';
import type { SchemeFigures, Strength, Unit } from '#scheme';
import type { Declared, EvidenceFacts } from './evidence.facts.js';
import type { EvidenceKind } from './evidence.rules.js';
import type { Paper } from './paper.rules.js';

/**
 * What a check does: `block` keeps a draft from being handed in, `warn` is told to the applicant and the examiner,
 * `signal` is told to the examiner alone. Signals inform, they never decide.
 */
export const SEVERITIES = ['block', 'warn', 'signal'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A party that is close to the maker: a registered company, a shareholder, an officer. */
export interface Affiliate {
  name: string;
  corporateNumber: string | null;
  relation: Text;
  strength: Strength;
}

/** Whom and what the evidence is about. What reviews it says so: evidence knows nothing of products and makers. */
export interface CheckSubject {
  maker: { organisationId: string; name: string; corporateNumber: string | null };
  affiliates: readonly Affiliate[];
  /** None for papers about a company. */
  product: CheckedProduct | null;
}

/** A product as far as checks look at it. */
export interface CheckedProduct {
  modelNumbers: readonly string[];
  bodyPrice: number | null;
  /** Of other products of the maker that were listed in its category; none where it has no category yet. */
  othersInCategory: readonly string[] | null;
  /** The value by which its category compares prices; none where there is no such attribute, or no value yet. */
  capacity: { label: Text; value: number; unit: Unit | null } | null;
}

/** Evidence as it is stored, added to a submission or shown. */
export interface EvidencePiece {
  id: string;
  kind: EvidenceKind;
  facts: EvidenceFacts;
  /** The last day on which it counts. */
  validTo: string | null;
  documents: readonly { id: string; sha256: string }[];
}

/** The same with its kind telling its facts, as they were when it was added. */
export type CheckedEvidence = Declared & EvidencePiece;

/** Everything that the checks look at besides the evidence itself. */
export interface CheckContext extends CheckSubject {
  /** `YYYY-MM-DD`. */
  today: string;
  figures: Pick<SchemeFigures, 'comparablesSpread' | 'profitUsual' | 'profitMost' | 'priceRiseMost'>;
  /** What the papers say, by the id of the document. */
  papers: ReadonlyMap<string, Paper>;
  /** Names of other organisations that put the same file forward, by SHA-256. */
  filesElsewhere: ReadonlyMap<string, readonly string[]>;
  /** Names of other organisations that put a file forward that looks almost the same, by SHA-256. */
  picturesElsewhere: ReadonlyMap<string, readonly string[]>;
  /** Names of other organisations that put the same invoice forward, by each of its `invoiceKeys`. */
  invoicesElsewhere: ReadonlyMap<string, readonly string[]>;
  /** Those of the `invoiceKeys` that stand in another dossier of the same organisation too. */
  invoicesOfOwnOthers: ReadonlySet<string>;
  /** Papers of the organisation's evidence that was refused, by SHA-256. */
  refusedPapers: ReadonlyMap<string, RefusedPaper>;
}

/** A paper that was refused. */
export interface RefusedPaper {
  /** As what. */
  kind: EvidenceKind;
  /** The verdict; what has a greater id was added after it. */
  verdictId: string;
}

/** What a check found: a point whose pointer leads into the evidence, such as `/facts/unitPriceYen`. */
export interface CheckFinding {
  severity: Severity;
  point: Point;
}
