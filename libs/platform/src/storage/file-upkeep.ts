import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { sweepSpool } from '../http/upload.js';
import { Every } from '../jobs/upkeep.js';
import { FileStorage } from './storage.js';
import { StoredFiles } from './stored-files.js';

const HOUR_MS = 3_600_000;
/** No upload takes so long; what is older was left by a crash. */
const LEFT_BEHIND_MS = 24 * HOUR_MS;

/** Removes in a worker what crashes have left of uploads. */
@Injectable()
export class FileUpkeep {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly storage: FileStorage,
    private readonly files: StoredFiles,
  ) {}

  /** Answers how many files were left. */
  @Every(HOUR_MS, 'files that crashes had left')
  async sweep(): Promise<number> {
    return (await sweepSpool(this.config.SPOOL_DIR, LEFT_BEHIND_MS)) + (await this.storage.sweep(LEFT_BEHIND_MS));
  }

  /** Answers how many contents were stored whose row was never written, or is gone. */
  @Every(24 * HOUR_MS, 'stored contents that nothing names')
  sweepUnused(olderThanMs = LEFT_BEHIND_MS): Promise<number> {
    return this.files.sweep(olderThanMs);
  }
}
