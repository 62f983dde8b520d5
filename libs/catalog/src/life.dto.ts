import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsCalendarDate, IsText, PageQuery } from '#platform';
import { ConditionsView, ReasonBody } from './catalog.dto.js';
import type { Change, ChangeReview } from './change.rules.js';
import type { Risk } from './draw.rules.js';
import type { IntegrityNotice } from './integrity.js';
import { REASON_CATEGORY_NAMES, type ReasonCategory } from './integrity.rules.js';
import { AUDIT_OUTCOMES, type AuditOutcome, type ListingAudit } from './listing-audit.entity.js';
import type { ListingEvent } from './listing-event.entity.js';
import {
  REPORT_KINDS,
  REPORT_OUTCOMES,
  REPORT_STATUSES,
  type ListingReport,
  type ReportKind,
  type ReportOutcome,
} from './listing-report.entity.js';
import type { Listing } from './listing.entity.js';
import { readState } from './listing-state.js';
import type { ListingStatus, ListingVerb } from './listing.workflow.js';
import type { CheckedDraw } from './sampling.service.js';
import type { SamplingDraw } from './sampling-draw.entity.js';

/** Why a listing is suspended, reinstated or revoked. */
export class NoticeBody extends ReasonBody {
  /** What the integrity page says; `other` when it is left out. */
  @IsOptional()
  @IsIn(REASON_CATEGORY_NAMES)
  category?: ReasonCategory;

  /** What the integrity page says besides. No personal data. */
  @IsOptional()
  @IsText(2000)
  publicText?: string;
}

export class ConditionsBody {
  /** What buyers and the maker are told. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsText(500, { each: true })
  texts: string[];

  /** Another last day; it stays as it is when left out. */
  @IsOptional()
  @IsCalendarDate()
  endsOn?: string;
}

/** What a maker sees of the listing of its product. */
export class OwnListingView {
  id: string;
  productId: string;
  revisionId: string;
  status: ListingStatus;
  kind: 'full' | 'provisional';
  /** Last day of a provisional listing. */
  endsOn: string | null;
  conditions: ConditionsView | null;
  /** Why it was last suspended, reinstated, withdrawn, revoked or ended, when that was its last step. */
  reason: string | null;

  static from(listing: Listing, last: ListingEvent | null): OwnListingView {
    const { id, productId, revisionId, status, kind, endsOn, conditions } = listing;
    return { id, productId, revisionId, status, kind, endsOn, conditions, reason: last?.reason ?? null };
  }
}

/** One of the maker's listings among the others. */
export class OwnListingSummary {
  id: string;
  productId: string;
  name: string;
  modelNumbers: string[];
  category: string;
  status: ListingStatus;
  kind: 'full' | 'provisional';
  /** Last day of a provisional listing. */
  endsOn: string | null;
  /** Yen without tax. */
  bodyPrice: number;
  publishedAt: Date;

  static of({ id, productId, status, kind, endsOn, publishedAt, document }: Listing): OwnListingSummary {
    const { name, modelNumbers, category, bodyPrice } = document;
    return {
      id,
      productId,
      name,
      modelNumbers,
      category: category.name,
      status,
      kind,
      endsOn,
      bodyPrice,
      publishedAt,
    };
  }
}

export class OwnListingPage {
  items: OwnListingSummary[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class ChangedFieldView {
  field: string;
  review: ChangeReview;
  /** Of a price that rises too far for a light review: the lowest of the months before, yen without tax. */
  lowest?: number;
}

/** How a change would be reviewed. */
export class ListingChangeView {
  review: ChangeReview;
  fields: ChangedFieldView[];

  static from({ review, fields }: Change): ListingChangeView {
    return { review, fields };
  }
}

export class RevokedMakerView {
  /** How many listings were revoked with it. */
  listings: number;
}

export class DrawBody {
  /** `weighted`: likelier the more risks a listing has. */
  @IsIn(['random', 'weighted'])
  method: 'random' | 'weighted';

  @IsInt()
  @Min(1)
  @Max(500)
  size: number;
}

export class DrawSummary {
  id: string;
  method: 'random' | 'weighted';
  seed: string;
  size: number;
  createdAt: Date;

  static from({ id, method, seed, size, createdAt }: SamplingDraw): DrawSummary {
    return { id, method, seed, size, createdAt };
  }
}

export class DrawPage {
  items: DrawSummary[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class AuditView {
  id: string;
  listingId: string;
  name: string;
  place: number;
  outcome: AuditOutcome | null;
  note: string | null;
  settledAt: Date | null;

  static from({ id, listingId, listing, place, outcome, note, settledAt }: ListingAudit): AuditView {
    return { id, listingId, name: listing.document.name, place, outcome, note, settledAt };
  }
}

export class DrawableView {
  id: string;
  risks: Risk[];
}

export class DrawView {
  id: string;
  method: 'random' | 'weighted';
  /** Made by the registry. */
  seed: string;
  size: number;
  createdAt: Date;
  weights: Record<Risk, number>;
  /** The live listings of that moment with their risks: what was drawn from. */
  population: DrawableView[];
  audits: AuditView[];
  /** Whether drawing again from seed, weights and population gives the same listings in the same order. */
  repeats: boolean;

  static from({ draw, audits, repeats }: CheckedDraw): DrawView {
    const { weights, population } = draw;
    return { ...DrawSummary.from(draw), weights, population, audits: audits.map(AuditView.from), repeats };
  }
}

export class SettleAuditBody extends NoticeBody {
  @IsIn(AUDIT_OUTCOMES)
  outcome: AuditOutcome;
}

export class ReportBody {
  @IsIn(REPORT_KINDS)
  kind: ReportKind;

  @IsText(5000)
  text: string;

  /** How to ask back; it is deleted when the report is settled. */
  @IsOptional()
  @IsText(200)
  contact?: string;
}

/** A step of a listing as the staff see it. */
export class TimelineEntry {
  number: number;
  verb: ListingVerb;
  at: Date;
  status: ListingStatus;
  reason: string | null;
  category: ReasonCategory | null;
  publicText: string | null;
  /** Who acted; none: the calendar. */
  actor: string | null;

  static from({ number, verb, at, status, reason, category, publicText, actor }: ListingEvent): TimelineEntry {
    return { number, verb, at, status, reason, category, publicText, actor: actor?.name ?? null };
  }
}

export class ListingTimelineView {
  items: TimelineEntry[];
}

/** What somebody who reports is told: nothing that could be asked for later. */
export class ReportReceipt {
  id: string;
}

export class ReportQuery extends PageQuery {
  @IsOptional()
  @IsIn(REPORT_STATUSES)
  status?: ListingReport['status'];
}

export class SettleReportBody extends ReasonBody {
  @IsIn(REPORT_OUTCOMES)
  outcome: ReportOutcome;
}

export class ReportView {
  id: string;
  listingId: string;
  name: string;
  kind: ReportKind;
  text: string;
  contact: string | null;
  status: ListingReport['status'];
  reason: string | null;
  createdAt: Date;
  settledAt: Date | null;

  static from({ listing, listingId, ...report }: ListingReport): ReportView {
    const { id, kind, text, contact, status, reason, createdAt, settledAt } = report;
    return { id, listingId, name: listing.document.name, kind, text, contact, status, reason, createdAt, settledAt };
  }
}

export class ReportPage {
  items: ReportView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

/** A step of a listing, or the revocation of a registration, that the public is told of. */
export class IntegrityEntry {
  /** None where a registration was revoked. */
  listingId: string | null;
  /** Of the product; of a registration the company's. */
  name: string;
  modelNumbers: string[];
  /** The maker; of a distributor's registration the distributor. */
  maker: string;
  /** A step of a listing, `revoke_manufacturer` or `revoke_distributor`. */
  verb: string;
  at: Date;
  category: ReasonCategory;
  text: string | null;
  /** Where the listing stands now; a registration that was revoked stays so. */
  standing: ListingStatus;

  static from(notice: IntegrityNotice): IntegrityEntry {
    const { at, publicText: text } = notice;
    if (!('listing' in notice)) {
      const { kind, name, category } = notice;
      const said = { verb: `revoke_${kind}`, at, category, text, standing: 'revoked' as const };
      return { listingId: null, name, modelNumbers: [], maker: name, ...said };
    }
    const { listing, listingId, verb, category, state } = notice;
    const { name, modelNumbers, maker } = readState(state).document;
    const said = { verb, at, category: category!, text, standing: listing.status };
    return { listingId, name, modelNumbers, maker: maker.name, ...said };
  }
}

export class IntegrityPage {
  items: IntegrityEntry[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
