import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'undici';
import { CONFIG, type Config } from '#platform';

/** How long an answer may take before the database answers instead. */
const PATIENCE_MS = 1_500;
/** So many failures in a row, and for so long nobody waits for the engine again. */
const FAILURES_MOST = 3;
const PAUSE_MS = 2_000;

/** The search engine did not answer, or not in time, or not as it should. */
export class EngineAway extends Error {}

/**
 * The way to the search engine for those who wait: connections are kept, answers are not compressed (on loopback that
 * costs more than it saves and stalls behind delayed acknowledgements) and are passed on as text.
 */
@Injectable()
export class SearchEngine implements OnApplicationShutdown {
  private readonly pool: Pool;
  private readonly headers: Record<string, string>;
  private readonly index: string;
  private failures = 0;
  private awayUntil = 0;

  constructor(@Inject(CONFIG) { MEILI_URL, MEILI_KEY, MEILI_INDEX }: Config) {
    this.pool = new Pool(new URL(MEILI_URL).origin, {
      connections: 64,
      connectTimeout: PATIENCE_MS,
      headersTimeout: PATIENCE_MS,
      bodyTimeout: PATIENCE_MS,
    });
    this.index = MEILI_INDEX;
    this.headers = {
      'content-type': 'application/json',
      'accept-encoding': 'identity',
      ...(MEILI_KEY && { authorization: `Bearer ${MEILI_KEY}` }),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.destroy();
  }

  /** The answer to one search as it came. @throws EngineAway */
  search(body: object): Promise<string> {
    return this.post(`/indexes/${this.index}/search`, JSON.stringify(body));
  }

  /** The answers to several searches at once. @throws EngineAway */
  async searchAll<Result>(bodies: readonly object[]): Promise<Result[]> {
    const queries = bodies.map((body) => ({ indexUid: this.index, ...body }));
    const text = await this.post('/multi-search', JSON.stringify({ queries }));
    return (JSON.parse(text) as { results: Result[] }).results;
  }

  private async post(path: string, body: string): Promise<string> {
    if (Date.now() < this.awayUntil) throw new EngineAway('The search engine was away a moment ago');
    try {
      const answer = await this.pool.request({ path, method: 'POST', headers: this.headers, body });
      const text = await answer.body.text();
      if (answer.statusCode !== 200)
        throw new EngineAway(`The search engine answers ${answer.statusCode}: ${text.slice(0, 300)}`);
      this.failures = 0;
      return text;
    } catch (error) {
      // An engine that answers at all is not away, even when it says no: its index is missing or older than we are.
      if (error instanceof EngineAway) throw error;
      this.failures += 1;
      if (this.failures >= FAILURES_MOST) {
        this.awayUntil = Date.now() + PAUSE_MS;
        this.failures = FAILURES_MOST - 1;
      }
      throw new EngineAway('The search engine does not answer', { cause: error });
    }
  }
}
