import { definePoints, type Point } from '#platform';
import { monthsAfter } from '#scheme';

/** What every registrant declares, whatever its part; a draft may leave out anything but name, reading and address. */
export interface RegistrantFacts {
  name: string;
  reading: string;
  address: string;
  website?: string;
  phone?: string;
  representative?: string;
  /** The company has read and accepted the duties of its part. */
  pledged?: boolean;
}

/** A paper of the dossier as far as its age matters. */
export interface DatedPaper {
  kind: string;
  facts: { issuedOn?: string };
}

/** A registry certificate is accepted for so many months after its date. */
const CERTIFICATE_MONTHS = 3;

const point = definePoints({
  fact_required: { ja: '登録申請には入力が必要です', en: 'Needed for the registration' },
  pledge_required: { ja: '誓約が必要です', en: 'The pledge is required' },
  certificate_undated: {
    ja: '履歴事項全部証明書の発行日を入力してください',
    en: 'Give the date of the registry certificate',
  },
  certificate_too_old: {
    ja: '履歴事項全部証明書は発行から {months} か月以内のものが必要です',
    en: 'The registry certificate must be at most {months} months old',
  },
});

/** The facts among those required that a registration lacks. */
export const missingFacts = <Facts extends object>(
  facts: Facts,
  required: readonly (keyof Facts & string)[],
): Point[] => required.filter((field) => isEmpty(facts[field])).map((field) => point(`/${field}`, 'fact_required'));

/** What is wrong with the pledge and the age of the papers. That papers are there is for the requirements to say. */
export function formalFaults({ pledged }: RegistrantFacts, papers: readonly DatedPaper[], today: string): Point[] {
  const points = pledged ? [] : [point('/pledged', 'pledge_required')];
  const dates = papers.filter(({ kind }) => kind === 'registry_certificate').map(({ facts }) => facts.issuedOn);
  const oldest = monthsAfter(today, -CERTIFICATE_MONTHS);
  if (dates.length > 0 && dates.every((date) => date === undefined)) {
    points.push(point('/evidence', 'certificate_undated'));
  } else if (dates.length > 0 && !dates.some((date) => date !== undefined && date >= oldest)) {
    points.push(point('/evidence', 'certificate_too_old', { months: CERTIFICATE_MONTHS }));
  }
  return points;
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
