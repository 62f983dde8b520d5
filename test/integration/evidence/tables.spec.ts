import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { csvBytes, xlsxOf as written } from '#platform';
import { read } from '../../../libs/evidence/src/content/read.js';
import type { DocumentType } from '../../../libs/evidence/src/document.rules.js';
import { xlsxOf, xlsxParts } from '../../support/files.js';
import { zipOf } from '../../support/zip.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'registry-tables-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function cellsOf(content: Buffer, type: DocumentType = XLSX, cells = { rows: 10, columns: 5 }) {
  const path = join(dir, randomBytes(8).toString('hex'));
  await writeFile(path, content);
  return read({ path, type, cells });
}

/** A workbook whose only sheet is this XML. */
const sheetOf = (rows: string): Buffer =>
  zipOf([
    ...xlsxParts({ 製品: [['型番']] }).filter(({ name }) => !name.startsWith('xl/worksheets')),
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
  ]);

describe('The cells of a workbook', () => {
  it('are those of its first sheet, as a person reads them', async () => {
    const workbook = xlsxOf({ 製品: [['型番', 1_980_000, { date: 45_658 }]], ほか: [['x']] });
    expect(await cellsOf(workbook)).toEqual({ table: { rows: [['型番', '1980000', '2025-01-01']], cut: false } });
  });

  it('stand where they say, and where Excel leaves out what is empty', async () => {
    const rows =
      '<row r="2"><c r="B2" t="inlineStr"><is><t>二</t><rPh><t>ニ</t></rPh></is></c><c r="D2" t="b"><v>1</v></c></row>' +
      '<row r="4"><c t="str"><f>A1&amp;"x"</f><v>計算</v></c><c t="e"><v>#N/A</v></c><c r="C4" t="s"/></row>';
    expect(await cellsOf(sheetOf(rows))).toEqual({
      table: { rows: [[], ['', '二', '', 'TRUE'], [], ['計算', '#N/A']], cut: false },
    });
  });

  it('come back as they were written, and nothing in them is a formula', async () => {
    const cells = ['=1+1', '+81-3', '-20℃', '@x', "'", '<&">', '一\n二', '_x0041_', ' 前後 ', '3-1'];
    const file = written([
      { name: '製品', columns: [{ title: '名称' }, { title: '数' }], rows: cells.map((cell, index) => [cell, index]) },
    ]);
    const shown = cells.map((cell, index) => [cell, String(index)]);
    expect(await cellsOf(file, XLSX, { rows: 20, columns: 2 })).toEqual({
      table: { rows: [['名称', '数'], ...shown], cut: false },
    });
  });

  it.each([
    ['rows', Array.from({ length: 11 }, () => ['x'])],
    ['columns', [['1', '2', '3', '4', '5', '6']]],
  ])('are cut where there are too many %s, which is told', async (_what, rows) => {
    expect(await cellsOf(xlsxOf({ 製品: rows }))).toMatchObject({ table: { cut: true } });
  });

  it('may be followed by any number of empty rows that Excel has dressed', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>型番</t></is></c></row><row r="1048576"><c r="A1048576" s="1"/></row>';
    expect(await cellsOf(sheetOf(rows))).toEqual({ table: { rows: [['型番']], cut: false } });
  });

  it('are not read where a cell lies beyond all columns, entities expand, or there is more text than anybody writes', async () => {
    expect(await cellsOf(sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toMatchObject({ table: { cut: true } });
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>';
    const parts = xlsxParts({ 製品: [['型番']] }).filter(({ name }) => !name.startsWith('xl/worksheets'));
    expect(await cellsOf(zipOf([...parts, { name: 'xl/worksheets/sheet1.xml', content: bomb }]))).toEqual({
      fault: 'document_unreadable',
    });
    const large = Array.from({ length: 10 }, () => ['長'.repeat(600_000)]);
    expect(
      await cellsOf(written([{ name: '製品', columns: [], rows: large }]), XLSX, { rows: 20, columns: 2 }),
    ).toEqual({
      fault: 'document_expands',
    });
  });
});

describe('The cells of a CSV file', () => {
  const text = '型番,名称\r\n\r\nSO-1,"一\n二, 三"\r\n';
  const rows = [['型番', '名称'], [], ['SO-1', '一\n二, 三']];

  it.each(['utf-8', 'shift_jis'] as const)('are read in %s, empty rows kept in their place', async (charset) => {
    expect(await cellsOf(csvBytes(text, charset), 'text/csv')).toEqual({ table: { rows, cut: false } });
  });

  it('may begin with a byte order mark', async () => {
    expect(await cellsOf(Buffer.from(`\uFEFF${text}`), 'text/csv')).toEqual({ table: { rows, cut: false } });
  });

  it('are cut where there are too many', async () => {
    expect(await cellsOf(Buffer.from('x\n'.repeat(11)), 'text/csv')).toMatchObject({ table: { cut: true } });
    expect(await cellsOf(Buffer.from('x\n'.repeat(10)), 'text/csv')).toMatchObject({ table: { cut: false } });
  });

  it('are not read where a quotation mark is never closed', async () => {
    expect(await cellsOf(Buffer.from('型番\n"SO-1\n'), 'text/csv')).toEqual({ fault: 'document_incomplete' });
  });
});

it('Nothing but a workbook or a CSV file has cells', async () => {
  expect(await cellsOf(Buffer.from('%PDF-1.7'), 'application/pdf')).toEqual({ fault: 'document_type_refused' });
});
