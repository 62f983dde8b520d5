import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { CatalogSignal } from './catalog-signal.js';

/** An answer as it is sent. */
export interface KeptAnswer {
  body: Buffer;
  etag: string;
}

/** What an entry takes besides its bytes, roughly. */
const ENTRY_BYTES = 600;

/**
 * Answers that hold until anything changes: all are forgotten with the next change that is heard of, and none is given
 * or kept while changes might go unheard.
 */
export class CatalogMemory<Kept extends KeptAnswer> {
  private readonly answers: LRUCache<string, Kept>;
  private version: number | undefined;

  /** @param bytesMost of answers that are kept; the longest unused give way */
  constructor(
    private readonly signal: CatalogSignal,
    bytesMost: number,
  ) {
    this.answers = new LRUCache({
      maxSize: bytesMost,
      sizeCalculation: ({ body }, key) => body.length + key.length * 2 + ENTRY_BYTES,
    });
  }

  /** The version that answers are worked out at from now on; none while nothing may be kept. */
  get present(): number | undefined {
    const { version } = this.signal;
    if (version !== undefined && version !== this.version) {
      this.answers.clear();
      this.version = version;
    }
    return version;
  }

  get(key: string): Kept | undefined {
    return this.present === undefined ? undefined : this.answers.get(key);
  }

  /** Keeps an answer that was worked out at a version, unless something has changed since. */
  keep(key: string, answer: Kept, version: number | undefined): void {
    if (version !== undefined && version === this.present) this.answers.set(key, answer);
  }
}

/** Sends an answer as it was kept, or says that who asks has it already. */
export function sendKept({ headers }: FastifyRequest, reply: FastifyReply, { body, etag }: KeptAnswer): void {
  reply.header('etag', etag).header('cache-control', 'no-cache');
  if (headers['if-none-match'] === etag) void reply.status(304).send();
  else void reply.header('content-type', 'application/json; charset=utf-8').send(body);
}
