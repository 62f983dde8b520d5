import { posix } from 'node:path';
import type yauzl from 'yauzl';
import { DOCUMENT_LIMITS } from '../document.rules.js';
import { Unreadable, type Found } from './found.js';
import { PageTexts } from './page-texts.js';
import { dateOfSerial, isDateFormat } from './xlsx.rules.js';
import { visitXml, type Attributes } from './xml.js';
import type { Part } from './zip.js';

/** More shared text than this is not kept anyway, and would only fill the memory. */
const SHARED_MOST = 20 * DOCUMENT_LIMITS.text;

export interface Workbook {
  sheets: { name: string; part: Part | undefined }[];
  system: 1900 | 1904;
  shared: string[];
  /** By the number of a cell's style. */
  dates: boolean[];
}

/** The text of an XLSX file, a page for each sheet: its name, then rows on lines and cells between tabs. */
export async function readXlsx(zip: yauzl.ZipFile, parts: readonly Part[]): Promise<Found> {
  const named = new Map(parts.map((part) => [part.fileName, part]));
  const workbook = await readWorkbook(zip, named);
  const { sheets } = workbook;
  if (sheets.length === 0) throw new Unreadable('document_incomplete');
  if (sheets.length > DOCUMENT_LIMITS.pages) throw new Unreadable('document_too_many_pages');
  const texts = new PageTexts();
  for (const { name, part } of sheets) {
    if (!texts.add(`${name}\n${await readSheet(zip, part, workbook)}`)) break;
  }
  return { pageCount: sheets.length, ...texts.result(), pictures: [], look: null };
}

/** What cells of its sheets refer to. */
export async function readWorkbook(zip: yauzl.ZipFile, named: Map<string, Part>): Promise<Workbook> {
  const targets = new Map<string, string>();
  await visitXml(zip, named.get('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, posix.resolve('/xl', Target));
    },
  });
  const sheets: Workbook['sheets'] = [];
  let system: Workbook['system'] = 1900;
  await visitXml(zip, named.get('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) system = 1904;
      if (name === 'sheet')
        sheets.push({ name: attributes.name ?? '', part: named.get(targetOf(attributes, targets)) });
    },
  });
  return { sheets, system, shared: await readShared(zip, named), dates: await readDateStyles(zip, named) };
}

const targetOf = (attributes: Attributes, targets: Map<string, string>): string =>
  targets.get(attributes['r:id'] ?? '')?.replace(/^\//, '') ?? '';

/** Texts that cells point at; without the readings that Japanese versions of Excel store beside them. */
async function readShared(zip: yauzl.ZipFile, named: Map<string, Part>): Promise<string[]> {
  const shared: string[] = [];
  let text = '';
  let size = 0;
  let inText = false;
  let inReading = false;
  await visitXml(zip, named.get('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inReading = true;
    },
    text: (piece) => {
      if (inText && !inReading) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name !== 'si') return false;
      shared.push(text);
      return (size += text.length) > SHARED_MOST;
    },
  });
  return shared;
}

/** For each style of cells whether it shows numbers as days. */
async function readDateStyles(zip: yauzl.ZipFile, named: Map<string, Part>): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  await visitXml(zip, named.get('xl/styles.xml'), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) dates.push(isDateFormat(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

async function readSheet(zip: yauzl.ZipFile, part: Part | undefined, workbook: Workbook): Promise<string> {
  let text = '';
  let cell: Attributes = {};
  let value = '';
  let inValue = false;
  await visitXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'c') [cell, value] = [attributes, ''];
      inValue = name === 'v' || name === 't';
    },
    text: (piece) => {
      if (inValue) value += piece;
    },
    close: (name) => {
      inValue = false;
      if (name === 'c' && value !== '') text += `${shownAs(cell, value, workbook)}\t`;
      if (name === 'row') text = `${text.trimEnd()}\n`;
      return text.length > DOCUMENT_LIMITS.text;
    },
  });
  return text;
}

/** A cell as a person would read it, as far as that matters to a search: days as days, other numbers without figures' dress. */
export function shownAs({ t: kind, s: style }: Attributes, value: string, { shared, dates, system }: Workbook): string {
  if (kind === 's') return shared[Number(value)] ?? '';
  if (kind !== undefined && kind !== 'n') return value;
  const number = Number(value);
  const day = dates[Number(style ?? 0)] ? dateOfSerial(number, system) : undefined;
  return day ?? (Number.isFinite(number) ? String(number) : value);
}
