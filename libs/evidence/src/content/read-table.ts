import { open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type yauzl from 'yauzl';
import type { DocumentType } from '../document.rules.js';
import { chunksOf } from './bytes.js';
import { Unreadable, type CellLimits, type Table } from './found.js';
import { encodingOf } from './inspect-csv.js';
import { readWorkbook, shownAs } from './read-xlsx.js';
import { columnOfPlace, textOfCell } from './xlsx.rules.js';
import { visitXml, type Attributes } from './xml.js';
import { inOffice, type Part } from './zip.js';

/** Characters of all cells together: far more than a table that somebody fills in has. */
const TEXT_MOST = 5_000_000;

/** The cells of a workbook's first sheet or of a CSV file. @throws Unreadable when it is neither, or broken */
export function readTable(path: string, type: DocumentType, limits: CellLimits): Promise<Table> {
  if (type === 'text/csv') return cellsOfCsv(path, limits);
  if (type !== 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    throw new Unreadable('document_type_refused');
  return inOffice(path, (zip, parts) => cellsOfXlsx(zip, parts, limits));
}

/** Puts cells where they belong, as long as there is room. */
class Cells {
  private readonly rows: string[][] = [];
  private size = 0;
  private cut = false;

  constructor(private readonly limits: CellLimits) {}

  /** @param row and column from 0; @throws Unreadable when there is more text than anybody writes */
  put(row: number, column: number, text: string): void {
    if (text === '') return;
    if (row >= this.limits.rows || column >= this.limits.columns) {
      this.cut = true;
      return;
    }
    this.size += text.length;
    if (this.size > TEXT_MOST) throw new Unreadable('document_expands');
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }

  /** Whether a row lies beyond what is read. */
  isBelow(row: number): boolean {
    return row >= this.limits.rows;
  }

  result(): Table {
    return { rows: this.rows, cut: this.cut };
  }
}

async function cellsOfXlsx(zip: yauzl.ZipFile, parts: readonly Part[], limits: CellLimits): Promise<Table> {
  const workbook = await readWorkbook(zip, new Map(parts.map((part) => [part.fileName, part])));
  const [sheet] = workbook.sheets;
  if (!sheet?.part) throw new Unreadable('document_incomplete');
  const cells = new Cells(limits);
  // Rows and cells may leave out where they stand: then they follow the ones before.
  let [row, column] = [-1, -1];
  let cell: Attributes = {};
  let value = '';
  let inValue = false;
  let inReading = false;
  await visitXml(zip, sheet.part, {
    open: (name, attributes) => {
      if (name === 'row') [row, column] = [attributes.r ? Number(attributes.r) - 1 : row + 1, -1];
      if (name === 'c') {
        column = attributes.r ? columnOfPlace(attributes.r) : column + 1;
        [cell, value] = [attributes, ''];
      }
      if (name === 'rPh') inReading = true;
      inValue = !inReading && (name === 'v' || name === 't');
    },
    text: (piece) => {
      if (inValue) value += piece;
    },
    close: (name) => {
      inValue = false;
      if (name === 'rPh') inReading = false;
      if (name !== 'c' || value === '') return false;
      cells.put(row, column, textOfCell(cell.t, shownAs(cell, value, workbook)));
      return cells.isBelow(row);
    },
  });
  return cells.result();
}

async function cellsOfCsv(path: string, limits: CellLimits): Promise<Table> {
  const file = await open(path);
  try {
    const encoding = await encodingOf(file);
    if (!encoding) throw new Unreadable('document_encoding_unknown');
    const decoder = new TextDecoder(encoding);
    const text = async function* () {
      for await (const { chunk } of chunksOf(file)) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    };
    // An empty line is a row all the same: rows are told by their numbers.
    const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: false, max_record_size: TEXT_MOST });
    const cells = new Cells(limits);
    let row = 0;
    // The parser ends with whatever is wrong with the file, so it is enough to hear of it here.
    for await (const record of pipeline(Readable.from(text()), parser, () => undefined) as AsyncIterable<string[]>) {
      record.forEach((value, column) => cells.put(row, column, value));
      row += 1;
      if (cells.isBelow(row - 1) && record.some((value) => value !== '')) break;
    }
    return cells.result();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('document_incomplete');
  } finally {
    await file.close();
  }
}
