import { monthsAfter, type SchemeFigures } from '#scheme';
import type { Reading, Scan } from './document-content.entity.js';
import type { Declared } from './evidence.facts.js';

/**
 * Whether a piece of evidence counts: not once an examiner has refused it, a virus was found in its papers or one of them
 * turned out to be broken inside; not after the last day of its validity; and not while its papers are still being
 * scanned.
 */
export type EvidenceStanding = 'counts' | 'waiting' | 'refused' | 'expired';

export const VERDICTS = ['verified', 'refused'] as const;
export type VerdictWord = (typeof VERDICTS)[number];

/** What decides how a piece of evidence stands. */
export interface Circumstances {
  /** Last day, `YYYY-MM-DD`; null: it does not run out. */
  validTo: string | null;
  /** The newest verdict; null before any. */
  verdict: VerdictWord | null;
  /** What the virus scanner says of each of its papers. */
  scans: readonly Scan[];
  /** Whether each of its papers could be read. */
  readings: readonly Reading[];
}

/** How a piece of evidence stands on a day. */
export function standingOn({ validTo, verdict, scans, readings }: Circumstances, day: string): EvidenceStanding {
  if (verdict === 'refused' || scans.includes('infected') || readings.includes('unreadable')) return 'refused';
  if (validTo !== null && validTo < day) return 'expired';
  return scans.includes('pending') ? 'waiting' : 'counts';
}

/** So many days before its last day its owners are told that evidence runs out, the earliest first. */
export const WARNED_DAYS = [60, 30, 7] as const;

/** The periods after which papers say nothing any more. */
export type ValidityFigures = Pick<SchemeFigures, 'salesRecordMonths' | 'appraisalMonths'>;

/** The last day on which evidence counts: what its facts say, or what the scheme allows; null when it does not run out. */
export function validTo({ kind, facts }: Declared, figures: ValidityFigures): string | null {
  if (kind === 'liability') return facts.validTo;
  if (kind === 'appraisal') return monthsAfter(facts.appraisedOn, figures.appraisalMonths);
  const sale = kind === 'sales_record' || kind === 'sales_record_other';
  return sale ? monthsAfter(facts.deliveredOn, figures.salesRecordMonths) : null;
}
