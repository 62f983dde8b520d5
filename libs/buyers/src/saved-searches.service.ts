import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Database, definePoints, Jobs, Limits, networkOf, Problem, refuseIfAny, type CallerFacts } from '#platform';
import { StandingQueries, type StandingQuery } from '#search';
import { LIMITS } from './buyers.limits.js';
import { Links } from './links.service.js';
import { lockPerson } from './lock-person.js';
import { savedSearchesDue } from './saved-search-runs.js';
import { SavedSearch } from './saved-search.entity.js';

const MOST = 20;

const point = definePoints({
  saved_searches_full: { ja: '保存できる検索は {most} 件までです', en: 'At most {most} searches can be saved' },
});

/** What somebody saves. */
export interface NewSavedSearch {
  name: string;
  query: object;
  mails: boolean;
}

/** Searches that people have saved, each for themselves. */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly limits: Limits,
    private readonly links: Links,
    private readonly queries: StandingQueries,
  ) {}

  /** One's saved searches, saved last first. */
  list({ personId }: Actor): Promise<SavedSearch[]> {
    const where = { person: { id: personId } };
    return this.database.manager.getRepository(SavedSearch).find({ where, order: { id: 'DESC' } });
  }

  /** Saves a search; its first run, soon, sets what is known already. @throws Problem `invalid_input`, `unmet_rules` */
  async save({ personId }: Actor, { name, query, mails }: NewSavedSearch): Promise<SavedSearch> {
    const kept = await this.read(query);
    return this.database.transaction(async (manager) => {
      await lockPerson(manager, personId);
      const searches = manager.getRepository(SavedSearch);
      const full = (await searches.countBy({ person: { id: personId } })) >= MOST;
      refuseIfAny(full ? [point('', 'saved_searches_full', { most: MOST })] : []);
      const { id } = await searches.save({ person: { id: personId }, name, query: kept, mails });
      this.record(manager, personId, 'save', id);
      await this.jobs.enqueue(manager, savedSearchesDue, { personId });
      return searches.findOneByOrFail({ id });
    });
  }

  /** Changes a saved search; another query begins anew. @throws Problem `not_found`, `invalid_input` */
  async change({ personId }: Actor, id: string, { name, query, mails }: NewSavedSearch): Promise<SavedSearch> {
    const kept = await this.read(query);
    return this.database.transaction(async (manager) => {
      const before = await this.lock(manager, personId, id);
      const searches = manager.getRepository(SavedSearch);
      const same = sorted(before.query) === sorted(kept);
      await searches.save({ ...before, name, query: kept, mails, ...(!same && { checkedAt: null, told: [] }) });
      this.record(manager, personId, 'change', id);
      if (!same) await this.jobs.enqueue(manager, savedSearchesDue, { personId });
      return searches.findOneByOrFail({ id });
    });
  }

  /** Forgets a saved search. @throws Problem `not_found` */
  remove({ personId }: Actor, id: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      await this.lock(manager, personId, id);
      await manager.getRepository(SavedSearch).delete({ id });
      this.record(manager, personId, 'remove', id);
    });
  }

  /** Has one's searches run now, by the worker. */
  async run({ personId }: Actor): Promise<void> {
    await this.limits.take([LIMITS.runsOfPerson, personId]);
    await this.database.transaction((manager) => this.jobs.enqueue(manager, savedSearchesDue, { personId }));
  }

  /** Ends the mails about all saved searches of the person a link was made for. @throws Problem `link_invalid` */
  unsubscribe(token: string, { address }: CallerFacts): Promise<void> {
    return this.limits.attempt([[LIMITS.linkFromAddress, networkOf(address)]], async () => {
      const personId = await this.links.open('unsubscribe', token);
      await this.database.transaction(async (manager) => {
        await manager.getRepository(SavedSearch).update({ person: { id: personId } }, { mails: false });
        const subject = { subjectType: 'person', subjectId: personId };
        this.audit.record(manager, { actorId: personId, action: 'saved_search.unsubscribe', ...subject });
      });
    });
  }

  private async read(query: object): Promise<StandingQuery> {
    const kept = await this.queries.read(query);
    if (!Array.isArray(kept)) return kept;
    const errors = kept.map((fault) => ({ ...fault, pointer: `/query${fault.pointer}` }));
    throw new Problem('invalid_input', { errors });
  }

  private async lock(manager: EntityManager, personId: string, id: string): Promise<SavedSearch> {
    const lock = { mode: 'pessimistic_write' } as const;
    const search = await manager.getRepository(SavedSearch).findOne({ where: { id, person: { id: personId } }, lock });
    if (!search) throw new Problem('not_found');
    return search;
  }

  private record(manager: EntityManager, actorId: string, verb: string, subjectId: string): void {
    this.audit.record(manager, { actorId, action: `saved_search.${verb}`, subjectType: 'saved_search', subjectId });
  }
}

const sorted = (query: StandingQuery): string => JSON.stringify(Object.entries(query).sort());
