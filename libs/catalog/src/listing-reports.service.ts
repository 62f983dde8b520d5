import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import {
  Clock,
  Database,
  definePoints,
  Limits,
  networkOf,
  page,
  Problem,
  type Limit,
  type Page,
  type PageQuery,
} from '#platform';
import { FollowUps } from './follow-ups.js';
import { ListingReport, type ReportOutcome } from './listing-report.entity.js';
import { Listing } from './listing.entity.js';

const HOUR = 3_600;
/** How often the public may report: from one network, and about one listing in all. */
const LIMITS = {
  fromAddress: { name: 'listing_report.address', most: 10, seconds: HOUR },
  aboutListing: { name: 'listing_report.listing', most: 30, seconds: HOUR },
} as const satisfies Record<string, Limit>;

const point = definePoints({
  report_settled: { ja: 'この通報は処理済みです', en: 'This report is settled already' },
});

export type NewReport = Pick<ListingReport, 'kind' | 'text' | 'contact'>;

/** What the public reports about listings, and what the secretariat makes of it. */
@Injectable()
export class ListingReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly followUps: FollowUps,
  ) {}

  /** Takes a report about a listing, whatever its status, and opens its case. @throws Problem `not_found`, `too_many_requests` */
  async report(address: string, listingId: string, { kind, text, contact }: NewReport): Promise<ListingReport> {
    await this.limits.take([LIMITS.fromAddress, networkOf(address)], [LIMITS.aboutListing, listingId]);
    return this.database.transaction(async (manager) => {
      if (!(await manager.getRepository(Listing).existsBy({ id: listingId }))) throw new Problem('not_found');
      const report = await manager.getRepository(ListingReport).save({ listingId, kind, text, contact });
      await this.followUps.open(manager, 'report', [{ listingId, reportId: report.id }]);
      // What somebody wrote may name people, and the log cannot forget.
      const happening = { action: 'listing_report.create', subjectType: 'listing_report', subjectId: report.id };
      this.audit.record(manager, { actorId: null, ...happening, data: { listingId, kind } });
      return report;
    });
  }

  /** Reports with their listings, newest first; of one status, if one is given. */
  list(query: PageQuery, status?: ListingReport['status']): Promise<Page<ListingReport>> {
    const reports = this.database.manager
      .getRepository(ListingReport)
      .createQueryBuilder('report')
      .innerJoinAndSelect('report.listing', 'listing');
    if (status) reports.where('report.status = :status', { status });
    return page(reports, query);
  }

  /**
   * Says whether a report is founded, and why, and closes its case; the contact is deleted.
   * @throws Problem `not_found`, `wrong_state` when it is settled or another's, `unmet_rules` for an interest in the maker
   */
  settle(actor: Actor, id: string, outcome: ReportOutcome, reason: string): Promise<ListingReport> {
    return this.database.transaction(async (manager) => {
      const reports = manager.getRepository(ListingReport);
      const open = await reports.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!open) throw new Problem('not_found');
      if (open.status !== 'open') throw new Problem('wrong_state', { errors: [point('', 'report_settled')] });
      await this.followUps.settle(manager, actor, { reportId: id });
      const settledBy = { id: actor.personId };
      await reports.update({ id }, { status: outcome, reason, settledBy, settledAt: this.clock.now(), contact: null });
      const happening = { action: 'listing_report.settle', subjectType: 'listing_report', subjectId: id };
      this.audit.record(manager, { actorId: actor.personId, ...happening, data: { outcome, reason } });
      return reports.findOneOrFail({ where: { id }, relations: { listing: true } });
    });
  }
}
