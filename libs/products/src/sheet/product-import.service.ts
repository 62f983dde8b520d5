import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Categories, type AttributeDefinition, type Category, type Criteria } from '#categories';
import { Spreadsheets } from '#evidence';
import type { Actor } from '#identity';
import {
  Clock,
  Database,
  definePoints,
  differences,
  Limits,
  pointsOf,
  Problem,
  refuseIfAny,
  type Point,
  type SpooledFile,
} from '#platform';
import { Scheme, type SchemeFigures } from '#scheme';
import { writtenFaults } from '../attribute.rules.js';
import { DraftBody } from '../draft.dto.js';
import { categoryIdsOf, criteriaOf, faultsIn, fieldsBy, type DraftContent, type Known } from '../draft-fields.js';
import type { ProductRevision } from '../product-revision.entity.js';
import { ProductView } from '../products.dto.js';
import { OwnProducts } from '../own-products.queries.js';
import { Products } from '../products.service.js';
import { contentOf, type RevisionContent } from '../revision-content.js';
import { schemaOf } from '../standing.rules.js';
import type { Tree } from './body-tree.js';
import type { RowAction } from './row-action.js';
import { targetsOf, type Line } from './row-targets.rules.js';
import { bodyFrom, readHead, readRow, roleIn, type CellPoint, type ReadColumn, type ReadRow } from './sheet.rules.js';

/** Products in one file, and columns; a product with fifty effects has four hundred. */
export const SHEET_LIMITS = { rows: 500, columns: 800 } as const;
/** Each import may keep a process busy for some seconds. */
const IMPORTS = { name: 'product import', most: 60, seconds: 600 };

const point = definePoints({
  sheet_empty: { ja: '製品の行がありません', en: 'There are no rows of products' },
  sheet_too_large: {
    ja: '1 つのファイルで取り込めるのは {rows} 製品、{columns} 列までです。ファイルを分けてください',
    en: 'One file may hold {rows} products and {columns} columns at most: please part it',
  },
  sheet_product_submitted: {
    ja: '提出済みの製品は取り込みで変更できません。製品の画面で変更を始めてください',
    en: 'It is submitted and cannot be changed by an import: begin the change on the page of the product',
  },
  sheet_draft_changed: {
    ja: 'このファイルを書き出した後に、ほかの変更が保存されています。もう一度書き出してください',
    en: 'The draft was saved after this file was exported: export it again',
  },
});

/** What becomes of a row. */
export interface ImportedRow {
  /** From 1, as spreadsheets count. */
  row: number;
  action: RowAction;
  productId: string | null;
  said: { name: string | null; modelNumbers: string[]; category: string | null };
  /** Columns, from 0, in which something is different. */
  changed: number[];
  errors: CellPoint[];
  missing: CellPoint[];
}

/** What importing a file does. */
export interface ImportPlan {
  /** Stands for the file and for what becomes of each row. */
  seal: string;
  titles: string[];
  problems: CellPoint[];
  rows: ImportedRow[];
}

/** A row with what it comes to, while it is worked out. */
interface Planned extends ImportedRow {
  /** The draft it changes. */
  draft: ProductRevision | null;
  content: DraftContent | null;
  fields: RevisionContent | null;
}

/** A file as it was read, once. */
interface ReadFile {
  sha256: string;
  rows: string[][];
  cut: boolean;
}

/** Everything that rows are read by, looked up once. */
interface Surroundings {
  categories: readonly Category[];
  criteria: ReadonlyMap<string, Criteria>;
  figures: SchemeFigures;
}

/** Brings products in from a product sheet: drafts are made and changed, what was submitted stays as it is. */
@Injectable()
export class ProductImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly audit: Audit,
    private readonly scheme: Scheme,
    private readonly spreadsheets: Spreadsheets,
    private readonly categories: Categories,
    private readonly products: Products,
    private readonly own: OwnProducts,
  ) {}

  /**
   * Says what importing a file would do, row by row; nothing is saved.
   * @throws Problem `unsupported_media_type` for what is no table, `unmet_rules` when the company is no manufacturer
   */
  async tryOut(actor: Actor, file: SpooledFile): Promise<ImportPlan> {
    await this.products.requireManufacturer(actor);
    const read = await this.read(actor, file);
    return this.plan(this.database.manager, actor, read);
  }

  /**
   * Does what a trial of the same file has said, all of it or nothing, or only the good rows.
   * @throws Problem `stale` when it would do anything else by now, `unmet_rules` with all faults of all rows
   */
  async run(actor: Actor, file: SpooledFile, { seal, onlyGood = false }: { seal: string; onlyGood?: boolean }) {
    await this.products.requireManufacturer(actor);
    const read = await this.read(actor, file);
    return this.database.transaction(async (manager) => {
      const { id: manufacturerId } = await this.lockManufacturer(manager, actor);
      const plan = await this.plan(manager, actor, read);
      refuseIfAny(plan.problems.map((problem) => problem.point));
      if (plan.seal !== seal) throw new Problem('stale');
      if (!onlyGood) refuseIfAny(plan.rows.flatMap(pointsOfRow));
      for (const row of plan.rows) await this.save(manager, actor, row);
      this.audit.record(manager, {
        actorId: actor.personId,
        action: 'product.import',
        subjectType: 'manufacturer',
        subjectId: manufacturerId,
        data: {
          sha256: read.sha256,
          rows: plan.rows.map(({ row, action, productId }) => ({ row, action, productId })),
        },
      });
      return plan;
    });
  }

  private async read(actor: Actor, file: SpooledFile): Promise<ReadFile> {
    await this.limits.take([IMPORTS, actor.organisationId]);
    const { rows, columns } = SHEET_LIMITS;
    const table = await this.spreadsheets.read(file, { rows: rows + 1, columns });
    return { sha256: file.sha256, ...table };
  }

  /** Imports of one company come one after another: each sees what the one before has made. */
  private async lockManufacturer(manager: EntityManager, actor: Actor) {
    const [manufacturer] = await manager.query<{ id: string }[]>(
      'SELECT id FROM manufacturer WHERE organisation_id = $1 FOR NO KEY UPDATE',
      [actor.organisationId],
    );
    return manufacturer!;
  }

  private async plan(
    manager: EntityManager,
    actor: Actor,
    { sha256, rows, cut }: ReadFile,
  ): Promise<ImportPlan & { rows: Planned[] }> {
    const [titles = [], ...body] = rows;
    const lines = body
      .map((cells, index) => ({ row: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const { columns, faults } = readHead(titles);
    const problems = [
      ...faults,
      ...(cut ? [{ point: point('', 'sheet_too_large', SHEET_LIMITS), column: null }] : []),
      ...(faults.length === 0 && lines.length === 0 ? [{ point: point('', 'sheet_empty'), column: null }] : []),
    ];
    const planned = problems.length > 0 ? [] : await this.planRows(manager, actor, columns, lines);
    return { seal: sealOf(sha256, planned), titles, problems, rows: planned };
  }

  private async planRows(
    manager: EntityManager,
    actor: Actor,
    columns: readonly ReadColumn[],
    lines: readonly Line[],
  ): Promise<Planned[]> {
    const surroundings = await this.surroundings();
    const targets = targetsOf(columns, lines, await this.own.modelNumbers(manager, actor));
    const ids = [...targets.values()].flatMap(({ productId }) => productId ?? []);
    const drafts = new Map((await this.own.newest(manager, actor, { ids })).map((draft) => [draft.product.id, draft]));
    const read = lines.map((line) => {
      const target = targets.get(line.row)!;
      const draft = target.productId === null ? null : drafts.get(target.productId)!;
      return { line, target, draft, ...readLine(columns, line, draft, surroundings) };
    });
    const contents = read.flatMap(({ content }) => content ?? []);
    const known: Known = {
      ...surroundings,
      documents: (await this.products.known(manager, actor, contents)).documents,
    };
    return read.map(({ line, target, draft, row, content }) => {
      const { fields, faults } = content ? fieldsBy(content, known) : { fields: null, faults: [] };
      const at = ({ pointer }: Point): number | null => row.columnOf(pointer);
      const differing = fields && draft ? differences(ProductView.contentOf(draft), ProductView.contentOf(fields)) : [];
      const errors = [
        ...target.faults,
        ...row.faults,
        ...faults.map((each) => ({ point: each, column: at(each) })),
        ...(differing.length > 0 && draft ? this.faultsOfChange(columns, line, draft) : []),
      ];
      const action = actionOf(errors, draft, differing.length);
      const missing = fields && action !== 'refused' ? missingIn(fields, content!, known, surroundings.figures) : [];
      const changed = differing.map(({ pointer }) => row.columnOf(pointer)).filter((column) => column !== null);
      return {
        row: line.row,
        action,
        productId: draft?.product.id ?? null,
        said: saidIn(row.body, surroundings.categories),
        changed: [...new Set(changed)].sort((one, other) => one - other),
        errors: inOrder(errors),
        missing: missing.map((each) => ({ point: each, column: at(each) })),
        draft,
        content,
        fields,
      };
    });
  }

  /** What keeps a draft from being changed by a row. */
  private faultsOfChange(columns: readonly ReadColumn[], { cells }: Line, draft: ProductRevision): CellPoint[] {
    if (draft.frozenAt) return [{ point: point('', 'sheet_product_submitted'), column: null }];
    const { text, column } = roleIn(columns, cells, 'version');
    if (text === undefined || text === String(draft.version)) return [];
    return [{ point: point('', 'sheet_draft_changed'), column }];
  }

  private async surroundings(): Promise<Surroundings> {
    const today = await this.categories.listToday('open', 'suspended', 'closed');
    return {
      categories: today.map(({ category }) => category),
      criteria: new Map(
        today.flatMap(({ category, criteria }) => (criteria ? [[category.id, criteria] as const] : [])),
      ),
      figures: await this.scheme.figuresOn(this.clock.today()),
    };
  }

  private async save(manager: EntityManager, actor: Actor, row: Planned): Promise<void> {
    const { action, draft, fields, content } = row;
    if (action === 'create') {
      const { product } = await this.products.startWith(manager, actor, fields!, content!);
      row.productId = product.id;
    }
    if (action === 'change') {
      const target = { productId: draft!.product.id, seen: draft!.version };
      await this.products.replaceWith(manager, actor, target, fields!, content!);
    }
  }
}

/** A row as the content of a draft; none where it is not fit to be one. */
function readLine(
  columns: readonly ReadColumn[],
  { cells }: Line,
  draft: ProductRevision | null,
  { categories, criteria }: Surroundings,
): { row: ReadRow; content: DraftContent | null } {
  const schemaIn = (ids: readonly string[]): readonly AttributeDefinition[] => schemaOf(criteriaOf({ criteria }, ids));
  const ids = draft ? [...(draft.category ? [draft.category.id] : []), ...draft.furtherCategoryIds] : [];
  const base: Tree = draft ? bodyFrom(contentOf(draft), schemaIn(ids)) : {};
  const row = readRow(columns, cells, base, { categories }, schemaIn);
  const body = plainToInstance(DraftBody, row.body);
  const invalid = [
    ...pointsOf(validateSync(body, { whitelist: true, forbidNonWhitelisted: true, validationError: { target: true } })),
    ...writtenFaults(body.attributes ?? {}),
  ];
  const told = row.faults.map(({ column }) => column);
  const faults = invalid.map((each) => ({ point: each, column: row.columnOf(each.pointer) }));
  // A cell that could not be read is told so, and nothing else.
  row.faults.push(...faults.filter(({ column }) => column === null || !told.includes(column)));
  return { row, content: row.faults.length === 0 ? DraftBody.content(body) : null };
}

function actionOf(errors: readonly CellPoint[], draft: ProductRevision | null, differing: number): RowAction {
  if (errors.length > 0) return 'refused';
  if (!draft) return 'create';
  return differing > 0 ? 'change' : 'unchanged';
}

/** As somebody goes through a row: what is about no column first, then from left to right. */
const inOrder = (points: readonly CellPoint[]): CellPoint[] =>
  [...points].sort((one, other) => (one.column ?? -1) - (other.column ?? -1));

function missingIn(fields: RevisionContent, content: DraftContent, known: Known, figures: SchemeFigures): Point[] {
  const ids = categoryIdsOf(content);
  const categories = ids.flatMap((id) => known.categories.find((category) => category.id === id) ?? []);
  return faultsIn(fields, figures, categories, criteriaOf(known, ids));
}

function saidIn({ name, modelNumbers, categoryId }: Tree, categories: readonly Category[]): ImportedRow['said'] {
  return {
    name: typeof name === 'string' ? name : null,
    modelNumbers: Array.isArray(modelNumbers) ? (modelNumbers as string[]) : [],
    category: categories.find(({ id }) => id === categoryId)?.name ?? null,
  };
}

const pointsOfRow = ({ row, errors }: ImportedRow): Point[] =>
  errors.map(({ point: { pointer, ...rest } }) => ({ ...rest, pointer: `/rows/${row}${pointer}` }));

/** Stands for what was looked at: another file, another draft or another outcome has another one. */
const sealOf = (sha256: string, rows: readonly Planned[]): string =>
  createHash('sha256')
    .update(JSON.stringify([sha256, rows.map(({ row, action, draft }) => [row, action, draft?.id, draft?.version])]))
    .digest('hex');
