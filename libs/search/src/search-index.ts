import { Inject, Injectable } from '@nestjs/common';
import { Meilisearch, type Index } from 'meilisearch';
import { CONFIG, Health, type Config } from '#platform';
import type { SearchDocument } from './search-document.js';

/** How long a search may take before the fallback answers, in milliseconds. */
const PATIENCE_MS = 1_500;

/** The connection to Meilisearch. */
@Injectable()
export class SearchIndex {
  readonly name: string;
  readonly client: Meilisearch;
  /** The same server, for people who are waiting: gives up early. */
  private readonly impatient: Meilisearch;

  constructor(@Inject(CONFIG) config: Config, health: Health) {
    // Compressing on loopback costs more than it saves, and stalls behind delayed acknowledgements.
    const requestInit = { headers: { 'accept-encoding': 'identity' } };
    const connection = { host: config.MEILI_URL, apiKey: config.MEILI_KEY, requestInit };
    this.name = config.MEILI_INDEX;
    this.client = new Meilisearch(connection);
    this.impatient = new Meilisearch({ ...connection, timeout: PATIENCE_MS });
    health.register('search', { required: false, check: async () => void (await this.impatient.health()) });
  }

  /** The live index, for reading. */
  get reader(): Index<SearchDocument> {
    return this.impatient.index<SearchDocument>(this.name);
  }

  /** The live index, or another of the same server, for writing. */
  writer(name = this.name): Index<SearchDocument> {
    return this.client.index<SearchDocument>(name);
  }
}
