import type { DocumentFault } from '../document.points.js';
import type { DocumentType } from '../document.rules.js';

/** What a file is by its content, and everything for which it is not accepted. */
export interface Inspection {
  type?: DocumentType;
  faults: Iterable<DocumentFault>;
}
