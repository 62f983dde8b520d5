import { definePoints, type Point } from '#platform';
import type { HandedIn } from './changes.rules.js';

const point = definePoints({
  finding_target_required: {
    ja: '項目、書類、疎明資料のいずれか 1 つを指してください',
    en: 'A finding points at exactly one of a field, a document and a piece of evidence',
  },
  finding_field_unknown: { ja: '申請にこの項目はありません', en: 'What was handed in has no such field' },
  finding_document_unknown: {
    ja: 'この書類は提出されていません',
    en: 'No such document was handed in',
  },
  finding_evidence_unknown: {
    ja: 'この疎明資料は提出されていません',
    en: 'No such piece of evidence was handed in',
  },
  finding_page_beyond_end: {
    ja: 'この書類は {pages} ページまでです',
    en: 'The document ends with page {pages}',
  },
  finding_page_of_nothing: { ja: 'ページは書類と一緒に指定してください', en: 'A page belongs to a document' },
});

/** Where a finding points. */
export interface FindingTarget {
  pointer?: string | undefined;
  documentId?: string | undefined;
  page?: number | undefined;
  evidenceId?: string | undefined;
}

/**
 * Everything that keeps findings from pointing at something that was handed in, each with its place in the list.
 * @param pages how many pages documents have, by id; of one that is not read yet any page may be named
 */
export const targetFaults = (
  findings: readonly FindingTarget[],
  handedIn: HandedIn,
  pages: ReadonlyMap<string, number | null> = new Map(),
): Point[] =>
  findings.flatMap(({ pointer, documentId, page, evidenceId }, index) => {
    const at = `/findings/${index}`;
    const targets = [pointer, documentId, evidenceId].filter((target) => target !== undefined);
    const last = documentId === undefined ? null : (pages.get(documentId) ?? null);
    const documents = handedIn.evidence.flatMap((evidence) => evidence.documents);
    return [
      ...(targets.length === 1 ? [] : [point(at, 'finding_target_required')]),
      ...(pointer === undefined || resolves(handedIn.content, pointer)
        ? []
        : [point(`${at}/pointer`, 'finding_field_unknown')]),
      ...(documentId === undefined || documents.some(({ id }) => id === documentId)
        ? []
        : [point(`${at}/documentId`, 'finding_document_unknown')]),
      ...(evidenceId === undefined || handedIn.evidence.some(({ id }) => id === evidenceId)
        ? []
        : [point(`${at}/evidenceId`, 'finding_evidence_unknown')]),
      ...(page === undefined || documentId !== undefined ? [] : [point(`${at}/page`, 'finding_page_of_nothing')]),
      ...(page !== undefined && last !== null && page > last
        ? [point(`${at}/page`, 'finding_page_beyond_end', { pages: last })]
        : []),
    ];
  });

/** Whether a JSON pointer (RFC 6901) leads to something in a value, be it null. */
export function resolves(value: unknown, pointer: string): boolean {
  let branch = value;
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof branch !== 'object' || branch === null) return false;
    if (Array.isArray(branch) && !/^(0|[1-9]\d*)$/.test(name)) return false;
    if (!Object.hasOwn(branch, name)) return false;
    branch = (branch as Record<string, unknown>)[name];
  }
  return pointer.startsWith('/');
}
