import type yauzl from 'yauzl';
import { DOCUMENT_LIMITS } from '../document.rules.js';
import type { Found } from './found.js';
import { PageTexts } from './page-texts.js';
import { visitXml } from './xml.js';
import type { Part } from './zip.js';

const STORIES = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
/** What stands for itself between words. */
const GAPS: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', p: '\n', tc: '\t' };

/** The text of a DOCX file with headers, footers and notes, as one page; without ruby and what was deleted. */
export async function readDocx(zip: yauzl.ZipFile, parts: readonly Part[]): Promise<Found> {
  let text = '';
  let inText = false;
  let inRuby = false;
  const visitor = {
    open: (name: string) => {
      if (name === 't') inText = true;
      if (name === 'rt') inRuby = true;
    },
    text: (piece: string) => {
      if (inText && !inRuby) text += piece;
    },
    close: (name: string) => {
      if (name === 't') inText = false;
      if (name === 'rt') inRuby = false;
      text += GAPS[name] ?? '';
      return text.length > DOCUMENT_LIMITS.text;
    },
  };
  const stories = parts.filter(({ fileName }) => STORIES.test(fileName));
  // The body first, whatever the order in the file.
  const isBody = ({ fileName }: Part): number => Number(fileName === 'word/document.xml');
  for (const part of stories.toSorted((a, b) => isBody(b) - isBody(a))) await visitXml(zip, part, visitor);
  const texts = new PageTexts();
  texts.add(text);
  return { pageCount: 1, ...texts.result(), pictures: [], look: null };
}
