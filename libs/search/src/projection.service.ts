import { Injectable, Logger } from '@nestjs/common';
import { MeilisearchApiError, type EnqueuedTaskPromise } from 'meilisearch';
import { In, MoreThan, MoreThanOrEqual } from 'typeorm';
import { Catalog, Listing, listingChanged } from '#catalog';
import { Clock, Database, Handles } from '#platform';
import { searchDocumentOf, SETTINGS, type SearchDocument } from './search-document.js';
import { SearchIndex } from './search-index.js';

const BATCH = 1_000;
const WAIT = { interval: 5, timeout: 120_000 };

/** Waits until Meilisearch has done a task; a failed task is an error. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask(WAIT);
  if (status !== 'succeeded') throw new Error(`Meilisearch task ${status}: ${error?.message ?? ''}`);
}

/** Keeps the search index equal to the live listings; it can be dropped and rebuilt at any time. */
@Injectable()
export class Projection {
  private readonly log = new Logger('Search');

  constructor(
    private readonly database: Database,
    private readonly index: SearchIndex,
    private readonly clock: Clock,
    private readonly catalog: Catalog,
  ) {}

  /** Brings one listing into the index, or out of it, by what it is now. */
  @Handles(listingChanged)
  async project({ listingId }: { listingId: string }): Promise<void> {
    await this.projectAll([listingId]);
  }

  /**
   * Makes sure of a complete index; rebuilds it when it is absent, does not hold as many listings as it should, or was
   * made by a version of the registry that searched or filtered by other fields.
   */
  async ensure(): Promise<void> {
    const expected = await this.database.manager.getRepository(Listing).countBy({ status: 'live' });
    const held = await this.held();
    if (held === expected && (await this.isOfToday())) return;
    this.log.log(`index holds ${held ?? 'nothing'} of ${expected} listings; rebuilding`);
    await this.rebuild();
  }

  /**
   * Builds the index anew beside the live one and swaps them; searches go on meanwhile. Answers how many listings it
   * holds. Changes made during the rebuild are brought in afterwards.
   */
  async rebuild(): Promise<number> {
    const startedAt = this.clock.now();
    const fresh = `${this.index.name}-${startedAt.getTime()}`;
    const { client } = this.index;
    await done(client.createIndex(fresh, { primaryKey: 'id' }));
    await done(this.index.writer(fresh).updateSettings(SETTINGS));
    let count = 0;
    for await (const batch of this.liveListings()) {
      await done(this.index.writer(fresh).addDocuments(await this.documentsOf(batch)));
      count += batch.length;
    }
    if ((await this.held()) === undefined) await done(client.createIndex(this.index.name, { primaryKey: 'id' }));
    await done(client.swapIndexes([{ indexes: [this.index.name, fresh], rename: false }]));
    await done(client.deleteIndex(fresh));
    await this.catchUp(startedAt);
    return count;
  }

  /** Throws the index away; until it is rebuilt the database answers searches. */
  async drop(): Promise<void> {
    await done(this.index.client.deleteIndex(this.index.name));
  }

  /** How many documents the live index holds; none when there is no index. */
  private async held(): Promise<number | undefined> {
    try {
      return (await this.index.writer().getStats()).numberOfDocuments;
    } catch (error) {
      if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return undefined;
      throw error;
    }
  }

  /** Whether the live index searches and filters by the fields of today. */
  private async isOfToday(): Promise<boolean> {
    const { searchableAttributes, filterableAttributes } = await this.index.writer().getSettings();
    const sorted = (fields: readonly unknown[] | null | undefined): string => [...(fields ?? [])].sort().join();
    return (
      searchableAttributes?.join() === SETTINGS.searchableAttributes.join() &&
      sorted(filterableAttributes) === sorted(SETTINGS.filterableAttributes)
    );
  }

  private async documentsOf(listings: Listing[]): Promise<SearchDocument[]> {
    const served = await this.catalog.prefecturesOf(listings);
    return listings.map((listing) => searchDocumentOf(listing, served.get(listing.productId) ?? []));
  }

  private async *liveListings(): AsyncGenerator<Listing[]> {
    const listings = this.database.manager.getRepository(Listing);
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const batch = await listings.find({
        where: { status: 'live', id: MoreThan(after) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      if (batch.length > 0) yield batch;
      if (batch.length < BATCH) return;
      after = batch.at(-1)!.id;
    }
  }

  private async catchUp(since: Date): Promise<void> {
    const changed = await this.database.manager
      .getRepository(Listing)
      .find({ where: { changedAt: MoreThanOrEqual(since) }, select: { id: true } });
    await this.projectAll(changed.map(({ id }) => id));
  }

  private async projectAll(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    const live = await this.database.manager.getRepository(Listing).findBy({ id: In(ids), status: 'live' });
    const gone = ids.filter((id) => !live.some((listing) => listing.id === id));
    if (live.length > 0) await done(this.index.writer().addDocuments(await this.documentsOf(live)));
    if (gone.length > 0) await done(this.index.writer().deleteDocuments(gone));
  }
}
