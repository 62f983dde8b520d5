import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Reading } from './document-content.entity.js';
import { DocumentPage } from './document-page.entity.js';
import type { Document } from './document.entity.js';
import { DOCUMENT_LIMITS } from './document.rules.js';
import { fold, snippetsOf } from './fold.rules.js';

/** What a document says, as far as a machine can read it. */
export interface DocumentText {
  /** `waiting`: not examined yet; `unreadable`: never will be. A picture is `read` and has no text. */
  state: Reading;
  /** All pages, one after another, in NFKC; cut off beyond the limit that `document.rules` states. */
  text: string;
}

/** Where in a document something was found. */
export interface Place {
  page: number;
  /** The surroundings of each place on the page, the first few. */
  snippets: string[];
}

/** Pages of a document and places on a page that are told at most. */
const PAGES_MOST = 20;
const SNIPPETS_MOST = 5;

/** The text of documents. */
@Injectable()
export class DocumentTexts {
  /**
   * The text of documents by their id, so many characters of each; ids of no document are left out. An infected one
   * counts as unreadable.
   */
  async of(
    manager: EntityManager,
    documentIds: readonly string[],
    most: number = DOCUMENT_LIMITS.text,
  ): Promise<Map<string, DocumentText>> {
    const rows = await manager.query<({ id: string } & DocumentText)[]>(
      `SELECT document.id, CASE content.scan WHEN 'infected' THEN 'unreadable' ELSE content.reading END AS state,
         left(coalesce(string_agg(page.text, E'\\n' ORDER BY page.number), ''), $2) AS text
       FROM document JOIN document_content content USING (sha256) LEFT JOIN document_page page USING (sha256)
       WHERE document.id = ANY($1) GROUP BY document.id, content.sha256`,
      [documentIds, most],
    );
    return new Map(rows.map(({ id, state, text }) => [id, { state, text }]));
  }

  /** The text of one document, page by page. */
  pages(manager: EntityManager, { sha256 }: Pick<Document, 'sha256'>): Promise<DocumentPage[]> {
    return manager.getRepository(DocumentPage).find({ where: { sha256 }, order: { number: 'ASC' } });
  }

  /**
   * Where a text stands in documents, by their id, whatever its width, case, kana and spacing; the first twenty pages of
   * each and five places on a page. Documents without it are left out.
   */
  async find(manager: EntityManager, documentIds: readonly string[], q: string): Promise<Map<string, Place[]>> {
    const query = fold(q);
    const found = new Map<string, Place[]>();
    if (query === '') return found;
    const pages = await manager.query<{ id: string; number: number; text: string }[]>(
      `SELECT id, number, text FROM (
         SELECT document.id, page.number, page.text, row_number() OVER (PARTITION BY document.id ORDER BY page.number)
         FROM document JOIN document_page page USING (sha256)
         WHERE document.id = ANY($1) AND position($2 IN page.folded) > 0) page
       WHERE row_number <= ${PAGES_MOST} ORDER BY id, number`,
      [documentIds, query],
    );
    for (const { id, number, text } of pages) {
      const places = found.get(id) ?? [];
      found.set(id, [...places, { page: number, snippets: snippetsOf(text, query, SNIPPETS_MOST) }]);
    }
    return found;
  }
}
