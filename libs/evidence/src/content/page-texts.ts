import { DOCUMENT_LIMITS } from '../document.rules.js';
import { normalText } from '../fold.rules.js';

/** Gathers text page by page until there is as much as is kept of a document. */
export class PageTexts {
  private readonly pages: string[] = [];
  private left: number = DOCUMENT_LIMITS.text;
  private cut = false;

  /** Adds a page; answers whether more would be kept. */
  add(text: string): boolean {
    const normal = normalText(text.slice(0, this.left)).trimEnd();
    this.cut ||= text.length > this.left;
    this.pages.push(normal.slice(0, this.left));
    this.left -= Math.min(this.left, normal.length);
    return this.left > 0;
  }

  result(): { pages: string[]; cut: boolean } {
    return { pages: this.pages, cut: this.cut || this.left === 0 };
  }
}
