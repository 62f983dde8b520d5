import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Database } from '#platform';

/** Counts are written down so often, together. */
const FLUSH_MS = 5_000;
/** Different queries that are counted between two times; what comes on top is not. */
const QUERIES_MOST = 5_000;
const LETTERS_MOST = 60;
/** Telephone numbers, mail addresses: no search for equipment, and nothing to keep. */
const PERSONAL = /@|\d[\d\s-]{6,}\d/;

interface Count {
  day: string;
  query: string;
  searches: number;
  withoutHits: number;
  clicks: number;
}

/** Counts what is searched for, a day at a time; nothing tells by whom. */
@Injectable()
export class SearchCounts implements OnApplicationShutdown {
  private readonly log = new Logger('Search');
  private counts = new Map<string, Count>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Somebody searched. @param query folded */
  searched(query: string, withoutHits: boolean): void {
    const count = this.of(query);
    if (!count) return;
    count.searches += 1;
    if (withoutHits) count.withoutHits += 1;
  }

  /** Somebody opened a hit of a search. @param query folded */
  clicked(query: string): void {
    const count = this.of(query);
    if (count) count.clicks += 1;
  }

  /** The most frequent searches between two days, or those that most often found nothing. */
  async most(from: string, to: string, by: 'searches' | 'withoutHits', limit: number): Promise<Omit<Count, 'day'>[]> {
    const rows = await this.database.manager.query<Record<string, string>[]>(
      `SELECT query, sum(searches) AS searches, sum(without_hits) AS "withoutHits", sum(clicks) AS clicks
       FROM search_count WHERE day BETWEEN $1 AND $2 GROUP BY query
       HAVING sum(${by === 'searches' ? 'searches' : 'without_hits'}) > 0
       ORDER BY ${by === 'searches' ? 'searches' : '"withoutHits"'} DESC, query LIMIT $3`,
      [from, to, limit],
    );
    return rows.map(({ query, searches, withoutHits, clicks }) => ({
      query: query!,
      searches: Number(searches),
      withoutHits: Number(withoutHits),
      clicks: Number(clicks),
    }));
  }

  /** Writes down what was counted; what cannot be written is counted again with the next. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const counts = this.counts;
    if (counts.size === 0) return;
    this.counts = new Map();
    // In one order, so that two processes never wait for each other.
    const rows = [...counts.values()].sort((a, b) => (a.day + a.query < b.day + b.query ? -1 : 1));
    try {
      await this.database.manager.query(
        `INSERT INTO search_count AS held (day, query, searches, without_hits, clicks)
         SELECT * FROM jsonb_to_recordset($1::jsonb)
           AS row(day date, query text, searches integer, "withoutHits" integer, clicks integer)
         ON CONFLICT (day, query) DO UPDATE SET searches = held.searches + excluded.searches,
           without_hits = held.without_hits + excluded.without_hits, clicks = held.clicks + excluded.clicks`,
        [JSON.stringify(rows)],
      );
    } catch (error) {
      this.log.warn({ err: error }, 'could not write down what was searched for; trying again');
      for (const row of rows) {
        const count = this.of(row.query);
        if (!count) continue;
        count.searches += row.searches;
        count.withoutHits += row.withoutHits;
        count.clicks += row.clicks;
      }
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
  }

  private of(query: string): Count | undefined {
    const known = this.counts.get(query);
    if (known) return known;
    if (query === '' || this.counts.size >= QUERIES_MOST || PERSONAL.test(query)) return undefined;
    const short = query.slice(0, LETTERS_MOST);
    const count = this.counts.get(short) ?? {
      day: this.clock.today(),
      query: short,
      searches: 0,
      withoutHits: 0,
      clicks: 0,
    };
    this.counts.set(short, count);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
    return count;
  }
}
