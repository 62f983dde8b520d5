import type { FileHandle } from 'node:fs/promises';
import type { DocumentFault } from '../document.points.js';
import { bytesAt, chunksOf } from './bytes.js';

/** What begins so is a program or a page, whatever its name says. */
const SCRIPT = /^(\uFEFF)?\s*(#!|<\?php|<script|<!doctype|<html)/i;
/** Control characters but tab, line feed, carriage return and the form feed of old lists. */
const BINARY = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;

const ENCODINGS = ['utf-8', 'shift_jis'] as const;

/** What is wrong with a file as CSV: it has to be text in one of the two encodings that Japanese offices use. */
export async function inspectCsv(file: FileHandle): Promise<DocumentFault[]> {
  const start = await bytesAt(file, 0, 1024);
  if (SCRIPT.test(start.toString('utf8'))) return ['document_executable'];
  for await (const { chunk } of chunksOf(file)) {
    if (BINARY.test(chunk.toString('latin1'))) return ['document_not_text'];
  }
  return (await encodingOf(file)) ? [] : ['document_encoding_unknown'];
}

/** The encoding in which all of a file can be read; UTF-8 before Shift_JIS, which takes almost anything. */
export async function encodingOf(file: FileHandle): Promise<(typeof ENCODINGS)[number] | undefined> {
  for (const encoding of ENCODINGS) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    try {
      for await (const { chunk } of chunksOf(file)) decoder.decode(chunk, { stream: true });
      decoder.decode();
      return encoding;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    }
  }
  return undefined;
}
