import { pointView, type PointView, type Language } from '#platform';
import type { Actor } from '#identity';
import type { CaseFacts } from './case-facts.queries.js';
import type { Desk } from './case-desk.queries.js';
import type { ReviewCase } from './review-case.entity.js';
import { CaseSummary, type ChangeView } from './review.dto.js';
import type { Verb } from './review.workflow.js';

/** A case of the queue. */
export class QueuedCaseView extends CaseSummary {
  /** When it came into its present stage. */
  since: Date;
  /** Business days until it is due, negative when it is late; null while no examiner is waited for. */
  daysLeft: number | null;
  /** Name of the category of a product. */
  category: string | null;
  /** `small`, `sme`, `large`, `deemed_large` or `unknown`, by what the applicant last handed in as a manufacturer. */
  makerSize: string | null;
  startup: boolean;

  static of(reader: Actor, reviewCase: ReviewCase, facts: CaseFacts): QueuedCaseView {
    const { since, daysLeft, category, makerSize, startup } = facts;
    return { ...CaseSummary.from(reader, reviewCase), since, daysLeft, category, makerSize, startup };
  }
}

export class QueuedCasePage {
  items: QueuedCaseView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

/** A step that is open to the reader's role in the present stage. */
export class OpenStepView {
  verb: Verb;
  /** What still stands against it; none: it can be taken. */
  reasons: PointView[];
}

export class CaseListingView {
  id: string;
  kind: 'full' | 'provisional';
  status: string;
  endsOn: string | null;
}

/** What approving would bring. */
export class ForeseenView {
  kind: 'full' | 'provisional';
  /** Last day of a provisional listing, unless another is set. */
  endsOn: string | null;
  /** The conditions that the letter names in any case (Japanese). */
  conditions: string[];
}

/** What an examiner has beside a case. */
export class CaseDeskView {
  since: Date;
  daysLeft: number | null;
  category: string | null;
  makerSize: string | null;
  startup: boolean;
  steps: OpenStepView[];
  /** Other cases of the applicant, newest first. */
  earlier: CaseSummary[];
  /** The listing of the product, if it was ever published. */
  listing: CaseListingView | null;
  /** What is different from the version that was approved last; null where nothing was. */
  sinceApproved: ChangeView[] | null;
  /** What approving would bring a product; null for other kinds and while it is not decided. */
  foreseen: ForeseenView | null;

  static of(
    reader: Actor,
    { facts, steps, earlier, listing, sinceApproved, foreseen }: Desk,
    language: Language,
  ): CaseDeskView {
    const { since, daysLeft, category, makerSize, startup } = facts;
    return {
      ...{ since, daysLeft, category, makerSize, startup },
      steps: steps.map(({ verb, reasons }) => ({
        verb,
        reasons: reasons.map((reason) => pointView(reason, language)),
      })),
      earlier: earlier.map((reviewCase) => CaseSummary.from(reader, reviewCase)),
      listing: listing && { id: listing.id, kind: listing.kind, status: listing.status, endsOn: listing.endsOn },
      sinceApproved,
      foreseen,
    };
  }
}
