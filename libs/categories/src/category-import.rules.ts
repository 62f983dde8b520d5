import { parse } from 'csv-parse/sync';

/** A category as a line of the import file says it. */
export interface CategoryRow {
  name: string;
  reading: string;
  aliases: string[];
  industries: string[];
  processes: string[];
  association: string | null;
}

/** A line that cannot be taken, with everything that is wrong with it. */
export interface RefusedLine {
  line: number;
  reasons: string[];
}

const COLUMNS = ['name', 'reading', 'aliases', 'industries', 'processes', 'association'] as const;
type Columns = Record<(typeof COLUMNS)[number], string>;

const list = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

function faultsOf(row: CategoryRow): string[] {
  const unknown = row.industries.filter((industry) => !/^[A-T]$/.test(industry));
  return [
    ...(row.name ? [] : ['name is empty']),
    ...(/^[\p{Script=Hiragana}ー\d・]+$/u.test(row.reading) ? [] : ['reading is not in hiragana']),
    ...unknown.map((industry) => `industry ${industry} is not a JSIC division (A to T)`),
    ...(row.industries.length ? [] : ['industries is empty']),
    ...(row.processes.length ? [] : ['processes is empty']),
  ];
}

/**
 * Reads a CSV file of categories (UTF-8, header line, lists separated by `|`) into rows and refused lines.
 * @throws Error when it is not CSV or lacks a column
 */
export function readCategories(csv: string): { rows: CategoryRow[]; refused: RefusedLine[] } {
  const records = parse<{ record: Columns; info: { lines: number } }>(csv, {
    bom: true,
    columns: (header: string[]) => {
      const absent = COLUMNS.filter((column) => !header.includes(column));
      if (absent.length > 0) throw new Error(`The file lacks the column(s) ${absent.join(', ')}`);
      return header;
    },
    info: true,
    skip_empty_lines: true,
    trim: true,
  });
  const rows: CategoryRow[] = [];
  const refused: RefusedLine[] = [];
  const seen = new Set<string>();
  for (const { record, info } of records) {
    const row = {
      name: record.name,
      reading: record.reading,
      aliases: list(record.aliases),
      industries: list(record.industries),
      processes: list(record.processes),
      association: record.association || null,
    };
    const reasons = [...faultsOf(row), ...(seen.has(row.name) ? ['name stands in the file twice'] : [])];
    seen.add(row.name);
    if (reasons.length > 0) refused.push({ line: info.lines, reasons });
    else rows.push(row);
  }
  return { rows, refused };
}
