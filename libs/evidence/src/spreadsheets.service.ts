import { Injectable } from '@nestjs/common';
import { definePoints, Problem, unguarded, type SpooledFile } from '#platform';
import type { CellLimits, Table } from './content/found.js';
import { inspect } from './content/inspect.js';
import { readCells } from './content/read-content.js';
import { pointOf } from './document.points.js';
import type { DocumentType } from './document.rules.js';

const point = definePoints({
  not_a_table: {
    ja: 'Excel（xlsx）か CSV のファイルを選んでください',
    en: 'Choose an Excel (xlsx) or CSV file',
  },
});

const TABLES: readonly DocumentType[] = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
/** Somebody waits for it; what takes longer was made to. */
const PATIENCE_MS = 20_000;
/** Readers that run at a time: each may take half a gigabyte. */
const AT_A_TIME = 2;

/** Reads tables that somebody has sent, without keeping them. */
@Injectable()
export class Spreadsheets {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * The cells of a workbook's first sheet or of a CSV file, in a process of its own as documents are read.
   * @throws Problem `unsupported_media_type` with every reason for which the file is refused
   */
  async read({ path, originalName }: Pick<SpooledFile, 'path' | 'originalName'>, cells: CellLimits): Promise<Table> {
    const { type, faults } = await inspect(path, originalName);
    if (type && !TABLES.includes(type)) refuse([point('/file', 'not_a_table')]);
    if (!type || faults.length > 0) refuse(faults.map((fault) => pointOf(fault, type)));
    const answer = await this.inTurn(() => readCells({ path, type, cells }, PATIENCE_MS));
    if ('fault' in answer) refuse([pointOf(answer.fault, type)]);
    if (type !== 'text/csv') return answer.table;
    return { ...answer.table, rows: answer.table.rows.map((row) => row.map(unguarded)) };
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= AT_A_TIME) await new Promise<void>((go) => this.waiting.push(go));
    else this.running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes this place over.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

function refuse(errors: ReturnType<typeof point>[]): never {
  throw new Problem('unsupported_media_type', { errors });
}
