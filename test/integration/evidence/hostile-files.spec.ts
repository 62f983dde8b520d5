import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspect } from '../../../libs/evidence/src/content/inspect.js';
import { compoundOf, docxOf, docxParts, pdfOf, PROGRAM, xlsxOf, xlsxParts } from '../../support/files.js';
import { drawing } from '../../support/images.js';
import { zipOf } from '../../support/zip.js';

const pdf = pdfOf(['Invoice']);
const docx = docxOf(['納品書']);
const xlsx = xlsxOf({ 明細: [['型番', 1]] });
const archive = zipOf([{ name: 'readme.txt', content: 'x' }]);
const MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const shiftJis = Buffer.from([0x94, 0x5b, 0x95, 0x69, 0x8f, 0x91, 0x2c, 0x31, 0x0a]); // 納品書,1
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TEXT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A PNG that says it is this large; the rest of it is that of a small one. */
async function bombPng(side: number): Promise<Buffer> {
  const png = await drawing(0, 8, 8).png().toBuffer();
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  return png;
}

const jpeg = drawing(0, 64, 64).jpeg().toBuffer();
const progressive = drawing(0, 640, 480).jpeg({ progressive: true }).toBuffer();
const png = drawing(0, 64, 64).png().toBuffer();
const webp = drawing(0, 64, 64).webp().toBuffer();
const lossless = drawing(0, 64, 64).webp({ lossless: true }).toBuffer();

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'registry-hostile-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function inspected(content: Buffer | Promise<Buffer>, fileName: string) {
  const path = join(dir, randomBytes(8).toString('hex'));
  await writeFile(path, await content);
  return inspect(path, fileName);
}

type Case = [what: string, content: Buffer | Promise<Buffer>, name: string];

describe('A file is accepted', () => {
  const good: [...Case, type: string][] = [
    ['a PDF', pdf, '納品書.pdf', 'application/pdf'],
    ['a PDF with its ending in capitals', pdf, 'A.PDF', 'application/pdf'],
    ['a PDF with blanks behind its end', Buffer.concat([pdf, Buffer.alloc(500, ' ')]), 'a.pdf', 'application/pdf'],
    ['a PNG', png, 'a.png', 'image/png'],
    ['a JPEG', jpeg, 'a.jpg', 'image/jpeg'],
    ['a progressive JPEG', progressive, 'a.jpeg', 'image/jpeg'],
    [
      'a photo with a second image behind it, as cameras write',
      Promise.all([jpeg, progressive]).then((both) => Buffer.concat(both)),
      'a.jpg',
      'image/jpeg',
    ],
    ['a JPEG with padding', jpeg.then((bytes) => Buffer.concat([bytes, Buffer.alloc(64)])), 'a.jpg', 'image/jpeg'],
    ['a WebP', webp, 'a.webp', 'image/webp'],
    ['a lossless WebP', lossless, 'a.webp', 'image/webp'],
    ['an XLSX', xlsx, '原価.xlsx', SPREADSHEET],
    ['a DOCX', docx, '理由書.docx', TEXT],
    ['a CSV in UTF-8', Buffer.from('型番,価格\nHB-100,1980000\n'), 'a.csv', 'text/csv'],
    ['a CSV with a byte order mark', Buffer.from('\uFEFF型番,価格\n'), 'a.csv', 'text/csv'],
    ['a CSV in Shift_JIS', shiftJis, 'a.csv', 'text/csv'],
    ['a CSV that begins like a program', Buffer.from('MZ-700,1982\n'), 'a.csv', 'text/csv'],
  ];
  it.each(good)('that is %s', async (_what, content, name, type) => {
    expect(await inspected(content, name)).toEqual({ type, faults: [] });
  });
});

describe('A file is refused, with every reason,', () => {
  const bad: [...Case, faults: string[]][] = [
    ['a program', PROGRAM, 'setup.exe', ['document_executable']],
    ['a program named as a PDF', PROGRAM, 'invoice.pdf', ['document_executable']],
    ['a program named as a CSV', PROGRAM, 'list.csv', ['document_executable']],
    [
      'a program for Linux',
      Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(200)]),
      'a.pdf',
      ['document_executable'],
    ],
    ['a shell script named as a CSV', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'a.csv', ['document_executable']],
    ['a page with a script named as a CSV', Buffer.from('<html><script>1</script>'), 'a.csv', ['document_executable']],
    ['a zip file', archive, 'papers.zip', ['document_archive']],
    ['a zip file named as a DOCX', archive, 'a.docx', ['document_archive']],
    ['a gzip file', gzipSync('x'), 'a.gz', ['document_archive']],
    [
      'a RAR file',
      Buffer.concat([Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1'), Buffer.alloc(100)]),
      'a.rar',
      ['document_archive'],
    ],
    [
      'an LZH file',
      Buffer.concat([Buffer.from('\x20\x00-lh5-', 'latin1'), Buffer.alloc(100)]),
      'a.lzh',
      ['document_archive'],
    ],
    ['a text file', Buffer.from('hello'), 'a.txt', ['document_type_refused']],
    ['a GIF', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(100)]), 'a.gif', ['document_type_refused']],
    ['an old office file', compoundOf('WordDocument'), 'a.doc', ['document_type_refused']],
    [
      'a presentation',
      zipOf(docxParts(['x'], 'presentationml.presentation.main+xml')),
      'a.pptx',
      ['document_type_refused'],
    ],
    ['a PDF named as an image', pdf, 'a.png', ['document_ending_differs']],
    ['an XLSX named as a DOCX', xlsx, 'a.docx', ['document_ending_differs']],
    ['a PDF without an ending', pdf, 'pdf file', ['document_ending_differs']],
    ['a DOCX that says it has macros', zipOf(docxParts(['x'], MACROS)), 'a.docx', ['document_macros']],
    [
      'an XLSX with macros it does not speak of',
      zipOf([...xlsxParts({ a: [[1]] }), { name: 'xl/vbaProject.bin', content: 'x' }]),
      'a.xlsx',
      ['document_macros'],
    ],
    [
      'an XLSX with old macros',
      zipOf([...xlsxParts({ a: [[1]] }), { name: 'xl/macrosheets/sheet1.xml', content: '' }]),
      'a.xlsx',
      ['document_macros'],
    ],
    [
      'a DOCX with a program in it',
      zipOf([...docxParts(['x']), { name: 'word/media/a.EXE', content: PROGRAM }]),
      'a.docx',
      ['document_executable'],
    ],
    [
      'an XLSX with a password, macros and a wrong name',
      zipOf([...xlsxParts({ a: [[1]] }), { name: 'xl/vbaProject.bin', content: 'x', encrypted: true }]),
      'a.pdf',
      ['document_encrypted', 'document_macros', 'document_ending_differs'],
    ],
    ['an office file with a password', compoundOf('EncryptedPackage'), 'a.xlsx', ['document_encrypted']],
    ['an encrypted PDF', pdfOf(['x'], { trailer: '/Encrypt 9 0 R' }), 'a.pdf', ['document_encrypted']],
    [
      'a PDF whose key stands in the trailer',
      pdfOf(['x'], { trailer: '/Encrypt << /V 4 >>' }),
      'a.pdf',
      ['document_encrypted'],
    ],
    ['a PDF with a million pages', pdfOf(['x'], { claimedPages: 1_000_000 }), 'a.pdf', ['document_too_many_pages']],
    [
      'an encrypted PDF with too many pages and a wrong name',
      pdfOf(['x'], { claimedPages: 5_000, trailer: '/Encrypt 9 0 R' }),
      'a.csv',
      ['document_encrypted', 'document_too_many_pages', 'document_ending_differs'],
    ],
    [
      'a zip bomb',
      zipOf([...docxParts(['x']), { name: 'word/a.xml', content: Buffer.alloc(50_000_000) }]),
      'a.docx',
      ['document_expands'],
    ],
    [
      'a zip that says it holds terabytes',
      zipOf([
        ...docxParts(['x']),
        ...Array.from({ length: 300 }, (_, part) => ({ name: `word/${part}.xml`, content: 'x', claimedSize: 4e9 })),
      ]),
      'a.docx',
      ['document_expands'],
    ],
    [
      'a zip of far too many files',
      zipOf([
        ...docxParts(['x']),
        ...Array.from({ length: 10_001 }, (_, part) => ({ name: `word/${part}.xml`, content: '' })),
      ]),
      'a.docx',
      ['document_expands'],
    ],
    [
      'an office file with a list of types without end',
      zipOf([{ name: '[Content_Types].xml', content: Buffer.alloc(2_000_000, ' ') }]),
      'a.docx',
      ['document_expands'],
    ],
    [
      'an office file with a path out of it',
      zipOf([...docxParts(['x']), { name: '../../etc/passwd', content: 'x' }]),
      'a.docx',
      ['document_incomplete'],
    ],
    ['an image with a hundred thousand pixels a side', bombPng(100_000), 'a.png', ['document_too_many_pixels']],
    ['a PDF behind something else', Buffer.concat([Buffer.from('junk'), pdf]), 'a.pdf', ['document_two_in_one']],
    ['a page before a PDF', Buffer.concat([Buffer.from('<html></html>'), pdf]), 'a.pdf', ['document_two_in_one']],
    ['a PDF with a zip file behind it', Buffer.concat([pdf, archive]), 'a.pdf', ['document_two_in_one']],
    ['a PDF with much behind it', Buffer.concat([pdf, randomBytes(5_000)]), 'a.pdf', ['document_two_in_one']],
    [
      'a PNG with a program behind it',
      png.then((bytes) => Buffer.concat([bytes, PROGRAM])),
      'a.png',
      ['document_two_in_one'],
    ],
    [
      'a JPEG with a zip file behind it',
      jpeg.then((bytes) => Buffer.concat([bytes, archive])),
      'a.jpg',
      ['document_two_in_one'],
    ],
    [
      'a JPEG with a page behind it',
      jpeg.then((bytes) => Buffer.concat([bytes, Buffer.from('<script>')])),
      'a.jpg',
      ['document_two_in_one'],
    ],
    [
      'a WebP with something behind it',
      webp.then((bytes) => Buffer.concat([bytes, Buffer.from('<?php')])),
      'a.webp',
      ['document_two_in_one'],
    ],
    ['a DOCX behind something else', Buffer.concat([PROGRAM, docx]), 'a.docx', ['document_executable']],
    [
      'a DOCX with a script in the comment of its zip file',
      zipOf(docxParts(['x']), '<script>1</script>'),
      'a.docx',
      ['document_two_in_one'],
    ],
    [
      'a CSV with a zip file behind it',
      Buffer.concat([Buffer.from('a,b\n'), archive]),
      'a.csv',
      ['document_two_in_one'],
    ],
    ['a CSV with NUL in it', Buffer.from('a,b\0c\n'), 'a.csv', ['document_not_text']],
    ['a CSV in UTF-16', Buffer.from('\uFEFF型番,1', 'utf16le'), 'a.csv', ['document_not_text']],
    [
      'a CSV in no encoding',
      Buffer.from([0x61, 0x2c, 0x82, 0x0a, 0xff, 0xfe, 0x80]),
      'a.csv',
      ['document_encoding_unknown'],
    ],
    ['a PDF that is cut off', pdf.subarray(0, 300), 'a.pdf', ['document_incomplete']],
    [
      'a PNG that is cut off',
      png.then((bytes) => bytes.subarray(0, bytes.length - 20)),
      'a.png',
      ['document_incomplete'],
    ],
    ['a PNG that is only a header', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a.png', ['document_incomplete']],
    [
      'a JPEG that is cut off',
      progressive.then((bytes) => bytes.subarray(0, bytes.length >> 1)),
      'a.jpg',
      ['document_incomplete'],
    ],
    [
      'a WebP that is cut off',
      webp.then((bytes) => bytes.subarray(0, bytes.length - 10)),
      'a.webp',
      ['document_incomplete'],
    ],
    ['a DOCX that is cut off', docx.subarray(0, docx.length - 30), 'a.docx', ['document_incomplete']],
    [
      'a JPEG of more segments than anybody looks at, before its image',
      jpeg.then((bytes) =>
        Buffer.concat([bytes.subarray(0, 2), Buffer.from('fffe0002'.repeat(100_001), 'hex'), bytes.subarray(2)]),
      ),
      'a.jpg',
      ['document_incomplete'],
    ],
    [
      'a JPEG that begins with a mountain of filling',
      jpeg.then((bytes) => Buffer.concat([bytes.subarray(0, 2), Buffer.alloc(200_000, 0xff), bytes.subarray(2)])),
      'a.jpg',
      ['document_incomplete'],
    ],
    [
      'a PNG of more chunks than anybody looks at',
      png.then((bytes) =>
        Buffer.concat([
          bytes.subarray(0, 33),
          Buffer.from('0000000074455874deadbeef'.repeat(100_001), 'hex'),
          bytes.subarray(33),
        ]),
      ),
      'a.png',
      ['document_incomplete'],
    ],
    ['one byte', Buffer.from([0]), 'a.pdf', ['document_type_refused']],
  ];
  it.each(bad)('that is %s', async (_what, content, name, faults) => {
    expect((await inspected(content, name)).faults.toSorted()).toEqual(faults.toSorted());
  });

  it('however random it is, without failing', async () => {
    const starts = [
      '%PDF-',
      '\x89PNG\r\n\x1a\n',
      '\xff\xd8\xff',
      'RIFF\0\0\0\0WEBPVP8 ',
      'PK\x03\x04',
      '\xd0\xcf\x11\xe0',
      '',
    ];
    for (const start of starts) {
      for (const length of [0, 1, 7, 40, 5_000, 200_000]) {
        const content = Buffer.concat([Buffer.from(start, 'latin1'), randomBytes(length)]);
        const { faults } = await inspected(content, 'a.pdf');
        expect([start, length, faults.length > 0]).toEqual([start, length, true]);
      }
    }
  });
});
