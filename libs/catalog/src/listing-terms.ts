import { Injectable } from '@nestjs/common';
import { In, LessThan, type EntityManager } from 'typeorm';
import { Clock, Database, Every } from '#platform';
import { daysAfter } from '#scheme';
import { LISTING_MAILS } from './catalog.mails.js';
import { ListingSteps } from './listing-steps.js';
import { Listing } from './listing.entity.js';
import type { ListingStatus } from './listing.workflow.js';
import { MakerMail } from './maker-mail.js';
import { dueWarning, WARNING_DAYS } from './term.rules.js';

const HOUR_MS = 3_600_000;
/** How many are turned in one transaction. */
const BATCH = 100;
const RUNNING: ListingStatus[] = ['live', 'suspended'];

/** What the calendar does to provisional listings. Any number of workers may look; none waits for another. */
@Injectable()
export class ListingTerms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly steps: ListingSteps,
    private readonly mail: MakerMail,
  ) {}

  /** Ends provisional listings whose last day is over. Answers how many. */
  @Every(HOUR_MS, 'provisional listings that expired')
  expire(): Promise<number> {
    return this.inBatches(async (manager) => {
      const due = await this.due(manager, this.clock.today());
      for (const listing of due) {
        const reason = `掲載期間が ${listing.endsOn} で終わりました`;
        const step = { verb: 'expire', agent: 'calendar', actorId: null, reason, category: 'term_over' } as const;
        await this.steps.take(manager, listing, step);
        await this.mail.post(manager, listing, LISTING_MAILS.listing_expired, { endsOn: listing.endsOn! });
      }
      return due.length;
    });
  }

  /** Warns makers of the end of a provisional listing, once for each of {@link WARNING_DAYS}. Answers how many. */
  @Every(HOUR_MS, 'warnings of the end of a provisional listing')
  warn(): Promise<number> {
    return this.inBatches(async (manager) => {
      const today = this.clock.today();
      const soon = await this.unwarned(manager, today);
      for (const listing of soon) {
        const { left, threshold } = dueWarning(listing.endsOn!, listing.warnedDays, today)!;
        await manager.getRepository(Listing).update({ id: listing.id }, { warnedDays: threshold });
        const params = { days: left, endsOn: listing.endsOn! };
        await this.mail.post(manager, listing, LISTING_MAILS.listing_ending, params);
      }
      return soon.length;
    });
  }

  private async inBatches(turnSome: (manager: EntityManager) => Promise<number>): Promise<number> {
    for (let count = 0; ;) {
      const turned = await this.database.transaction(turnSome);
      count += turned;
      if (turned < BATCH) return count;
    }
  }

  private due(manager: EntityManager, today: string): Promise<Listing[]> {
    return manager.getRepository(Listing).find({
      where: { status: In(RUNNING), endsOn: LessThan(today) },
      order: { id: 'ASC' },
      take: BATCH,
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }

  /** The listings that {@link dueWarning} has a warning for, in SQL. */
  private unwarned(manager: EntityManager, today: string): Promise<Listing[]> {
    const reached = WARNING_DAYS.map((days, index) => `WHEN listing.ends_on <= :day${index} THEN ${days}`).reverse();
    const days = Object.fromEntries(WARNING_DAYS.map((count, index) => [`day${index}`, daysAfter(today, count)]));
    return manager
      .getRepository(Listing)
      .createQueryBuilder('listing')
      .where('listing.status IN (:...running)', { running: RUNNING })
      .andWhere('listing.ends_on BETWEEN :today AND :day0', { today })
      .andWhere(`CASE ${reached.join(' ')} END < coalesce(listing.warned_days, ${WARNING_DAYS[0] + 1})`)
      .setParameters(days)
      .orderBy('listing.id')
      .take(BATCH)
      .setLock('pessimistic_write', undefined, ['listing'])
      .setOnLocked('skip_locked')
      .getMany();
  }
}
