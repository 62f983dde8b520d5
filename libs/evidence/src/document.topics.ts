import { defineTopic } from '#platform';

/** A document came in: its content has to be examined, unless it was before. */
export const documentAdded = defineTopic<{ documentId: string }>('document.added');
