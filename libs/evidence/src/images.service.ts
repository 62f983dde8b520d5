import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { In, type EntityManager } from 'typeorm';
import { FileStorage } from '#platform';
import type { Rendition } from './document-content.entity.js';
import { Document } from './document.entity.js';
import { standingOf, type Standing } from './document.rules.js';

const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'];

/** An uploaded image as it may be shown to everybody. */
export interface ImageSizes {
  /** `waiting` until it was scanned and encoded anew; `unusable` ones never will be shown. */
  standing: Standing;
  /** WebP without metadata, smallest first: up to 320, 800 and 1600 pixels on the longer side, never enlarged. */
  sizes: Rendition[];
}

/** Uploaded images, encoded anew. What was uploaded itself is never shown to the public. */
@Injectable()
export class Images {
  constructor(private readonly storage: FileStorage) {}

  /** The sizes of images by the id of their document; ids of documents that are no images are left out. */
  async of(manager: EntityManager, documentIds: readonly string[]): Promise<Map<string, ImageSizes>> {
    const documents = await manager.getRepository(Document).find({
      where: { id: In([...documentIds]), mediaType: In(IMAGE_TYPES) },
      relations: { content: true },
    });
    return new Map(
      documents.map(({ id, content }) => {
        const standing = standingOf(content);
        return [id, { standing, sizes: standing === 'usable' ? content.renditions : [] }];
      }),
    );
  }

  /** One size, WebP. */
  open({ sha256 }: Pick<Rendition, 'sha256'>): Promise<Readable> {
    return this.storage.open(sha256);
  }
}
