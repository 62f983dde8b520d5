import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { sweepSpool } from '../http/upload.js';
import { FileStorage } from './storage.js';

const HOUR_MS = 3_600_000;
/** No upload takes so long; what is older was left by a crash. */
const LEFT_BEHIND_MS = 24 * HOUR_MS;

/** Removes in a worker what crashes have left of uploads. */
@Injectable()
export class FileUpkeep implements OnApplicationShutdown {
  private readonly log = new Logger('Files');
  private timer?: NodeJS.Timeout;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly storage: FileStorage,
  ) {}

  start(): void {
    void this.sweep();
    this.timer = setInterval(() => void this.sweep(), HOUR_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    try {
      const removed =
        (await sweepSpool(this.config.SPOOL_DIR, LEFT_BEHIND_MS)) + (await this.storage.sweep(LEFT_BEHIND_MS));
      if (removed > 0) this.log.log(`removed ${removed} file(s) that crashes had left`);
    } catch (error) {
      this.log.warn({ err: error }, 'could not remove what crashes had left; trying again later');
    }
  }
}
