import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Database, definePoints, FileStorage, Problem, type SpooledFile } from '#platform';
import { Document } from './document.entity.js';
import { DOCUMENT_TYPES, documentTypeOf } from './document.rules.js';

const point = definePoints({
  document_type_refused: {
    ja: '内容と拡張子が一致する {types} のファイルだけを受け付けます',
    en: 'Only {types} are accepted, with a content that fits the file’s ending',
  },
});

/** Uploaded files: taken in, and handed out to those who may see them. */
@Injectable()
export class Documents {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly audit: Audit,
  ) {}

  /**
   * Stores an upload for the caller's organisation. The content is safe in storage before the row exists, so no
   * crash leaves a row without its file.
   * @throws Problem `unsupported_media_type` when the content is not of an accepted kind
   */
  async add(actor: Actor, file: SpooledFile): Promise<Document> {
    const mediaType = await documentTypeOf(file.path, file.originalName);
    if (!mediaType) {
      const types = Object.values(DOCUMENT_TYPES).flat();
      throw new Problem('unsupported_media_type', { errors: [point('/file', 'document_type_refused', { types })] });
    }
    await this.storage.put(file.sha256, file.path);
    return this.database.transaction(async (manager) => {
      const document = await manager.getRepository(Document).save({
        organisation: { id: actor.organisationId },
        sha256: file.sha256,
        size: file.size,
        mediaType,
        fileName: file.originalName,
        uploadedBy: actor.personId,
      });
      this.audit.record(manager, {
        actorId: actor.personId,
        action: 'document.add',
        subjectType: 'document',
        subjectId: document.id,
        data: { sha256: file.sha256, size: file.size, mediaType },
      });
      return document;
    });
  }

  /** A document of the caller's organisation; anybody else's is not found. */
  async own(actor: Actor, id: string): Promise<Document> {
    const document = await this.database.manager
      .getRepository(Document)
      .findOneBy({ id, organisation: { id: actor.organisationId } });
    if (!document) throw new Problem('not_found');
    return document;
  }

  /** The content of a document. */
  open({ sha256 }: Document): Promise<Readable> {
    return this.storage.open(sha256);
  }
}
