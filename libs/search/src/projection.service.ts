import { Injectable, Logger } from '@nestjs/common';
import { MeilisearchApiError, type EnqueuedTaskPromise } from 'meilisearch';
import { isDeepStrictEqual } from 'node:util';
import { Between, In, MoreThan, MoreThanOrEqual } from 'typeorm';
import { Listing, listingChanged, listingsImported, Surroundings, tellIndexChanged } from '#catalog';
import { Clock, Database, Every, Handles, Jobs } from '#platform';
import { Readings } from './readings.service.js';
import { searchDocumentOf, SETTINGS, wordsToRead, type SearchDocument } from './search-document.js';
import { SearchIndex } from './search-index.js';

/** Key of the advisory lock that lets one process rebuild at a time. */
const REBUILD_LOCK = 7_210_003;
/** Key of the advisory lock that puts writes to the index in single file. */
const WRITE_LOCK = 7_210_004;
/** Between the name of the index and the moment of a rebuild: no other index is called so. */
const REBUILD = '--rebuild-';
/** A change may be committed so long after the moment it carries. */
const COMMIT_DELAY_MS = 300_000;
/** How often the index is compared with the catalog. */
const COMPARE_MS = 30_000;
const BATCH = 1_000;
/**
 * Documents that a rebuild hands over at once: some 20 MB. A round of the engine takes seconds however few documents are
 * in it, so a few large ones are several times as quick as many small ones.
 */
const HANDED = 10_000;
/** So many of these wait in the engine at most. */
const AHEAD = 2;
const WAIT = { interval: 10, timeout: 600_000 };

/** Waits until Meilisearch has done a task; a failed task is an error. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask(WAIT);
  if (status !== 'succeeded') throw new Error(`Meilisearch task ${status}: ${error?.message ?? ''}`);
}

/** Settings whose order means nothing come back in another order. */
const comparable = (name: string, value: unknown): unknown =>
  ['filterableAttributes', 'sortableAttributes'].includes(name) ? [...(value as string[])].sort() : value;

/** Told how many listings were read, of about how many. */
type Progress = (done: number, total: number) => Promise<void>;

/** Keeps the search index equal to the live listings; it can be dropped and rebuilt at any time. */
@Injectable()
export class Projection {
  private readonly log = new Logger('Search');

  constructor(
    private readonly database: Database,
    private readonly index: SearchIndex,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly surroundings: Surroundings,
    private readonly readings: Readings,
  ) {}

  /** Brings one listing into the index, or out of it, by what it is now. */
  @Handles(listingChanged)
  async project({ listingId }: { listingId: string }): Promise<void> {
    await this.projectAll([listingId]);
  }

  /** Brings in the listings of one batch of an import. */
  @Handles(listingsImported)
  async projectImported({ from, to }: { from: string; to: string }): Promise<void> {
    const imported = await this.database.manager
      .getRepository(Listing)
      .find({ where: { id: Between(from, to) }, select: { id: true } });
    await this.projectAll(imported.map(({ id }) => id));
  }

  /**
   * Makes sure of a complete index: rebuilds it when it is absent, was made for other settings, or lacks listings that
   * no job will bring.
   */
  @Every(COMPARE_MS, 'listings of the search index')
  async ensure(): Promise<void> {
    const { manager } = this.database;
    const expected = await manager.getRepository(Listing).countBy({ status: 'live' });
    const held = await this.held();
    if (held !== undefined && (await this.hasOurSettings())) {
      if (held === expected || (await this.isWaitedFor())) return;
    }
    this.log.log(`index holds ${held ?? 'nothing'} of ${expected} listings; rebuilding`);
    await this.rebuild();
  }

  /** Whether jobs are still to come that bring listings in. */
  private async isWaitedFor(): Promise<boolean> {
    const { manager } = this.database;
    const waiting = [this.jobs.waiting(manager, listingChanged), this.jobs.waiting(manager, listingsImported)];
    return (await Promise.all(waiting)).some((count) => count > 0);
  }

  /**
   * Builds the index anew beside the live one and swaps them; searches go on meanwhile. Answers how many listings it
   * holds, or nothing when another process is at it. Changes made during the rebuild are brought in afterwards.
   * @param onProgress told after every batch how many listings were read, of about how many
   */
  rebuild(onProgress: Progress = async () => {}): Promise<number | undefined> {
    return this.database.alone(REBUILD_LOCK, async () => {
      await this.removeLeftovers();
      const startedAt = this.clock.now().getTime();
      const since = new Date(startedAt - COMMIT_DELAY_MS);
      const fresh = `${this.index.name}${REBUILD}${startedAt}`;
      const { client } = this.index;
      await done(client.createIndex(fresh, { primaryKey: 'id' }));
      await done(this.index.writer(fresh).updateSettings(SETTINGS));
      const held = await this.fill(fresh, since, onProgress);
      if ((await this.held()) === undefined) await done(client.createIndex(this.index.name, { primaryKey: 'id' }));
      await done(client.swapIndexes([{ indexes: [this.index.name, fresh], rename: false }]));
      await tellIndexChanged(this.database.manager);
      await done(client.deleteIndex(fresh));
      await this.catchUp(since, held.recent);
      return held.count;
    });
  }

  /** Brings all live listings into an index; tells which of them had changed since a moment, and when. */
  private async fill(
    name: string,
    since: Date,
    onProgress: Progress,
  ): Promise<{ count: number; recent: Map<string, number> }> {
    const total = await this.database.manager.getRepository(Listing).countBy({ status: 'live' });
    await onProgress(0, total);
    const recent = new Map<string, number>();
    const handed: EnqueuedTaskPromise[] = [];
    let count = 0;
    let lines: string[] = [];
    const hand = async (): Promise<void> => {
      if (handed.length >= AHEAD) await done(handed.shift()!);
      const task = this.index.writer(name).addDocumentsFromString(lines.join('\n'), 'application/x-ndjson');
      handed.push(task);
      lines = [];
      await task;
    };
    for await (const batch of this.liveListings()) {
      for (const { id, changedAt } of batch) if (changedAt >= since) recent.set(id, changedAt.getTime());
      for (const document of await this.documentsOf(batch)) lines.push(JSON.stringify(document));
      count += batch.length;
      await onProgress(count, Math.max(count, total));
      if (lines.length >= HANDED) await hand();
    }
    if (lines.length > 0) await hand();
    for (const task of handed) await done(task);
    return { count, recent };
  }

  /** Throws the index away; until it is rebuilt the database answers searches. */
  async drop(): Promise<void> {
    await done(this.index.client.deleteIndex(this.index.name));
    await tellIndexChanged(this.database.manager);
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

  private async hasOurSettings(): Promise<boolean> {
    const actual = await this.index.writer().getSettings();
    return Object.entries(SETTINGS).every(([name, expected]) =>
      isDeepStrictEqual(comparable(name, actual[name as keyof typeof SETTINGS]), comparable(name, expected)),
    );
  }

  /** A rebuild that was killed leaves its index behind. */
  private async removeLeftovers(): Promise<void> {
    const { results } = await this.index.client.getRawIndexes({ limit: 1_000 });
    const left = results.filter(({ uid }) => uid.startsWith(this.index.name + REBUILD));
    for (const { uid } of left) await done(this.index.client.deleteIndex(uid));
  }

  private async documentsOf(listings: Listing[]): Promise<SearchDocument[]> {
    const around = await this.surroundings.of(listings);
    const readings = await this.readings.of(listings.flatMap(wordsToRead));
    return listings.map((listing, at) => searchDocumentOf(listing, around[at]!, readings));
  }

  private async *liveListings(): AsyncGenerator<Listing[]> {
    const listings = this.database.manager.getRepository(Listing);
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const batch = await listings.find({
        select: { id: true, productId: true, kind: true, document: true, publishedAt: true, changedAt: true },
        where: { status: 'live', id: MoreThan(after) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      if (batch.length > 0) yield batch;
      if (batch.length < BATCH) return;
      after = batch.at(-1)!.id;
    }
  }

  /** Brings in what changed since a moment, unless it was held just so. */
  private async catchUp(since: Date, held: ReadonlyMap<string, number>): Promise<void> {
    const changed = await this.database.manager
      .getRepository(Listing)
      .find({ where: { changedAt: MoreThanOrEqual(since) }, select: { id: true, changedAt: true } });
    const ids = changed.filter(({ id, changedAt }) => held.get(id) !== changedAt.getTime()).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += BATCH) await this.projectAll(ids.slice(at, at + BATCH));
  }

  /** Looks up and writes in one turn, so that no older state of a listing can overwrite a newer one. */
  private projectAll(ids: string[]): Promise<void> {
    return this.database.inTurn(WRITE_LOCK, () => this.write(ids));
  }

  private async write(ids: string[]): Promise<void> {
    const live = await this.database.manager.getRepository(Listing).findBy({ id: In(ids), status: 'live' });
    const gone = ids.filter((id) => !live.some((listing) => listing.id === id));
    if (live.length > 0) await done(this.index.writer().addDocuments(await this.documentsOf(live)));
    if (gone.length > 0) await done(this.index.writer().deleteDocuments(gone));
    await tellIndexChanged(this.database.manager);
  }
}
