import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CONFIG, FileStorage, Problem, type Config } from '#platform';
import type { ReadAnswer } from './content/found.js';
import { readContent } from './content/read-content.js';
import type { Document } from './document.entity.js';
import { Documents } from './documents.service.js';

/** A page is drawn within so many milliseconds, or not at all: somebody is waiting for it. */
const PATIENCE_MS = 20_000;
/** Pages that are drawn at a time; each takes a process of its own. */
const AT_ONCE = 2;
const PDF = 'application/pdf';

/** Pictures of the pages of a document. The first is kept since the document was read, the others are drawn when asked for. */
@Injectable()
export class PagePictures {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly storage: FileStorage,
    private readonly documents: Documents,
  ) {}

  /**
   * A page (from 1) as WebP: the smallest picture that is at least so many pixels on its longer side, else the largest.
   * @throws Problem `not_found` when there is no such page or no picture of it, `wrong_state` as {@link Documents.open}
   */
  async open(document: Document, page: number, side: number): Promise<Readable> {
    if (page === 1) return this.documents.openPicture(document, side);
    const { pageCount, reading } = await this.documents.safeContent(document.sha256);
    if (document.mediaType !== PDF || reading !== 'read' || page > (pageCount ?? 0)) throw new Problem('not_found');
    return this.inTurn(() => this.draw(document, page, side));
  }

  private async draw({ sha256 }: Document, page: number, side: number): Promise<Readable> {
    const path = join(this.config.SPOOL_DIR, `${randomUUID()}.drawing`);
    await mkdir(this.config.SPOOL_DIR, { recursive: true });
    const made = [path];
    try {
      await pipeline(await this.storage.open(sha256), createWriteStream(path, { mode: 0o600 }));
      const pictures = picturesIn(await readContent({ path, type: PDF, page }, PATIENCE_MS));
      made.push(...pictures.map((picture) => picture.path));
      const large = pictures.find(({ width, height }) => Math.max(width, height) >= side) ?? pictures.at(-1);
      if (!large) throw new Problem('not_found');
      return Readable.from(await readFile(large.path), { objectMode: false });
    } finally {
      for (const file of made) await rm(file, { force: true });
    }
  }

  /** Whoever comes while all places are taken waits for the next that is free, in order. */
  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= AT_ONCE) await new Promise<void>((free) => this.waiting.push(free));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

const picturesIn = (answer: ReadAnswer) => ('found' in answer ? answer.found.pictures : []);
