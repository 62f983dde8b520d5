import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { MoreThan } from 'typeorm';
import { Listing, Surroundings } from '#catalog';
import { Categories, type CategoryToday } from '#categories';
import {
  Clock,
  CONFIG,
  csvBytes,
  csvMark,
  csvRow,
  Database,
  Limits,
  networkOf,
  Problem,
  type CallerFacts,
  type Charset,
  type Config,
} from '#platform';
import { CatalogChange } from './catalog-change.entity.js';
import { dcatOf } from './dcat.rules.js';
import { LIMITS } from './open-data.limits.js';
import { cellsOf, COLUMNS, OpenListing } from './open-listing.js';

/** Listings that are in memory at a time. */
const BATCH = 500;
const CHANGES_MOST = 200;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** A change as the feed tells of it. */
export interface Change {
  change: CatalogChange;
  /** The listing as it is now; none when it has left the catalog. */
  listing: OpenListing | null;
}

/** What anybody may take out of the registry, without a key. */
@Injectable()
export class OpenData {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly surroundings: Surroundings,
    private readonly categories: Categories,
  ) {}

  /** Counts a request for a whole file. @throws Problem `too_many_requests` */
  countFile({ address }: CallerFacts): Promise<void> {
    return this.limits.take([LIMITS.filesFromAddress, networkOf(address)]);
  }

  /** Counts a request for a page. @throws Problem `too_many_requests` */
  countPage({ address }: CallerFacts): Promise<void> {
    return this.limits.take([LIMITS.pagesFromAddress, networkOf(address)]);
  }

  /** A tag that changes whenever a listing does, and with the day: authorisations begin and end by date. */
  async tag(...variant: string[]): Promise<string> {
    const parts = [await this.lastSeq(), this.clock.today(), this.config.OPEN_DATA_LICENSE, ...variant];
    return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
  }

  /** A tag of one page of the feed: what is changed once more moves on to a later page. */
  pageTag(since: string, cursor: string, more: boolean): string {
    return `W/"${this.clock.today()}.${since}.${cursor}.${Number(more)}"`;
  }

  /**
   * All live listings as JSON. Read key by key, as fast as the reader takes them: neither the catalog is in memory nor
   * a connection held for a slow reader. What changes meanwhile stands in the feed after `cursor`.
   */
  async json(): Promise<Readable> {
    const cursor = await this.lastSeq();
    const { OPEN_DATA_LICENSE: license } = this.config;
    const head = JSON.stringify({ license, generatedAt: this.clock.now(), cursor });
    return readable(
      async function* (this: OpenData) {
        yield Buffer.from(`${head.slice(0, -1)},"items":[`);
        let between = '\n';
        for await (const listings of this.batches()) {
          yield Buffer.from(between + listings.map((listing) => JSON.stringify(listing)).join(',\n'));
          between = ',\n';
        }
        yield Buffer.from('\n]}\n');
      }.call(this),
    );
  }

  /** The same as CSV with a head line; see {@link json}. */
  csv(charset: Charset): Readable {
    return readable(
      async function* (this: OpenData) {
        yield Buffer.concat([csvMark(charset), csvBytes(csvRow(COLUMNS), charset)]);
        for await (const listings of this.batches()) {
          yield csvBytes(listings.map((listing) => csvRow(cellsOf(listing))).join(''), charset);
        }
      }.call(this),
    );
  }

  /** All categories that products are or were listed in, with the criteria in force today. */
  listCategories(): Promise<CategoryToday[]> {
    return this.categories.listToday('open', 'suspended', 'closed');
  }

  /** The DCAT description of all this. */
  async description(): Promise<object> {
    const [last] = await this.database.manager.getRepository(CatalogChange).find({ order: { seq: 'DESC' }, take: 1 });
    const { PUBLIC_URL: url, OPEN_DATA_LICENSE: license, OPEN_DATA_PUBLISHER: publisher } = this.config;
    return dcatOf({ url, license, publisher, modified: last?.changedAt ?? null });
  }

  /**
   * Listings that changed after a cursor, in the order in which the changes were committed; each once, as it is now.
   * @throws Problem `invalid_cursor` for a cursor of the future, as after a restore from a backup: begin anew
   */
  async changes(since: string, limit = CHANGES_MOST): Promise<{ changes: Change[]; cursor: string; more: boolean }> {
    const found = await this.database.manager
      .getRepository(CatalogChange)
      .createQueryBuilder('change')
      .innerJoinAndSelect('change.listing', 'listing')
      .where('change.seq > :since', { since })
      .orderBy('change.seq')
      .limit(limit + 1)
      .getMany();
    if (found.length === 0 && BigInt(since) > BigInt(await this.lastSeq())) throw new Problem('invalid_cursor');
    const changed = found.slice(0, limit);
    const open = new Map(
      (await this.opened(changed.map(({ listing }) => listing))).map((listing) => [listing.id, listing]),
    );
    const changes = changed.map((change) => ({ change, listing: open.get(change.listingId) ?? null }));
    return { changes, cursor: changed.at(-1)?.seq ?? since, more: found.length > limit };
  }

  private async *batches(): AsyncGenerator<OpenListing[]> {
    const listings = this.database.manager.getRepository(Listing);
    for (let after = FIRST_ID; ;) {
      const batch = await listings.find({
        where: { status: 'live', id: MoreThan(after) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      if (batch.length > 0) yield await this.opened(batch);
      if (batch.length < BATCH) return;
      after = batch.at(-1)!.id;
    }
  }

  /** Those of some listings that are live, as open data. */
  private async opened(listings: Listing[]): Promise<OpenListing[]> {
    const live = listings.filter(({ status }) => status === 'live');
    const around = await this.surroundings.of(live);
    return live.map((listing, at) => OpenListing.from(listing, around[at]!.prefectures));
  }

  private async lastSeq(): Promise<string> {
    const [row] = await this.database.manager.query<{ seq: string }[]>(
      'SELECT coalesce(max(seq), 0) AS seq FROM catalog_change',
    );
    return row!.seq;
  }
}

const readable = (chunks: AsyncGenerator<Buffer>): Readable => Readable.from(chunks, { objectMode: false });
