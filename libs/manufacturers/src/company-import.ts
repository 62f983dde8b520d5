import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { parse } from 'csv-parse';
import { pipeline, type Readable } from 'node:stream';
import { IsNull, QueryFailedError, type EntityManager } from 'typeorm';
import { isCorporateNumber, Organisation, Organisations } from '#identity';
import { Database, pointsOf, pointView, Problem, PROBLEMS, say } from '#platform';
import { nameKey } from '#scheme';
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

/** What became of a row: it was taken, was there already, or everything that speaks against it. */
type Outcome = 'created' | 'present' | string[];

/** So many rows are taken at the same time, each on a connection of its own; commits still come one after another. */
const LANES = 4;
/** So many rows are read ahead of the one that is reported next: memory does not grow with the file. */
const AHEAD = 64;

/** How a column's text becomes a fact; an empty cell is left out. */
const whole = (cell: string): unknown => (/^-?\d+$/.test(cell) ? Number(cell) : cell);
const yesNo = (cell: string): unknown => (cell === 'true' || cell === 'false' ? cell === 'true' : cell);
const same = (cell: string): unknown => cell;
/** `name:year|name`: people, each with the year of birth where it is known. */
const people = (cell: string): unknown =>
  cell
    .normalize('NFKC')
    .split('|')
    .map((person) => {
      const [name = '', birthYear] = person.split(':').map((part) => part.trim());
      return { name, ...(birthYear && { birthYear: whole(birthYear) }) };
    });

const COLUMNS = {
  name: same,
  reading: same,
  address: same,
  website: same,
  phone: same,
  representative: same,
  officers: people,
} as const;
const COMPANY_COLUMNS = {
  soleProprietor: yesNo,
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

const REQUIRED_COLUMNS = ['corporateNumber', 'name', 'reading', 'address'];
const ALL_COLUMNS = ['corporateNumber', ...Object.keys(COLUMNS), ...Object.keys(COMPANY_COLUMNS)];

/** Takes the header line only if every needed column is there and every column is known. */
function header(columns: string[]): string[] {
  const missing = REQUIRED_COLUMNS.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !ALL_COLUMNS.includes(name));
  const faults = [
    ...(missing.length > 0 ? [`missing columns: ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`unknown columns: ${unknown.join(', ')}`] : []),
  ];
  if (faults.length > 0) throw new Error(`${faults.join('; ')} (known are ${ALL_COLUMNS.join(', ')})`);
  return columns;
}

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
   * import that was interrupted is simply run again. A few rows are taken at the same time, those of one company one
   * after another; they are told in the order of the file. Memory does not grow with the file.
   *
   * @param onProgress told after every row
   * @param onRefused told of every row that was not taken, whether by the rules or by the database
   * @throws Error saying what is wrong when the file cannot be read, is no CSV or has the wrong columns; rows before
   *   the fault are taken
   */
  async run(
    csv: Readable,
    onProgress: (progress: ImportProgress) => void,
    onRefused: (row: RefusedRow) => void,
  ): Promise<ImportProgress> {
    const progress = { read: 0, created: 0, present: 0, refused: 0 };
    const lanes = new Lanes(LANES);
    const waiting: { line: number; outcome: Promise<Outcome> }[] = [];
    const report = async (): Promise<void> => {
      const { line, outcome: awaited } = waiting.shift()!;
      const outcome = await awaited;
      progress.read += 1;
      if (Array.isArray(outcome)) {
        progress.refused += 1;
        onRefused({ line, reasons: outcome });
      } else progress[outcome] += 1;
      onProgress(progress);
    };
    try {
      for await (const { record, info } of rowsOf(csv)) {
        const { error, lines: line } = info;
        const taken = () => (error ? Promise.resolve([error.message]) : this.attempt(record));
        waiting.push({ line, outcome: lanes.run(companyKeyOf(record), taken) });
        if (waiting.length === AHEAD) await report();
      }
    } finally {
      // Also when the file breaks off: what was read before is taken, and told.
      while (waiting.length > 0) await report();
    }
    return progress;
  }

  /** Takes a row; what the rules or the database refuse is a matter of this row alone. */
  private async attempt(row: Row): Promise<Outcome> {
    try {
      return await this.take(row);
    } catch (error) {
      if (error instanceof Problem) return reasonsOf(error);
      if (error instanceof QueryFailedError) return [error.message];
      throw error;
    }
  }

  private async take(row: Row): Promise<Outcome> {
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
      if (known && known.kind !== 'company') {
        return [`/corporateNumber: この法人番号は会社以外の組織（${known.name}）のものです`];
      }
      const fields = { kind: 'company', name: body.name, corporateNumber } as const;
      const { id } = known ?? (await this.organisations.createWith(manager, null, fields));
      const { registrant } = await this.manufacturers.registerFor(manager, null, id, declaredFrom(body));
      if (corporateNumber === null) {
        await manager.getRepository(Manufacturer).update(registrant.id, { importKey: importKeyOf(body) });
      }
      return 'created';
    });
  }

  /**
   * A company is told by its number; one without, such as a sole proprietor, by the name and address it was imported
   * with, which do not change with what it declares later, or else by those it goes by.
   */
  private isPresent(manager: EntityManager, corporateNumber: string | null, body: FactsBody) {
    const manufacturers = manager.getRepository(Manufacturer);
    if (corporateNumber !== null) return manufacturers.existsBy({ organisation: { corporateNumber } });
    const { name, address } = body;
    return manufacturers.existsBy([
      { importKey: importKeyOf(body) },
      { name, address, organisation: { corporateNumber: IsNull() } },
    ]);
  }
}

const importKeyOf = ({ name, address }: FactsBody): string => `${nameKey(name)} ${nameKey(address)}`;

const reasonsOf = ({ code, errors }: Problem): string[] =>
  errors.length > 0
    ? errors.map((error) => pointView(error, 'ja')).map(({ pointer, detail }) => `${pointer}: ${detail}`)
    : [say(PROBLEMS[code].title, 'ja')];

/** What rows of one company have in common, and rows of two hardly ever. */
const companyKeyOf = ({ corporateNumber, name = '', address = '' }: Row): string =>
  corporateNumber || `${nameKey(name)} ${nameKey(address)}`;

/** Runs work side by side, but never two pieces of the same key: they share a lane, and a lane keeps its order. */
class Lanes {
  private readonly ends: Promise<unknown>[];

  constructor(count: number) {
    this.ends = Array.from({ length: count }, () => Promise.resolve());
  }

  run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const lane = [...key].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 65_521, 0) % this.ends.length;
    const result = this.ends[lane]!.then(work);
    // Whoever waits for the result hears of a failure; the lane goes on.
    this.ends[lane] = result.catch(() => undefined);
    return result;
  }
}

/** A row as it was read; `error` when it has too many or too few cells. */
interface ReadRow {
  record: Row;
  info: { lines: number; error?: Error };
}

/** The rows of a file one by one. */
async function* rowsOf(csv: Readable): AsyncGenerator<ReadRow> {
  const parser = parse({
    bom: true,
    columns: header,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  try {
    // The parser ends with whatever is wrong with the file, so it is enough to hear of it here.
    yield* pipeline(csv, parser, () => undefined) as AsyncIterable<ReadRow>;
  } catch (error) {
    throw new Error(`The file could not be read to its end: ${(error as Error).message}`, { cause: error });
  }
}
