import { IsIn, IsOptional } from 'class-validator';
import { IsSwitch, PageQuery } from '#platform';
import { FOLLOW_UP_KINDS, type FollowUp, type FollowUpKind } from './follow-up.entity.js';
import type { ReportKind } from './listing-report.entity.js';

export class FollowUpQuery extends PageQuery {
  @IsOptional()
  @IsIn(FOLLOW_UP_KINDS)
  kind?: FollowUpKind;

  /** Only what one has claimed oneself, or with `false` only others. */
  @IsOptional()
  @IsSwitch()
  mine?: boolean;

  /** Only what is past its day, or with `false` only others. */
  @IsOptional()
  @IsSwitch()
  late?: boolean;
}

/** What was reported. */
export class FollowedReportView {
  kind: ReportKind;
  text: string;
}

/** The case of an audit or a report; exactly one of `auditId` and `reportId` is there. */
export class FollowUpView {
  id: string;
  kind: FollowUpKind;
  auditId: string | null;
  reportId: string | null;
  /** The draw that picked the listing for an audit. */
  drawId: string | null;
  report: FollowedReportView | null;
  listingId: string;
  /** Name of the listed product. */
  name: string;
  maker: string;
  /** The day (`YYYY-MM-DD`) by which it should be settled. */
  dueOn: string;
  /** Who has claimed it. */
  examiner: string | null;
  openedAt: Date;

  static from(followUp: FollowUp): FollowUpView {
    const { id, kind, auditId, reportId, audit, report, listing, dueOn, examiner, createdAt } = followUp;
    const { name, maker } = listing.document;
    return {
      ...{ id, kind, auditId, reportId, drawId: audit?.drawId ?? null },
      report: report && { kind: report.kind, text: report.text },
      ...{ listingId: listing.id, name, maker: maker.name },
      ...{ dueOn, examiner: examiner?.name ?? null, openedAt: createdAt },
    };
  }
}

export class FollowUpPage {
  items: FollowUpView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
