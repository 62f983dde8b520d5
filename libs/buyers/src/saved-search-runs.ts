import { Injectable, Logger } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Listing } from '#catalog';
import { Person } from '#identity';
import { Mails } from '#notifications';
import { Clock, Database, defineTopic, Every, Handles, Jobs } from '#platform';
import { StandingQueries } from '#search';
import { MAILS } from './buyers.mails.js';
import { Links } from './links.service.js';
import { newsOf, type Recent } from './saved-search.rules.js';
import { SavedSearch } from './saved-search.entity.js';

/** Somebody's saved searches are to be run. */
export const savedSearchesDue = defineTopic<{ personId: string }>('saved_search.due');

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Listings that were published so long before the last run are taken to be known: the index may be late by less. */
const OVERLAP_MS = 2 * DAY_MS;
/** Hits of a search that are looked through. */
const HITS_MOST = 1_000;
/** People whose searches are given to the workers at a time. */
const PEOPLE_MOST = 1_000;

/** Runs saved searches in a worker and writes to each person once, with the news of all of them. */
@Injectable()
export class SavedSearchRuns {
  private readonly log = new Logger('SavedSearches');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly mails: Mails,
    private readonly links: Links,
    private readonly queries: StandingQueries,
  ) {}

  /** Enqueues everybody whose searches were last run a day ago; answers how many people. */
  @Every(HOUR_MS, 'people with saved searches to run')
  async due(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - DAY_MS);
    return this.database.transaction(async (manager) => {
      if ((await this.jobs.waiting(manager, savedSearchesDue)) > 0) return 0;
      const people = await manager.query<{ id: string }[]>(
        `SELECT DISTINCT person_id AS id FROM saved_search WHERE mails AND (checked_at IS NULL OR checked_at <= $1)
         LIMIT ${PEOPLE_MOST}`,
        [before],
      );
      for (const { id } of people) await this.jobs.enqueue(manager, savedSearchesDue, { personId: id });
      return people.length;
    });
  }

  /** Runs somebody's searches. Two runs at once, or one after another, tell of each listing once. */
  @Handles(savedSearchesDue)
  async run({ personId }: { personId: string }): Promise<void> {
    const now = this.clock.now();
    const searches = await this.database.manager.getRepository(SavedSearch).findBy({ person: { id: personId } });
    const recent = new Map<string, Recent[]>();
    for (const search of searches) recent.set(search.id, await this.recent(search, now));
    await this.database.transaction(async (manager) => {
      const repository = manager.getRepository(SavedSearch);
      const lock = { mode: 'pessimistic_write' } as const;
      const where = { person: { id: personId } };
      const found: string[] = [];
      for (const search of await repository.find({ where, order: { id: 'ASC' }, lock })) {
        const before = searches.find(({ id }) => id === search.id);
        // Another run, or a change of the query, came in between: its outcome holds.
        if (before?.checkedAt?.getTime() !== search.checkedAt?.getTime()) continue;
        const hits = recent.get(search.id);
        if (!hits || JSON.stringify(before?.query) !== JSON.stringify(search.query)) continue;
        const { told, line } = newsOf(search, hits);
        await repository.update({ id: search.id }, { checkedAt: now, told });
        if (line !== undefined && search.mails) found.push(line);
      }
      if (found.length === 0) return;
      const { email: to, language, name } = await manager.getRepository(Person).findOneByOrFail({ id: personId });
      const token = await this.links.token('unsubscribe', personId);
      const params = { name, found, token };
      await this.mails.post(manager, MAILS.saved_search_new, { to, language, params, path: '/account/saved-searches' });
    });
  }

  /** What a search finds among the listings that were published lately, since it was saved, newest first. */
  private async recent({ id, query, checkedAt, createdAt }: SavedSearch, now: Date): Promise<Recent[]> {
    const since = new Date(Math.max((checkedAt ?? now).getTime() - OVERLAP_MS, createdAt.getTime()));
    const kept = await this.queries.read(query);
    if (Array.isArray(kept)) {
      this.log.warn({ savedSearch: id, faults: kept.map(({ code }) => code) }, 'a saved search can no longer be run');
      return [];
    }
    const ids = await this.queries.find(kept, HITS_MOST);
    const listings = await this.database.manager.getRepository(Listing).find({
      where: { id: In(ids), status: 'live', publishedAt: MoreThan(since) },
      order: { publishedAt: 'DESC' },
    });
    return listings.map((listing) => ({ id: listing.id, name: listing.document.name }));
  }
}
