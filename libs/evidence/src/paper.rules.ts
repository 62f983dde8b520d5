import type { Text } from '#platform';
import { modelKey } from '#scheme';
import type { DocumentText } from './document-texts.service.js';
import { FACTS } from './evidence.facts.js';
import type { EvidenceKind } from './evidence.rules.js';
import type { FactTable, FactType } from './fact.js';

/** Whether the papers say a fact; `waiting` until all are read, `unreadable` when no machine can read them. */
export const PAPER_ANSWERS = ['found', 'not_found', 'waiting', 'unreadable'] as const;
export type PaperAnswer = (typeof PAPER_ANSWERS)[number];

/** One fact compared with the text of the papers. */
export interface PaperComparison {
  fact: string;
  label: Text;
  answer: PaperAnswer;
}

/** First year of an era less one: era year 1 is that year plus one. */
const ERAS = [
  ['令和', 'R', 2018, '2019-05-01'],
  ['平成', 'H', 1988, '1989-01-08'],
] as const;

/** Every way in which a date is written on Japanese papers, without spaces and with half-width signs. */
export function writingsOfDate(day: string): string[] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const era = ERAS.find(([, , , from]) => from <= day);
  const years = [String(year)];
  if (era) {
    const [name, letter, before] = era;
    const inEra = year - before;
    years.push(...[name, letter].flatMap((word) => [`${word}${inEra}`, ...(inEra === 1 ? [`${word}元`] : [])]));
  }
  const pad = (number: number): string => String(number).padStart(2, '0');
  return years.flatMap((written) => [
    ...[month, pad(month)].flatMap((m) =>
      [date, pad(date)].flatMap((d) => [
        `${written}年${m}月${d}日`,
        ...['-', '/', '.'].map((sign) => `${written}${sign}${m}${sign}${d}`),
      ]),
    ),
  ]);
}

/** Without spaces, but for those that keep two numbers apart. */
const flat = (text: string): string => text.normalize('NFKC').replace(/(?<!\d)\s+|\s+(?!\d|\s)/gu, '');

/** Whether a text holds something that no digit stands right before or after, so that 100 is not found in 1,000. */
const holds = (text: string, wanted: string): boolean => {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + wanted.length]];
    const goesOn =
      /\d/.test(after) || (/\d$/.test(wanted) && after === ',' && /\d/.test(text[at + wanted.length + 1] ?? ''));
    const began = /^\d/.test(wanted) && (/\d/.test(before) || (before === ',' && /\d/.test(text[at - 2] ?? '')));
    if (!goesOn && !began) return true;
  }
  return false;
};

/** So many characters of a document are compared with facts; papers that are longer are for people to read. */
export const COMPARED_MOST = 50_000;

/** A document as facts are looked for in it: folded once, however many facts of however many pieces are. */
export interface Paper {
  state: DocumentText['state'];
  /** Whether a machine has found any text in it. */
  hasText: boolean;
  /** Whether there is more text than is compared: what is not found may stand there. */
  cut: boolean;
  /** As dates and amounts are looked for in it. */
  flat: string;
  /** As names and numbers are. */
  key: string;
}

/** Prepares the text of a document. */
export function paperOf({ state, text }: DocumentText): Paper {
  const compared = text.slice(0, COMPARED_MOST);
  const hasText = state === 'read' && text.trim() !== '';
  return { state, hasText, cut: text.length > COMPARED_MOST, flat: flat(compared), key: modelKey(compared) };
}

/** Whether a paper says a value of a type of fact, however it is written. */
export function saidIn({ flat: text, key }: Pick<Paper, 'flat' | 'key'>, type: FactType, value: unknown): boolean {
  if (type === 'yen') {
    const amount = value as number;
    return [String(amount), amount.toLocaleString('en-US')].some((written) => holds(text, written));
  }
  if (type === 'date') return writingsOfDate(value as string).some((written) => holds(text, written));
  return key.includes(modelKey(String(value)));
}

/** Every fact that the papers are expected to say, compared with their text. */
export function compareWithPapers(
  kind: EvidenceKind,
  facts: object,
  papers: readonly (Paper | undefined)[],
): PaperComparison[] {
  const legible = papers.filter((paper) => paper?.hasText) as Paper[];
  const waiting = papers.some((paper) => paper?.state === 'waiting');
  const answer = (type: FactType, value: unknown): PaperAnswer => {
    if (legible.some((paper) => saidIn(paper, type, value))) return 'found';
    if (waiting) return 'waiting';
    return legible.length > 0 && !legible.some(({ cut }) => cut) ? 'not_found' : 'unreadable';
  };
  return Object.entries(FACTS[kind] as FactTable).flatMap(([fact, { type, label, inPaper }]) => {
    const value = (facts as Record<string, unknown>)[fact];
    return inPaper && value !== undefined ? [{ fact, label, answer: answer(type, value) }] : [];
  });
}
