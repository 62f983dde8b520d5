import { useState } from 'react';
import type { Schemas } from '../../../api/client.js';

export type Code = Schemas['FindingBody']['code'];

/** What a finding is about: a field, a page of a document, or a piece of evidence. */
export type Target =
  | { pointer: string; label: string }
  | { documentId: string; page: number; label: string }
  | { evidenceId: string; label: string; claim: string };

/** A finding that was written and not sent yet. */
export interface Drafted {
  target: Target;
  code: Code;
  severity: 'must' | 'should';
  text: string;
}

const CODES: readonly [RegExp, Code][] = [
  [/^\/(bodyPrice|installation)/, 'price_not_shown'],
  [/^\/(effects|processTables|freedHours|measurement)/, 'effect_not_shown'],
  [/^\/attributes/, 'attribute_out_of_range'],
  [/^\/modelNumbers/, 'model_number_mismatch'],
  [/^\/categoryId/, 'category_mismatch'],
  [/^\/(company|officers|address|representative|corporateNumber)/, 'company_facts_unclear'],
];

/** The code that a finding about this most often has. */
export function likelyCode(target: Target): Code {
  if ('documentId' in target) return 'facts_differ_from_document';
  if ('evidenceId' in target) {
    return target.claim === 'price'
      ? 'price_not_shown'
      : target.claim === 'support'
        ? 'support_not_shown'
        : 'company_facts_unclear';
  }
  return CODES.find(([pattern]) => pattern.test(target.pointer))?.[1] ?? 'description_unclear';
}

const BLANK = /〔[^〕]*〕/;

/**
 * A template with its first blanks filled in: the name of what it is about, where the template asks for one.
 *
 * @example
 * filled('〔項目〕の記載からは〔内容〕が読み取れません。', '説明') // '説明の記載からは〔内容〕が読み取れません。'
 */
export const filled = (template: string, label: string): string =>
  template.replace(/〔(項目|[Ff]ield|工程|process)〕/, label);

/** Where the next blank of a text is, for the examiner to type over. */
export function blankIn(text: string): [start: number, end: number] | undefined {
  const found = BLANK.exec(text);
  return found ? [found.index, found.index + found[0].length] : undefined;
}

/** The body of a finding, for the API. */
export function bodyOf({ target, code, severity, text }: Drafted): Schemas['FindingBody'] {
  const place =
    'pointer' in target
      ? { pointer: target.pointer }
      : 'documentId' in target
        ? { documentId: target.documentId, page: target.page }
        : { evidenceId: target.evidenceId };
  return { ...place, code, severity, text };
}

const read = (key: string): Drafted[] => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as Drafted[];
  } catch {
    return []; // storage is refused, or holds what is not ours
  }
};

/** The findings written for one round of a case; they outlast a reload of the page. */
export function useDrafted(caseId: string, round: number) {
  const key = `findings:${caseId}:${round}`;
  const [state, setState] = useState(() => ({ key, drafted: read(key) }));
  const drafted = state.key === key ? state.drafted : read(key);
  const keep = (next: Drafted[]) => {
    setState({ key, drafted: next });
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // they last as long as the page
    }
  };
  return {
    drafted,
    add: (finding: Drafted) => keep([...drafted, finding]),
    remove: (finding: Drafted) => keep(drafted.filter((each) => each !== finding)),
    clear: () => keep([]),
  };
}
