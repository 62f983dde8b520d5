import { ApiProperty } from '@nestjs/swagger';
import { pointView, PointView, say, type Language } from '#platform';
import type { Examination, Examined } from './assessments.service.js';
import { SEVERITIES, type Severity } from './check.js';
import { EvidenceView } from './evidence.dto.js';
import { EVIDENCE_KINDS, type Claim, type EvidenceKind, type Weight } from './evidence.rules.js';
import { PAPER_ANSWERS, type PaperAnswer } from './paper.rules.js';
import type { Judged, JudgedClaim, Scope } from './policies.js';
import type { ComparablesComparison, CostComparison, PricePlausibility, RecordsComparison } from './price.rules.js';
import { LEAF_STATES, waysToSatisfy, type Assessment, type LeafState, type Need } from './requirement.rules.js';
import type { EvidenceStanding, VerdictWord } from './standing.rules.js';

/** What an examiner found of a piece of evidence. */
export class VerdictView {
  verdict: VerdictWord;
  /** Of a refusal. */
  reason: string | null;
  at: Date;
}

/** What a machine check found. */
export class CheckView extends PointView {
  /** `block` keeps it from being handed in, `warn` is told to both sides, `signal` to examiners alone. */
  @ApiProperty({ enum: SEVERITIES })
  severity: Severity;
}

/** One fact compared with the text of the papers. */
export class PaperView {
  fact: string;
  label: string;
  @ApiProperty({ enum: PAPER_ANSWERS })
  answer: PaperAnswer;
}

/** A piece of evidence with all that is known of it: facts, papers, checks, verdict. */
export class ExaminedEvidenceView extends EvidenceView {
  claim: Claim;
  weight: Weight;
  /** Whether it counts. */
  standing: EvidenceStanding;
  /** The newest; null before any. */
  verdict: VerdictView | null;
  /** Pointers lead into this piece. */
  checks: CheckView[];
  papers: PaperView[];

  static of(
    { evidence, standing, verdict, findings, papers }: Examined<EvidenceView>,
    language: Language,
    severities: readonly Severity[],
  ): ExaminedEvidenceView {
    const { claim, weight } = EVIDENCE_KINDS[evidence.kind];
    return {
      ...evidence,
      claim,
      weight,
      standing,
      verdict: verdict && {
        verdict: verdict.verdict,
        reason: verdict.reason,
        at: verdict.createdAt,
      },
      checks: findings
        .filter(({ severity }) => severities.includes(severity))
        .map(({ severity, point }) => ({ severity, ...pointView(point, language) })),
      papers: papers.map(({ fact, label, answer }) => ({ fact, label: say(label, language), answer })),
    };
  }
}

/** The declared price beside records of what was paid for this model. */
export class RecordsView implements RecordsComparison {
  /** Unit prices, yen, lowest first. */
  sample: number[];
  median: number;
  least: number;
  most: number;
  /** How far the declared price is above the median, as a share of it. */
  aboveMedian: number;
  /** How far it is above the lowest, as a share of it. */
  aboveLeast: number;
  /** Further above the lowest than the scheme allows. */
  tooHigh: boolean;
}

/** The declared price per capacity beside comparable products. */
export class ComparablesView implements ComparablesComparison {
  unit: string;
  /** Yen per unit of capacity. */
  own: number;
  sample: number[];
  median: number;
  /** Distance from the median, as a share of it. */
  distance: number;
  /** Further from the median than the scheme allows. */
  outside: boolean;
  /** Robust z-score by median and MAD; null for a small sample or one without spread. */
  score: number | null;
  standsOut: boolean;
}

/** The arithmetic of a cost build-up. */
export class CostView implements CostComparison {
  /** What the parts add up to, yen. */
  sum: number;
  stated: number;
  /** Profit as a share of the cost. */
  profit: number;
  usual: number;
  most: number;
  aboveBand: boolean;
}

/** Whether the declared price is plausible, with the samples it is compared with; evidence that counts only. */
export class PriceView implements PricePlausibility {
  /** Yen without tax. */
  declared: number;
  records: RecordsView | null;
  comparables: ComparablesView[];
  costs: CostView[];
}

export class FoundView {
  id: string;
  kind: EvidenceKind;
  standing: EvidenceStanding;
}

/** A node of an evaluated requirement: `allOf`, `anyOf`, or a leaf that asks for `atLeast` different `kinds`. */
export class RequirementView {
  satisfied: boolean;
  @ApiProperty({ type: () => [RequirementView] })
  allOf?: RequirementView[];
  @ApiProperty({ type: () => [RequirementView] })
  anyOf?: RequirementView[];
  @ApiProperty({ enum: LEAF_STATES })
  state?: LeafState;
  atLeast?: number;
  kinds?: EvidenceKind[];
  found?: FoundView[];
  /** How many different kinds are lacking. */
  lacking?: number;
  /** Kinds that would satisfy it. */
  wanted?: EvidenceKind[];

  static from(assessment: Assessment): RequirementView {
    const { satisfied } = assessment;
    if ('allOf' in assessment) return { satisfied, allOf: assessment.allOf.map(RequirementView.from) };
    if ('anyOf' in assessment) return { satisfied, anyOf: assessment.anyOf.map(RequirementView.from) };
    return assessment;
  }
}

export class JudgedClaimView {
  claim: Claim;
  /** Version of the policy. */
  policy: string;
  satisfied: boolean;
  requirement: RequirementView;

  static from({ claim, policy, satisfied, requirement }: JudgedClaim): JudgedClaimView {
    return { claim, policy, satisfied, requirement: RequirementView.from(requirement) };
  }
}

/** The requirements as they were judged, claim by claim. */
export class JudgedView {
  /** Whose policies; null where nothing has to be shown. */
  scope: Scope | null;
  /** Day of the policies. */
  day: string;
  claims: JudgedClaimView[];

  static from({ scope, day, claims }: Judged): JudgedView {
    return { scope, day, claims: claims.map(JudgedClaimView.from) };
  }
}

export class WantedKindView {
  kind: EvidenceKind;
  name: string;
  /** How to come by it. */
  how: string;
}

/** So many different kinds to be added. */
export class NeedView {
  atLeast: number;
  kinds: WantedKindView[];

  static from({ atLeast, kinds }: Need, language: Language): NeedView {
    return {
      atLeast,
      kinds: kinds.map((kind) => {
        const words = EVIDENCE_KINDS[kind];
        return { kind, name: say(words, language), how: say(words.how, language) };
      }),
    };
  }
}

/** One way to satisfy a claim: all of these needs. */
export class WayView {
  needs: NeedView[];
}

/** Every way to satisfy a claim that is not satisfied, shortest first. */
export class ClaimWaysView {
  claim: Claim;
  ways: WayView[];

  static list({ claims }: Judged, language: Language): ClaimWaysView[] {
    return claims
      .filter(({ satisfied }) => !satisfied)
      .map(({ claim, requirement }) => ({
        claim,
        ways: waysToSatisfy(requirement).map((needs) => ({
          needs: needs.map((need) => NeedView.from(need, language)),
        })),
      }));
  }
}

/** The evidence of a dossier side by side with what is known of it. */
export class ExaminationView {
  evidence: ExaminedEvidenceView[];
  /** None where no price is declared. */
  price: PriceView | null;

  static from(
    { pieces, price }: Examination<EvidenceView>,
    language: Language,
    severities: readonly Severity[],
  ): ExaminationView {
    return { evidence: pieces.map((piece) => ExaminedEvidenceView.of(piece, language, severities)), price };
  }
}
