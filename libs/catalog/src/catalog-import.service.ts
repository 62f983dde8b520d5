import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Readable } from 'node:stream';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Categories, type CategoryToday } from '#categories';
import { Images } from '#evidence';
import {
  Clock,
  Database,
  defineTopic,
  Jobs,
  JSON_MAX_BYTES,
  parseJsonBody,
  pointsOf,
  Problem,
  PROBLEMS,
  say,
} from '#platform';
import { nameKey } from '#scheme';
import { ImportedListing, type RefusedLine } from './catalog-import.dto.js';
import { insertListings, type NewListing } from './catalog-import.queries.js';
import { importedContent, worded } from './imported-content.js';
import { imagesOf, withImages } from './imported-images.js';
import { linesOf, type Line } from './lines.js';

/** Many listings appeared at once: all whose ids lie from one to another. */
export const listingsImported = defineTopic<{ from: string; to: string }>('listings.imported');

/** How far an import has come. `present`: taken by an earlier run. */
export interface CatalogImportProgress {
  read: number;
  created: number;
  present: number;
  refused: number;
}

/** Lines that are taken in one transaction. */
const BATCH = 1_000;

/** Moves an existing catalog in. */
@Injectable()
export class CatalogImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly categories: Categories,
    private readonly images: Images,
  ) {}

  /**
   * Reads approved products as JSON lines ({@link ImportedListing}) and lists each as `migrated`, a thousand in one
   * transaction; makers are found by corporate number or name, or created as active. A line that was taken before is
   * passed over by its external id, so an import that was interrupted is simply run again. Memory does not grow with
   * the file.
   *
   * @param onProgress told after every batch
   * @param onRefused told of every line that was not taken, whether by the rules or by the database
   */
  async run(
    lines: Readable,
    onProgress: (progress: CatalogImportProgress) => unknown,
    onRefused: (line: RefusedLine) => void,
  ): Promise<CatalogImportProgress> {
    const progress = { read: 0, created: 0, present: 0, refused: 0 };
    const refuse = (refused: RefusedLine): void => {
      progress.refused += 1;
      onRefused(refused);
    };
    const categories = await this.categoriesByName();
    let batch: NewListing[] = [];
    const finish = async (): Promise<void> => {
      const created = await this.take(batch, refuse, () => (progress.present += 1));
      progress.created += created;
      batch = [];
      await onProgress({ ...progress });
    };
    for await (const line of linesOf(lines, JSON_MAX_BYTES)) {
      progress.read += 1;
      const candidate = this.read(line, categories);
      if ('reasons' in candidate) refuse(candidate);
      else batch.push(candidate);
      if (batch.length === BATCH) await finish();
    }
    await finish();
    return progress;
  }

  /** Every category with its criteria of today, by its name and its other names. */
  private async categoriesByName(): Promise<Map<string, CategoryToday>> {
    const categories = await this.categories.listToday('open', 'suspended', 'closed');
    const byName = new Map<string, CategoryToday>();
    for (const today of categories) for (const alias of today.category.aliases) byName.set(nameKey(alias), today);
    for (const today of categories) byName.set(nameKey(today.category.name), today);
    return byName;
  }

  private read(
    { number: line, bytes }: Line,
    categories: ReadonlyMap<string, CategoryToday>,
  ): NewListing | RefusedLine {
    if (!bytes) return { line, reasons: [`longer than ${JSON_MAX_BYTES} bytes`] };
    try {
      const parsed = parseJsonBody(bytes);
      if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed))
        return { line, reasons: ['no JSON object'] };
      const body = plainToInstance(ImportedListing, parsed);
      const faults = pointsOf(validateSync(body, { whitelist: true, forbidNonWhitelisted: true }));
      if (faults.length > 0) return { line, ...named(parsed), reasons: faults.map(worded) };
      const { reasons, ...read } = importedContent(body, categories);
      return reasons.length === 0 ? { line, body, ...read } : { line, externalId: body.externalId, reasons };
    } catch (error) {
      if (error instanceof Problem) return { line, reasons: reasonsOf(error) };
      throw error;
    }
  }

  /** Takes a batch whole; when the database refuses it, its halves, so that only the lines at fault are lost. */
  private async take(
    batch: readonly NewListing[],
    refuse: (line: RefusedLine) => void,
    passOver: () => void,
  ): Promise<number> {
    if (batch.length === 0) return 0;
    try {
      const outcome = await this.database.transaction((manager) => this.insert(manager, batch));
      outcome.refused.forEach(refuse);
      for (let count = 0; count < outcome.present; count += 1) passOver();
      return outcome.created;
    } catch (error) {
      if (!(error instanceof QueryFailedError)) throw error;
      if (batch.length === 1) {
        refuse({ line: batch[0]!.line, externalId: batch[0]!.body.externalId, reasons: [error.message] });
        return 0;
      }
      const half = batch.length >> 1;
      const first = await this.take(batch.slice(0, half), refuse, passOver);
      return first + (await this.take(batch.slice(half), refuse, passOver));
    }
  }

  private async insert(
    manager: EntityManager,
    batch: readonly NewListing[],
  ): Promise<{ created: number; present: number; refused: RefusedLine[] }> {
    const known = await externalIdsIn(manager, batch);
    const seen = new Set<string>();
    const refused: RefusedLine[] = [];
    const fresh = batch.filter(({ line, body: { externalId } }) => {
      if (known.has(externalId)) return false;
      if (seen.has(externalId)) refused.push({ line, externalId, reasons: ['/externalId: stands in the file twice'] });
      const first = !seen.has(externalId);
      seen.add(externalId);
      return first;
    });
    const present = batch.length - fresh.length - refused.length;
    const { shown, unknown } = withImages(fresh, await this.images.of(manager, imagesOf(fresh)));
    refused.push(...unknown);
    const inserted = await insertListings(manager, shown, this.clock.now(), this.clock.today());
    refused.push(...inserted.refused);
    for (const { id, action, subjectType, data } of inserted.happenings) {
      this.audit.record(manager, { actorId: null, action, subjectType, subjectId: id, data });
    }
    const ids = inserted.listingIds;
    if (ids.length > 0) await this.jobs.enqueue(manager, listingsImported, { from: ids[0]!, to: ids.at(-1)! });
    return { created: ids.length, present, refused };
  }
}

const named = (parsed: object): { externalId?: string } =>
  'externalId' in parsed && typeof parsed.externalId === 'string' ? { externalId: parsed.externalId } : {};

const reasonsOf = ({ code, errors }: Problem): string[] =>
  errors.length > 0 ? errors.map(worded) : [say(PROBLEMS[code].title, 'ja')];

async function externalIdsIn(manager: EntityManager, batch: readonly NewListing[]): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    'SELECT external_id AS id FROM listing WHERE external_id = ANY($1)',
    [batch.map(({ body }) => body.externalId)],
  );
  return new Set(rows.map(({ id }) => id));
}
