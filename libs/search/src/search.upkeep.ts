import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Projection } from './projection.service.js';

/** How often the index is compared with the catalog. */
const EVERY_MS = 30_000;

/** Looks after the index in a worker: complete at the start, and made complete again whenever it is not. */
@Injectable()
export class SearchUpkeep implements OnApplicationShutdown {
  private readonly log = new Logger('Search');
  private timer?: NodeJS.Timeout;

  constructor(private readonly projection: Projection) {}

  /** Begins looking; until the index is complete the database answers searches. */
  start(): void {
    void this.look();
    this.timer = setInterval(() => void this.look(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    try {
      await this.projection.ensure();
    } catch (error) {
      this.log.warn({ err: error }, 'could not check the search index; trying again later');
    }
  }
}
