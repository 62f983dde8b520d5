import { ClaimWaysView, ExaminationView, JudgedView } from '#evidence';
import type { Actor } from '#identity';
import { pointView, type PointView, type Language } from '#platform';
import type { Track } from '#scheme';
import { seesSignals, type CaseExamination } from './case-evidence.service.js';
import type { DraftReadiness, TrackReadiness } from './readiness.service.js';
import type { Stage } from './review.workflow.js';

/** The evidence of a case: facts, papers, checks and verdicts side by side, and the requirements as of now. */
export class CaseEvidenceView extends ExaminationView {
  assessment: JudgedView;

  static of({ examination, assessment }: CaseExamination, actor: Actor, language: Language): CaseEvidenceView {
    const severities = seesSignals(actor) ? (['block', 'warn', 'signal'] as const) : (['block', 'warn'] as const);
    return { ...ExaminationView.from(examination, language, severities), assessment: JudgedView.from(assessment) };
  }
}

export class TrackReadinessView {
  track: Track;
  /** Handing it in now would be accepted. */
  ready: boolean;
  /** Everything a submission would be refused for. */
  blocking: PointView[];
  warnings: PointView[];
  /** Every way to satisfy the claims that are not, shortest first. */
  ways: ClaimWaysView[];
  assessment: JudgedView;

  static of({ track, ready, prepared, blocking, warnings }: TrackReadiness, language: Language): TrackReadinessView {
    return {
      track,
      ready,
      blocking: blocking.map((fault) => pointView(fault, language)),
      warnings: warnings.map((warning) => pointView(warning, language)),
      ways: ClaimWaysView.list(prepared.assessment, language),
      assessment: JudgedView.from(prepared.assessment),
    };
  }
}

/** All that stands between a draft and a submission that would not be sent back. */
export class ReadinessView extends ExaminationView {
  /** Frozen by a submission: there is nothing to hand in. */
  frozen: boolean;
  /** Where its case stands; null when none is open. */
  stage: Stage | null;
  /** The applicant's own track first. */
  tracks: TrackReadinessView[];

  static of({ stage, tracks }: DraftReadiness, language: Language): ReadinessView {
    const [{ prepared }] = tracks as [TrackReadiness];
    return {
      ...ExaminationView.from(prepared.examination, language, ['block', 'warn']),
      frozen: prepared.frozen,
      stage,
      tracks: tracks.map((track) => TrackReadinessView.of(track, language)),
    };
  }
}
