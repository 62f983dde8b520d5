import { Injectable } from '@nestjs/common';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Actor } from '#identity';
import { Database, FileStorage, StoredFiles } from '#platform';
import { DocumentContent, type Rendition } from './document-content.entity.js';
import type { Document } from './document.entity.js';
import { Documents } from './documents.service.js';

/** An image that was encoded ahead of time by the code that encodes uploaded ones. */
export interface PreparedImage {
  /** WebP files, smallest first. */
  sizes: (Rendition & { path: string })[];
  /** Perceptual hash of it. */
  look: string | null;
}

/** Takes in images whose pictures are there already, so that nothing is left to examine but viruses. */
@Injectable()
export class PreparedImages {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly files: StoredFiles,
    private readonly documents: Documents,
  ) {}

  /** Stores an image for the caller's organisation; its largest size is the document. */
  async add(actor: Actor, { sizes, look }: PreparedImage): Promise<Document> {
    const { path, sha256 } = sizes.at(-1)!;
    await Promise.all(sizes.map((size) => this.storage.put(size.sha256, size.path)));
    const { size } = await stat(path);
    return this.database.transaction(async (manager) => {
      for (const one of sizes) await this.files.keep(manager, one.sha256, one.path);
      const renditions = sizes.map(({ width, height, sha256: key }) => ({ width, height, sha256: key }));
      await manager
        .createQueryBuilder()
        .insert()
        .into(DocumentContent)
        .values({
          sha256,
          mediaType: 'image/webp',
          scan: 'not_scanned',
          reading: 'read',
          pageCount: 1,
          renditions,
          look,
        })
        .orIgnore()
        .execute();
      return this.documents.add(actor, { path, sha256, size, originalName: basename(path) });
    });
  }
}
