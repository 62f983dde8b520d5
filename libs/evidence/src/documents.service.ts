import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Database, FileStorage, Problem, refuseIfAny, type SpooledFile } from '#platform';
import { Document } from './document.entity.js';
import { DocumentContent } from './document-content.entity.js';
import { pointOf } from './document.rules.js';
import { inspect } from './content/inspect.js';

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
   * @throws Problem `unsupported_media_type` with every reason for which the content is refused
   */
  async add(actor: Actor, file: SpooledFile): Promise<Document> {
    const { type: mediaType, faults } = await inspect(file.path, file.originalName);
    const refusals = faults.map((fault) => pointOf(fault, mediaType));
    if (!mediaType) throw new Problem('unsupported_media_type', { errors: refusals });
    refuseIfAny(refusals, 'unsupported_media_type');
    await this.storage.put(file.sha256, file.path);
    return this.database.transaction(async (manager) => {
      await manager
        .getRepository(DocumentContent)
        .createQueryBuilder()
        .insert()
        .values({ sha256: file.sha256, mediaType, scan: 'not_scanned' })
        .orIgnore()
        .execute();
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
