import { IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { CHARSETS, columnLetters, IsSwitch, PointView, pointView, type Charset, type Language } from '#platform';
import type { ImportedRow, ImportPlan } from './product-import.service.js';
import type { RowAction } from './row-action.js';
import type { CellPoint } from './sheet.rules.js';

export const SHEET_FORMATS = ['xlsx', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export class SheetQuery {
  /** `xlsx` unless said. */
  @IsOptional()
  @IsIn(SHEET_FORMATS)
  format?: SheetFormat;

  /** Of CSV: `utf-8` (with a byte order mark) unless said. */
  @IsOptional()
  @IsIn(CHARSETS)
  charset?: Charset;

  /** Only of this category. */
  @IsOptional()
  @IsUUID()
  categoryId?: string;

  /** Of the titles and of what is chosen from; as the request says unless said. */
  @IsOptional()
  @IsIn(['ja', 'en'])
  language?: Language;
}

export class ImportQuery {
  /** The `seal` of the trial that was looked at. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  seal: string;

  /** Takes the good rows though others are refused. */
  @IsOptional()
  @IsSwitch()
  onlyGood?: boolean;
}

/** A point of a product sheet, and the column it is about. */
export class SheetPointView extends PointView {
  /** Letters of the column, as in `C`; null where it is about no column. */
  column: string | null;
  /** Its title in the file. */
  title: string | null;

  static of({ point, column }: CellPoint, titles: readonly string[], language: Language): SheetPointView {
    const title = column === null ? null : (titles[column] ?? null);
    return { ...pointView(point, language), column: column === null ? null : columnLetters(column), title };
  }
}

/** A row of a product sheet: what becomes of it, and all that is wrong with it. */
export class ImportRowView {
  /** Number of the row in the file, from 1; the titles are the first. */
  row: number;
  action: RowAction;
  /** The product that is changed, or was made. */
  productId: string | null;
  name: string | null;
  modelNumbers: string[];
  category: string | null;
  /** Titles of the columns in which something is different. */
  changed: string[];
  /** Why it is refused. */
  errors: SheetPointView[];
  /** What the draft lacks before it can be submitted; it can be saved all the same. */
  missing: SheetPointView[];

  static of(
    { row, action, productId, said, changed, errors, missing }: ImportedRow,
    titles: string[],
    language: Language,
  ) {
    const told = (points: readonly CellPoint[]) => points.map((each) => SheetPointView.of(each, titles, language));
    return {
      row,
      action,
      productId,
      ...said,
      changed: changed.map((column) => titles[column] ?? ''),
      errors: told(errors),
      missing: told(missing),
    } satisfies ImportRowView;
  }
}

export class ImportCounts implements Record<RowAction, number> {
  create: number;
  change: number;
  unchanged: number;
  refused: number;
}

/** What importing a product sheet does, row by row. */
export class ProductImportView {
  /** Stands for exactly this; the import is asked for with it. */
  seal: string;
  /** What is wrong with the file as a whole; its rows are not read then. */
  problems: SheetPointView[];
  counts: ImportCounts;
  rows: ImportRowView[];

  static of({ seal, titles, problems, rows }: ImportPlan, language: Language): ProductImportView {
    const count = (action: RowAction): number => rows.filter((row) => row.action === action).length;
    return {
      seal,
      problems: problems.map((each) => SheetPointView.of(each, titles, language)),
      counts: {
        create: count('create'),
        change: count('change'),
        unchanged: count('unchanged'),
        refused: count('refused'),
      },
      rows: rows.map((row) => ImportRowView.of(row, titles, language)),
    };
  }
}
