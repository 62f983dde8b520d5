import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '#platform';
import { CatalogMemory, type KeptAnswer } from './catalog-memory.js';
import { CatalogSignal } from './catalog-signal.js';
import { ListingView } from './catalog.dto.js';
import { Catalog } from './catalog.service.js';

const BYTES_MOST = 48 * 1024 * 1024;

/** Listings as buyers are sent them, kept ready as long as nothing changes and the day lasts. */
@Injectable()
export class ListingPages {
  private readonly memory: CatalogMemory<KeptAnswer>;

  constructor(
    private readonly signal: CatalogSignal,
    private readonly catalog: Catalog,
    private readonly clock: Clock,
  ) {
    this.memory = new CatalogMemory(signal, BYTES_MOST);
  }

  /** The page of a live listing as of today. @throws Problem `not_found`, also for a suspended one */
  async page(id: string): Promise<KeptAnswer> {
    this.signal.start();
    const version = this.memory.present;
    const key = `${id} ${this.clock.today()}`;
    const known = this.memory.get(key);
    if (known) return known;
    const body = Buffer.from(JSON.stringify(ListingView.from(await this.catalog.page(id))));
    const page = { body, etag: `"${createHash('sha1').update(body).digest('base64url')}"` };
    this.memory.keep(key, page, version);
    return page;
  }
}
