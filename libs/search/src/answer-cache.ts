import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CatalogSignal } from './catalog-signal.js';

/** An answer as it is sent. */
export interface Answer {
  body: Buffer;
  etag: string;
  /** What was searched for, folded, and whether there were hits: for the counts. */
  counted: string;
  empty: boolean;
}

/** Bytes of answers that are kept at most. */
const BYTES_MOST = 24 * 1024 * 1024;
/** What an entry takes besides its bytes, roughly. */
const ENTRY_BYTES = 600;

/**
 * Answers that hold until anything changes: all are forgotten with the next change that is heard of, and none is given
 * or kept while changes might go unheard.
 */
@Injectable()
export class AnswerCache {
  private readonly answers = new LRUCache<string, Answer>({
    maxSize: BYTES_MOST,
    sizeCalculation: ({ body }, key) => body.length + key.length * 2 + ENTRY_BYTES,
  });
  private version: number | undefined;

  constructor(private readonly signal: CatalogSignal) {}

  /** The version that answers are worked out at from now on; none while nothing may be kept. */
  get present(): number | undefined {
    const { version } = this.signal;
    if (version !== this.version) {
      this.answers.clear();
      this.version = version;
    }
    return version;
  }

  get(key: string): Answer | undefined {
    return this.present === undefined ? undefined : this.answers.get(key);
  }

  /** Keeps an answer that was worked out at a version, unless something has changed since. */
  keep(key: string, answer: Answer, version: number | undefined): void {
    if (version !== undefined && version === this.present) this.answers.set(key, answer);
  }
}
