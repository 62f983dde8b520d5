import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { parse } from 'csv-parse';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { isCorporateNumber, Organisation, Organisations } from '#identity';
import { Database, pointsOf, pointView } from '#platform';
import { FactsBody } from './facts.dto.js';
import { Manufacturer } from './manufacturer.entity.js';
import { declaredFrom } from './manufacturers.dto.js';
import { Manufacturers } from './manufacturers.service.js';

/** How far an import has come. `present`: was there already, from an earlier run or otherwise. */
export interface ImportProgress {
  read: number;
  created: number;
  present: number;
  refused: number;
}

/** A row that was not taken, with everything that is wrong with it. */
export interface RefusedRow {
  line: number;
  reasons: string[];
}

type Row = Record<string, string>;

/** How a column's text becomes a fact; an empty cell is left out. */
const whole = (cell: string): unknown => (/^-?\d+$/.test(cell) ? Number(cell) : cell);
const yesNo = (cell: string): unknown => (cell === 'true' || cell === 'false' ? cell === 'true' : cell);
const same = (cell: string): unknown => cell;

const COLUMNS = {
  name: same,
  reading: same,
  address: same,
  website: same,
  phone: same,
  representative: same,
} as const;
const COMPANY_COLUMNS = {
  industry: same,
  capitalYen: whole,
  staff: whole,
  sharesTotal: whole,
  officersTotal: whole,
  officersFromLarge: whole,
  officersFromDeemedLarge: whole,
  averageIncomeYen: whole,
  listed: yesNo,
  foundedOn: same,
  researchYen: whole,
  expensesYen: whole,
} as const;

const cells = (row: Row, columns: Record<string, (cell: string) => unknown>): object =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, read]) => (row[name] ? [[name, read(row[name])] as const] : [])),
  );

/** Brings many companies in at once. */
@Injectable()
export class CompanyImport {
  constructor(
    private readonly database: Database,
    private readonly organisations: Organisations,
    private readonly manufacturers: Manufacturers,
  ) {}

  /**
   * Reads companies from CSV (UTF-8, header line) and registers each as a manufacturer with a draft of its facts, one
   * transaction a row: a row is taken whole or not at all. Rows whose company is registered are passed over, so an
   * import that was interrupted is simply run again. Memory does not grow with the file.
   *
   * @param onProgress told after every row
   * @param onRefused told of every row that was not taken
   */
  async run(
    csv: Readable,
    onProgress: (progress: ImportProgress) => void,
    onRefused: (row: RefusedRow) => void,
  ): Promise<ImportProgress> {
    const progress = { read: 0, created: 0, present: 0, refused: 0 };
    const rows = csv.pipe(
      parse({ bom: true, columns: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true }),
    );
    for await (const { record, info } of rows as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      progress.read += 1;
      const outcome = await this.take(record);
      if (Array.isArray(outcome)) {
        progress.refused += 1;
        onRefused({ line: info.lines, reasons: outcome });
      } else progress[outcome] += 1;
      onProgress(progress);
    }
    return progress;
  }

  private async take(row: Row): Promise<'created' | 'present' | string[]> {
    const body = plainToInstance(FactsBody, { ...cells(row, COLUMNS), company: cells(row, COMPANY_COLUMNS) });
    const corporateNumber = row.corporateNumber || null;
    const faults = pointsOf(await validate(body, { whitelist: true })).map((fault) => pointView(fault, 'ja'));
    const reasons = faults.map(({ pointer, detail }) => `${pointer}: ${detail}`);
    if (corporateNumber !== null && !isCorporateNumber(corporateNumber))
      reasons.push('/corporateNumber: 法人番号が正しくありません');
    if (reasons.length > 0) return reasons;
    return this.database.transaction(async (manager) => {
      if (await this.isPresent(manager, corporateNumber, body)) return 'present';
      const known =
        corporateNumber === null ? null : await manager.getRepository(Organisation).findOneBy({ corporateNumber });
      const fields = { kind: 'company', name: body.name, corporateNumber } as const;
      const { id } = known ?? (await this.organisations.create(null, fields));
      await this.manufacturers.registerFor(manager, null, id, declaredFrom(body));
      return 'created';
    });
  }

  /** A company is told by its number, a sole proprietor by name and address. */
  private isPresent(manager: EntityManager, corporateNumber: string | null, { name, address }: FactsBody) {
    const manufacturers = manager.getRepository(Manufacturer);
    if (corporateNumber !== null) return manufacturers.existsBy({ organisation: { corporateNumber } });
    return manufacturers.existsBy({ name, address });
  }
}
