import { open } from 'node:fs/promises';
import { DOCUMENT_LIMITS } from '../document.rules.js';
import { chunksOf } from './bytes.js';
import { Unreadable, type Found } from './found.js';
import { encodingOf } from './inspect-csv.js';
import { PageTexts } from './page-texts.js';

/** The text of a CSV file, in whichever of the encodings it is. */
export async function readCsv(path: string): Promise<Found> {
  const file = await open(path);
  try {
    const encoding = await encodingOf(file);
    if (!encoding) throw new Unreadable('document_encoding_unknown');
    const decoder = new TextDecoder(encoding);
    let text = '';
    for await (const { chunk } of chunksOf(file)) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > DOCUMENT_LIMITS.text) break;
    }
    const texts = new PageTexts();
    texts.add(text);
    return { pageCount: 1, ...texts.result(), pictures: [], look: null };
  } finally {
    await file.close();
  }
}
