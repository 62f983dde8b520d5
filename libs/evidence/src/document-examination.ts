import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { CONFIG, Database, Every, FileStorage, Handles, Jobs, StoredFiles, type Config } from '#platform';
import type { Picture, ReadAnswer } from './content/found.js';
import { readContent } from './content/read-content.js';
import { DocumentContent, type Rendition } from './document-content.entity.js';
import { DocumentPage } from './document-page.entity.js';
import { Document } from './document.entity.js';
import type { DocumentType } from './document.rules.js';
import { documentAdded } from './document.topics.js';
import { dossierChanged } from './dossiers.service.js';
import { fold } from './fold.rules.js';
import { VirusScanner } from './virus-scanner.js';

const TEN_MINUTES_MS = 600_000;
/** Contents that are taken up again at a time. */
const BATCH = 200;

/**
 * Examines the contents of documents, in workers, one at a time each: scans for viruses, then reads pages, text and
 * pictures. A content is examined once, however often it was uploaded.
 */
@Injectable()
export class DocumentExamination {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly files: StoredFiles,
    private readonly scanner: VirusScanner,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SPOOL_DIR'>,
  ) {}

  /** Brings a document's content as far as it gets; what was done before is not done again. */
  @Handles(documentAdded)
  async examine({ documentId }: { documentId: string }): Promise<void> {
    const document = await this.database.manager
      .getRepository(Document)
      .findOne({ where: { id: documentId }, relations: { content: true } });
    if (!document) return; // removed meanwhile
    const { content } = document;
    if (content.scan === 'pending') await this.scan(document);
    if (content.scan !== 'infected' && content.reading === 'waiting') await this.read(document);
  }

  /** Has contents examined that no job is left for, or that came in before there was a scanner. */
  @Every(TEN_MINUTES_MS, 'documents taken up again for examination')
  async takeUp(): Promise<number> {
    return this.database.transaction(async (manager) => {
      if ((await this.jobs.waiting(manager, documentAdded)) > 0) return 0;
      const left = await manager.query<{ id: string; sha256: string }[]>(
        `SELECT DISTINCT ON (sha256) document.id, sha256 FROM document JOIN document_content content USING (sha256)
         WHERE content.scan <> 'infected' AND (content.reading = 'waiting' OR content.scan = 'pending' OR content.scan = $1)
         ORDER BY sha256 LIMIT $2`,
        [this.scanner.configured ? 'not_scanned' : '', BATCH],
      );
      if (this.scanner.configured) {
        await manager.query(
          "UPDATE document_content SET scan = 'pending' WHERE scan = 'not_scanned' AND sha256 = ANY($1)",
          [left.map(({ sha256 }) => sha256)],
        );
      }
      for (const { id } of left) await this.jobs.enqueue(manager, documentAdded, { documentId: id });
      return left.length;
    });
  }

  private async scan(document: Document): Promise<void> {
    if (!this.scanner.configured) return this.note(document, { scan: 'not_scanned' });
    const verdict = await this.scanner.scan(await this.storage.open(document.sha256));
    if (!verdict.infected) return this.note(document, { scan: 'clean' });
    const { threat } = verdict;
    // It may have been read before there was a scanner.
    await this.database.transaction(async (manager) => {
      await manager.getRepository(DocumentPage).delete({ sha256: document.sha256 });
      await this.note(document, { scan: 'infected', threat, renditions: [], look: null });
    });
  }

  private async read(document: Document): Promise<void> {
    const path = join(this.config.SPOOL_DIR, `${randomUUID()}.reading`);
    await mkdir(this.config.SPOOL_DIR, { recursive: true });
    const made = [path];
    try {
      await pipeline(await this.storage.open(document.sha256), createWriteStream(path, { mode: 0o600 }));
      const answer = await readContent({ path, type: document.mediaType as DocumentType });
      if ('found' in answer) made.push(...answer.found.pictures.map((picture) => picture.path));
      await this.keep(document, answer);
    } finally {
      for (const file of made) await rm(file, { force: true });
    }
  }

  private async keep(document: Document, answer: ReadAnswer): Promise<void> {
    if ('fault' in answer) return this.note(document, { reading: 'unreadable', fault: answer.fault });
    const { pageCount, pages, cut, pictures, look } = answer.found;
    const renditions = await Promise.all(pictures.map((picture) => this.store(picture)));
    await this.database.transaction(async (manager) => {
      const paths = pictures.map(({ path }) => path);
      for (const [index, { sha256 }] of renditions.entries()) await this.files.keep(manager, sha256, paths[index]!);
      const { sha256 } = document;
      const rows = pages.map((text, index) => ({ sha256, number: index + 1, text, folded: fold(text) }));
      await manager.getRepository(DocumentPage).save(rows, { chunk: 50 });
      await this.note(document, { reading: 'read', pageCount, cut, renditions, look });
    });
  }

  private async store({ path, width, height }: Picture): Promise<Rendition> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    const sha256 = hash.digest('hex');
    await this.storage.put(sha256, path);
    return { width, height, sha256 };
  }

  /** Writes what was found. */
  private async note({ id, sha256, content }: Document, found: Partial<DocumentContent>): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.getRepository(DocumentContent).update({ sha256 }, found);
      this.audit.record(manager, {
        actorId: null,
        action: 'document.examine',
        subjectType: 'document',
        subjectId: id,
        data: { sha256, ...found },
      });
      await this.announce(manager, sha256, found);
    });
    Object.assign(content, found);
  }

  /** Tells of the dossiers whose evidence counts otherwise now that this content was scanned, or found broken. */
  private async announce(manager: EntityManager, sha256: string, found: Partial<DocumentContent>): Promise<void> {
    if (found.scan === undefined && found.reading !== 'unreadable') return;
    const dossiers = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT evidence.dossier_id AS id FROM document
       JOIN evidence_document ON evidence_document.document_id = document.id
       JOIN evidence ON evidence.id = evidence_document.evidence_id AND evidence.withdrawn_at IS NULL
       WHERE document.sha256 = $1`,
      [sha256],
    );
    for (const { id: dossierId } of dossiers) await this.jobs.enqueue(manager, dossierChanged, { dossierId });
  }
}
