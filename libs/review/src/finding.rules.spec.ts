import { describe, expect, it } from '@jest/globals';
import type { EvidenceView } from '#evidence';
import { FINDING_KINDS, type FindingKind } from './finding-codes.js';
import { resolves, targetFaults, type FindingTarget } from './finding.rules.js';

const evidence = [{ id: 'paper', documents: [{ id: 'file' }] }] as unknown as EvidenceView[];
const handedIn = { content: { name: null, 'a/b': { '~': [{ price: 1 }] } }, evidence };
const faults = (target: FindingTarget): string[] =>
  targetFaults([target], handedIn).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a pointer', () => {
  it.each(['/name', '/a~1b', '/a~1b/~0', '/a~1b/~0/0', '/a~1b/~0/0/price'])('%s leads to something', (pointer) =>
    expect(resolves(handedIn.content, pointer)).toBe(true),
  );
  it.each(['', 'name', '/title', '/name/first', '/a~1b/~0/1', '/a~1b/~0/length', '/a~1b/~0/00', '/constructor'])(
    '%s leads nowhere',
    (pointer) => expect(resolves(handedIn.content, pointer)).toBe(false),
  );
});

describe('a finding', () => {
  it('points at a field, a page of a document or a piece of evidence that was handed in', () => {
    for (const target of [{ pointer: '/name' }, { documentId: 'file', page: 3 }, { evidenceId: 'paper' }]) {
      expect(faults(target)).toEqual([]);
    }
  });

  it('points at no page beyond the last one of its document; of one that is not read yet at any', () => {
    const at = (page: number, pages: number | null) =>
      targetFaults([{ documentId: 'file', page }], handedIn, new Map([['file', pages]])).map(({ code }) => code);
    expect([at(3, 3), at(4, 3), at(4, null)]).toEqual([[], ['finding_page_beyond_end'], []]);
  });

  it('points at one thing', () => {
    expect(faults({})).toEqual(['/findings/0 finding_target_required']);
    expect(faults({ pointer: '/name', evidenceId: 'paper' })).toEqual(['/findings/0 finding_target_required']);
  });

  it('that points at what was not handed in is told so, all at once', () => {
    expect(faults({ pointer: '/title', documentId: 'paper', evidenceId: 'file' })).toEqual([
      '/findings/0 finding_target_required',
      '/findings/0/pointer finding_field_unknown',
      '/findings/0/documentId finding_document_unknown',
      '/findings/0/evidenceId finding_evidence_unknown',
    ]);
    expect(faults({ pointer: '/name', page: 2 })).toEqual(['/findings/0/page finding_page_of_nothing']);
  });
});

it('every code of the published list has a name and a text to start from in both languages', () => {
  for (const { label, template } of Object.values<FindingKind>(FINDING_KINDS)) {
    for (const { ja, en } of [label, template]) expect([ja.trim(), en.trim()]).not.toContain('');
    expect(template.ja).toMatch(/〔.+〕/);
  }
});
