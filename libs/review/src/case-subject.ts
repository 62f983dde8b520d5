import type { EntityManager } from 'typeorm';
import type { CheckSubject, EvidenceView, Examination, Judged } from '#evidence';
import type { Actor } from '#identity';
import type { Point } from '#platform';
import type { Track } from '#scheme';
import type { Submission } from './submission.entity.js';
import type { Stage } from './review.workflow.js';

/** A draft as it would be handed in now, judged by today's rules. */
export interface Prepared {
  /** The product, manufacturer, distributor or category proposal. */
  subjectId: string;
  /** The version that would be frozen. */
  versionId: string;
  /** Whether it is frozen already, by an earlier submission. */
  frozen: boolean;
  dossierId: string;
  /** What people call it, for the queue. */
  title: string;
  applicantId: string;
  /** Organisations that apply together with the applicant. */
  partyIds: string[];
  /** The association that examines it; none: the secretariat does. */
  associationId: string | null;
  /** The category of a product; none for what belongs to no one category. */
  categoryId: string | null;
  track: Track;
  /** Where the review of it begins. */
  firstStage: Stage;
  /** Everything that was filled in, as it is shown to examiners for ever. */
  content: object;
  evidence: EvidenceView[];
  assessment: Judged;
  /** The scheme's figures used. */
  figures: object;
  /** Everything that keeps it from being handed in. */
  faults: Point[];
}

/** The same with what machines find of the evidence. */
export interface Previewed extends Prepared {
  examination: Examination<EvidenceView>;
}

/** On which track something is handed in, and whether its case is open already. */
export interface Handing {
  track: Track;
  running: boolean;
}

/** What was approved. */
export interface Approved {
  versionId: string;
  track: Track;
  evidence: EvidenceView[];
  /** The scheme's figures it was judged by. */
  figures: object;
  /** What the approver ties a provisional listing to besides; absent: nothing. */
  terms?: Terms | undefined;
}

/** What an approver sets for a provisional listing, in one transaction with its approval. */
export interface Terms {
  approver: Actor;
  /** What buyers and the maker are told. */
  conditions: string[];
  /** Another last day (`YYYY-MM-DD`) than the scheme's. */
  endsOn?: string;
}

/** What approving would bring. */
export interface Foreseen extends Granted {
  kind: 'full' | 'provisional';
}

/** What approving brought. */
export interface Granted {
  /** The last day (`YYYY-MM-DD`) of a provisional listing; none: until further notice. */
  endsOn: string | null;
  /** What it is tied to, in the words of the letter (Japanese). */
  conditions: string[];
}

/** What the review asks of a kind of application. One implementation a kind, found by {@link CaseSubjects}. */
export interface CaseSubject {
  /** Locks what the caller's organisation wants reviewed, and prepares its newest version. */
  prepare(manager: EntityManager, actor: Actor, subjectId: string, how: Handing): Promise<Prepared>;
  /** Whom and what the evidence of a version is about. */
  evidenceSubject(manager: EntityManager, versionId: string): Promise<CheckSubject>;
  /** Freezes the version for ever. */
  freeze(manager: EntityManager, versionId: string): Promise<void>;
  /** Opens the next draft, a copy of the frozen version. */
  reopen(manager: EntityManager, versionId: string): Promise<void>;
  /** What still stands against approving it, apart from its own requirements. */
  obstacles(manager: EntityManager, subjectId: string): Promise<Point[]>;
  /** Makes an approved version valid; the decision letter names what was granted. */
  publish(manager: EntityManager, actorId: string, approved: Approved): Promise<Granted>;
  /** What approving it now would bring, as far as it depends on anything; absent where it does not. */
  foresee?(manager: EntityManager, submission: Pick<Submission, 'evidence'>, track: Track): Promise<Foreseen>;
  /** What follows when a case ends and nothing was approved; absent where nothing does. */
  end?(manager: EntityManager, subjectId: string): Promise<void>;
  /** Lets another one of its kind go on for both; absent where that means nothing. */
  merge?(manager: EntityManager, actorId: string, subjectId: string, intoId: string): Promise<void>;
}

/** A kind of application whose drafts are told how they would fare. */
export interface PreviewedSubject extends CaseSubject {
  /** What {@link prepare} would answer now, without a lock. */
  preview(manager: EntityManager, actor: Actor, subjectId: string, how: Handing): Promise<Previewed>;
}
