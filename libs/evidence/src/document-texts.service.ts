import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Reading } from './document-content.entity.js';

/** What a document says, as far as a machine can read it. */
export interface DocumentText {
  /** `waiting`: not examined yet; `unreadable`: never will be. A picture is `read` and has no text. */
  state: Reading;
  /** All pages, one after another, in NFKC; cut off beyond the limit that `document.rules` states. */
  text: string;
}

/** The text of documents. */
@Injectable()
export class DocumentTexts {
  /** The text of documents by their id; ids of no document are left out. An infected one counts as unreadable. */
  async of(manager: EntityManager, documentIds: readonly string[]): Promise<Map<string, DocumentText>> {
    const rows = await manager.query<({ id: string } & DocumentText)[]>(
      `SELECT document.id, CASE content.scan WHEN 'infected' THEN 'unreadable' ELSE content.reading END AS state,
         coalesce(string_agg(page.text, E'\\n' ORDER BY page.number), '') AS text
       FROM document JOIN document_content content USING (sha256) LEFT JOIN document_page page USING (sha256)
       WHERE document.id = ANY($1) GROUP BY document.id, content.sha256`,
      [documentIds],
    );
    return new Map(rows.map(({ id, state, text }) => [id, { state, text }]));
  }
}
