import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Listing } from '#catalog';
import type { Actor } from '#identity';
import { Database, definePoints, Problem, refuseIfAny } from '#platform';
import { lockPerson } from './lock-person.js';
import { ShortlistEntry } from './shortlist-entry.entity.js';

const MOST = 100;

const point = definePoints({
  shortlist_full: {
    ja: '検討リストに入れられるのは {most} 件までです',
    en: 'A shortlist holds {most} listings at most',
  },
});

/** Listings that people keep in mind, each for themselves. */
@Injectable()
export class Shortlists {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** One's shortlist, added last first; what has left the catalog stays until it is taken off. */
  list({ personId }: Actor): Promise<ShortlistEntry[]> {
    return this.entries(this.database.manager, personId).orderBy('entry.created_at', 'DESC').getMany();
  }

  /**
   * Puts a live listing on the shortlist, or changes the note of one that is there.
   * @throws Problem `not_found`, `unmet_rules` when the shortlist is full
   */
  keep({ personId }: Actor, listingId: string, note: string | null): Promise<ShortlistEntry> {
    return this.database.transaction(async (manager) => {
      await lockPerson(manager, personId);
      const entries = manager.getRepository(ShortlistEntry);
      const known = await entries.existsBy({ personId, listingId });
      if (!known) {
        if (!(await manager.getRepository(Listing).existsBy({ id: listingId, status: 'live' })))
          throw new Problem('not_found');
        const full = (await entries.countBy({ personId })) >= MOST;
        refuseIfAny(full ? [point('', 'shortlist_full', { most: MOST })] : []);
      }
      await entries.save({ personId, listingId, note });
      this.record(manager, personId, known ? 'note' : 'add', listingId);
      return this.entries(manager, personId).andWhere('entry.listing_id = :listingId', { listingId }).getOneOrFail();
    });
  }

  /** Takes a listing off. @throws Problem `not_found` */
  remove({ personId }: Actor, listingId: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      const { affected } = await manager.getRepository(ShortlistEntry).delete({ personId, listingId });
      if (!affected) throw new Problem('not_found');
      this.record(manager, personId, 'remove', listingId);
    });
  }

  private entries(manager: EntityManager, personId: string) {
    return manager
      .getRepository(ShortlistEntry)
      .createQueryBuilder('entry')
      .innerJoinAndSelect('entry.listing', 'listing')
      .where('entry.person_id = :personId', { personId });
  }

  private record(manager: EntityManager, personId: string, verb: string, listingId: string): void {
    const subject = { subjectType: 'person', subjectId: personId };
    this.audit.record(manager, { actorId: personId, action: `shortlist.${verb}`, ...subject, data: { listingId } });
  }
}
