import { Injectable } from '@nestjs/common';
import { Categories, type AttributeDefinition, type CategoryToday } from '#categories';
import type { Actor } from '#identity';
import { csvBytes, csvMark, csvRow, Database, XLSX, xlsxOf, type Charset, type Language, type Text } from '#platform';
import { OwnProducts } from '../own-products.queries.js';
import { Products } from '../products.service.js';
import { contentOf } from '../revision-content.js';
import { schemaOf } from '../standing.rules.js';
import type { SheetFormat } from './product-import.dto.js';
import { SHEET_LIMITS } from './product-import.service.js';
import { bodyFrom, columnsFor, type WrittenColumn, type WrittenRow } from './sheet.rules.js';

/** In which form a file is wanted. */
export interface SheetForm {
  format: SheetFormat;
  charset: Charset;
  language: Language;
  /** Only products of this category, and its attributes. */
  categoryId?: string;
}

/** A file to be saved. */
export interface SheetFile {
  name: string;
  type: string;
  content: Buffer;
}

const WORDS = {
  products: { ja: '製品', en: 'Products' },
  template: { ja: '製品のひな形', en: 'Product template' },
  guide: { ja: '記入のしかた', en: 'How to fill it in' },
  column: { ja: '列', en: 'Column' },
  meaning: { ja: '入力する内容', en: 'What goes in' },
  choices: { ja: '選べることば', en: 'Words to choose from' },
} as const satisfies Record<string, Text>;

/** Writes product sheets: what {@link ProductImport} reads. */
@Injectable()
export class ProductExport {
  constructor(
    private readonly database: Database,
    private readonly categories: Categories,
    private readonly products: Products,
    private readonly own: OwnProducts,
  ) {}

  /** The newest revisions of the company's products; the newest ones, if there are more than a file may hold. */
  async ownProducts(actor: Actor, form: SheetForm): Promise<SheetFile> {
    await this.products.requireManufacturer(actor);
    const { categoryId } = form;
    const which = { most: SHEET_LIMITS.rows, ...(categoryId !== undefined && { categoryId }) };
    const revisions = await this.own.newest(this.database.manager, actor, which);
    const today = await this.today();
    const rows = revisions.map((revision): WrittenRow => {
      const ids = [...(revision.category ? [revision.category.id] : []), ...revision.furtherCategoryIds];
      const schema = schemaIn(today, ids);
      return { revision, body: bodyFrom(contentOf(revision), schema), schema };
    });
    return this.file(
      form,
      WORDS.products,
      rows,
      rows.flatMap(({ schema }) => schema),
      today,
    );
  }

  /** A sheet without products, with the columns of a category. @throws Problem `not_found` */
  async template(form: SheetForm): Promise<SheetFile> {
    const today = await this.today();
    if (form.categoryId !== undefined) await this.categories.get(form.categoryId);
    const schema = form.categoryId === undefined ? [] : schemaIn(today, [form.categoryId]);
    return this.file(form, WORDS.template, [], schema, today);
  }

  private today(): Promise<CategoryToday[]> {
    return this.categories.listToday('open', 'suspended', 'closed');
  }

  private file(
    { format, charset, language, categoryId }: SheetForm,
    title: Text,
    rows: readonly WrittenRow[],
    definitions: readonly AttributeDefinition[],
    today: readonly CategoryToday[],
  ): SheetFile {
    const categories = today.map(({ category }) => category);
    const of = categories.find(({ id }) => id === categoryId);
    const offered = (of ? [of] : categories.filter(({ status }) => status === 'open')).map((category) => category.name);
    const columns = columnsFor(rows, definitions, { categories, language, offered });
    const cells = rows.map((row) => columns.map(({ write }) => write(row)));
    const name = `${title[language]}${of ? `-${of.name}` : ''}.${format}`;
    if (format === 'csv') {
      const lines = [columns.map((column) => column.title), ...cells].map(csvRow);
      const content = Buffer.concat([csvMark(charset), csvBytes(lines.join(''), charset)]);
      const label = charset === 'utf-8' ? 'UTF-8' : 'Shift_JIS';
      return { name, type: `text/csv; charset=${label}; header=present`, content };
    }
    const sheets = [{ name: WORDS.products[language], columns, rows: cells }, guideOf(columns, language)];
    return { name, type: XLSX, content: xlsxOf(sheets) };
  }
}

/** The second sheet: what goes into each column. It is never read. */
function guideOf(columns: readonly WrittenColumn[], language: Language) {
  return {
    name: WORDS.guide[language],
    columns: [
      { title: WORDS.column[language], width: 30 },
      { title: WORDS.meaning[language], width: 60 },
      { title: WORDS.choices[language], width: 60 },
    ],
    rows: columns.map(({ title, hint, choices }) => [title, hint, choices.join(' / ')]),
  };
}

const schemaIn = (today: readonly CategoryToday[], ids: readonly string[]): AttributeDefinition[] =>
  schemaOf(ids.flatMap((id) => today.find(({ category }) => category.id === id)?.criteria ?? []));
