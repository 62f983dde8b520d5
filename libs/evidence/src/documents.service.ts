import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { In, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import {
  CONFIG,
  Database,
  definePoints,
  FileStorage,
  Jobs,
  page,
  Problem,
  refuseIfAny,
  StoredFiles,
  type Config,
  type Page,
  type PageQuery,
  type SpooledFile,
} from '#platform';
import { inspect } from './content/inspect.js';
import { DocumentContent, type Rendition } from './document-content.entity.js';
import { Document } from './document.entity.js';
import { pointOf } from './document.points.js';
import { standingOf, type DocumentType, type Standing } from './document.rules.js';
import { documentAdded } from './document.topics.js';
import { unusedDocuments } from './unused-documents.js';

const point = definePoints({
  too_many_unused_documents: {
    ja: '疎明資料に使われていない書類が {most} 件あります。先に使うか、使われないまま削除されるのをお待ちください',
    en: 'There are {most} documents that are no evidence yet: use them first',
  },
  document_being_scanned: {
    ja: 'ウイルス検査が終わるまでお待ちください',
    en: 'Wait until it has been scanned for viruses',
  },
  document_infected: { ja: 'ウイルスが見つかったため開けません', en: 'A virus was found in it: it is not handed out' },
});

/** Uploaded files: taken in, and handed out to those who may see them. */
@Injectable()
export class Documents {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly files: StoredFiles,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Pick<Config, 'CLAMD_URL' | 'DOCUMENTS_UNUSED_MAX'>,
  ) {
    files.register(filesOfDocuments);
  }

  /**
   * Stores an upload for the caller's organisation; a job examines it. The content is safe in storage before the row
   * exists, so no crash leaves a row without its file.
   * @param awaited whether somebody waits to see it: others are examined after it
   * @throws Problem `unsupported_media_type` with every reason for which the content is refused
   */
  async add(actor: Actor, file: SpooledFile, { awaited = true } = {}): Promise<Document> {
    const mediaType = await this.accepted(file);
    await this.refuseTooMany(this.database.manager, actor, 1);
    await this.storage.put(file.sha256, file.path);
    return this.database.transaction(async (manager) => {
      await this.files.keep(manager, file.sha256, file.path);
      const content = await this.contentOf(manager, file.sha256, mediaType);
      const document = await manager.getRepository(Document).save({
        organisation: { id: actor.organisationId },
        content,
        sha256: file.sha256,
        size: file.size,
        mediaType,
        fileName: file.originalName,
        uploadedBy: actor.personId,
      });
      await this.jobs.enqueue(manager, documentAdded, { documentId: document.id }, { awaited });
      this.audit.record(manager, {
        actorId: actor.personId,
        action: 'document.add',
        subjectType: 'document',
        subjectId: document.id,
        data: { sha256: file.sha256, size: file.size, mediaType },
      });
      // Once more, at the end and one after another: two that come in at once do not both pass the limit.
      await manager.query('SELECT 1 FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [actor.organisationId]);
      await this.refuseTooMany(manager, actor, 0);
      return document;
    });
  }

  /** A document of the caller's organisation, hastened as in {@link hasten}; anybody else's is not found. */
  async own(actor: Actor, id: string): Promise<Document> {
    const { manager } = this.database;
    const document = await manager
      .getRepository(Document)
      .findOne({ where: { id, organisation: { id: actor.organisationId } }, relations: { content: true } });
    if (!document) throw new Problem('not_found');
    await this.hasten(manager, [document]);
    return document;
  }

  /** Somebody looks at these: those that wait to be examined go before those that nobody looks at. */
  async hasten(manager: EntityManager, documents: readonly Document[]): Promise<void> {
    const waiting = documents.filter(({ content }) => content.scan === 'pending' || content.reading === 'waiting');
    const jobs = waiting.map(({ id }) => ({ documentId: id }));
    await this.jobs.hasten(manager, documentAdded, jobs);
  }

  /** The documents of the caller's organisation, newest first. */
  ownList(actor: Actor, query: PageQuery): Promise<Page<Document>> {
    const documents = this.database.manager
      .getRepository(Document)
      .createQueryBuilder('document')
      .innerJoinAndSelect('document.content', 'content')
      .where('document.organisation_id = :organisationId', { organisationId: actor.organisationId });
    return page(documents, query);
  }

  /** Documents with what is known of their content, by id; ids of no document are left out. */
  async byIds(ids: readonly string[]): Promise<Map<string, Document>> {
    const found = await this.database.manager
      .getRepository(Document)
      .find({ where: { id: In([...ids]) }, relations: { content: true } });
    return new Map(found.map((document) => [document.id, document]));
  }

  /** Whether documents can support anything, by id: an infected or unreadable one counts as no document. */
  async standings(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Standing>> {
    const found = await manager
      .getRepository(Document)
      .find({ where: { id: In([...ids]) }, relations: { content: true } });
    return new Map(found.map(({ id, content }) => [id, standingOf(content)]));
  }

  /**
   * The content of a document.
   * @throws Problem `wrong_state` while it has not been found clean where a scanner is configured
   */
  async open({ sha256 }: Pick<Document, 'sha256'>): Promise<Readable> {
    await this.safeContent(sha256);
    return this.storage.open(sha256);
  }

  /**
   * A picture of a document's first page or image as WebP: the smallest that is at least so many pixels on its longer
   * side, otherwise the largest.
   * @throws Problem `not_found` when there is none (yet), `wrong_state` as {@link open}
   */
  async openPicture({ sha256 }: Pick<Document, 'sha256'>, side: number): Promise<Readable> {
    const { renditions } = await this.safeContent(sha256);
    const rendition = pictureFor(renditions, side);
    if (!rendition) throw new Problem('not_found');
    return this.storage.open(rendition.sha256);
  }

  /** What is known of a content that may be handed out. @throws Problem `wrong_state` as {@link open} */
  async safeContent(sha256: string): Promise<DocumentContent> {
    const content = await this.database.manager.getRepository(DocumentContent).findOneByOrFail({ sha256 });
    if (content.scan === 'pending') refuseIfAny([point('', 'document_being_scanned')], 'wrong_state');
    if (content.scan === 'infected') refuseIfAny([point('', 'document_infected')], 'wrong_state');
    return content;
  }

  private async accepted({ path, originalName }: SpooledFile): Promise<DocumentType> {
    const { type, faults } = await inspect(path, originalName);
    const errors = faults.map((fault) => pointOf(fault, type));
    if (!type || errors.length > 0) throw new Problem('unsupported_media_type', { errors });
    return type;
  }

  /** @param coming how many are to be added to those there are */
  private async refuseTooMany(manager: EntityManager, { organisationId }: Actor, coming: number): Promise<void> {
    const most = this.config.DOCUMENTS_UNUSED_MAX;
    const [row] = await manager.query<{ count: string }[]>(
      `SELECT count(*) FROM (SELECT 1 FROM document WHERE organisation_id = $1 AND ${await unusedDocuments(manager)}
         LIMIT $2) unused`,
      [organisationId, most + 1],
    );
    if (Number(row?.count) + coming > most) refuseIfAny([point('/file', 'too_many_unused_documents', { most })]);
  }

  /** What is known of a content, whoever brought it first. */
  private async contentOf(manager: EntityManager, sha256: string, mediaType: string): Promise<DocumentContent> {
    const contents = manager.getRepository(DocumentContent);
    const scan = this.config.CLAMD_URL ? 'pending' : 'not_scanned';
    await contents.createQueryBuilder().insert().values({ sha256, mediaType, scan }).orIgnore().execute();
    return contents.findOneByOrFail({ sha256 });
  }
}

const pictureFor = (renditions: readonly Rendition[], side: number): Rendition | undefined =>
  renditions.find(({ width, height }) => Math.max(width, height) >= side) ?? renditions.at(-1);

/** Which keys hold the content of a document, or a picture of one. */
async function filesOfDocuments(manager: EntityManager, keys: readonly string[]): Promise<string[]> {
  const used = await manager.query<{ key: string }[]>(
    `SELECT sha256 AS key FROM document_content WHERE sha256 = ANY($1)
     UNION SELECT rendition->>'sha256' FROM document_content, jsonb_array_elements(renditions) rendition
       WHERE rendition->>'sha256' = ANY($1)`,
    [keys],
  );
  return used.map(({ key }) => key);
}
