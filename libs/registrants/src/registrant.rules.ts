import { isDeepStrictEqual } from 'node:util';
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
  facts: object;
}

/** What a registrant is; it decides what it has to declare and to show. */
export type Standing = 'company' | 'sole_proprietor' | 'foreign_company';

const point = definePoints({
  fact_required: { ja: '登録申請には入力が必要です', en: 'Needed for the registration' },
  pledge_required: { ja: '誓約が必要です', en: 'The pledge is required' },
  certificate_undated: {
    ja: '履歴事項全部証明書の発行日を入力してください',
    en: 'Give the date of the registry certificate',
  },
  certificate_of_the_future: {
    ja: '履歴事項全部証明書の発行日が未来の日付です',
    en: 'The registry certificate is dated in the future',
  },
  certificate_too_old: {
    ja: '履歴事項全部証明書は発行から {months} か月以内のものが必要です',
    en: 'The registry certificate must be at most {months} months old',
  },
  corporate_number_needed: {
    ja: '法人は法人番号の登録が必要です。個人事業主・海外の事業者はその旨を入力してください',
    en: 'A company needs a corporate number; say so if you are a sole proprietor or a company abroad',
  },
  sole_proprietor_has_number: {
    ja: '法人番号のある組織は個人事業主として登録できません',
    en: 'An organisation with a corporate number is not a sole proprietor',
  },
});

/** The facts among those required that a registration lacks. */
export const missingFacts = <Facts extends object>(
  facts: Facts,
  required: readonly (keyof Facts & string)[],
): Point[] => required.filter((field) => isEmpty(facts[field])).map((field) => point(`/${field}`, 'fact_required'));

/** What is wrong with the pledge and the dates of the papers. That papers are there is for the requirements to say. */
export function formalFaults({ pledged }: RegistrantFacts, papers: readonly DatedPaper[], today: string): Point[] {
  const points = pledged ? [] : [point('/pledged', 'pledge_required')];
  const certificates = certificatesOf(papers);
  const dates = datesOf(certificates);
  if (certificates.length > 0 && dates.length === 0) points.push(point('/evidence', 'certificate_undated'));
  if (dates.some((date) => date > today)) points.push(point('/evidence', 'certificate_of_the_future'));
  return points;
}

/** Whether all registry certificates were too old on the day they were handed in, so many months being allowed. */
export function agedPapers(papers: readonly DatedPaper[], handedIn: string, months: number): Point[] {
  const dates = datesOf(certificatesOf(papers));
  const oldest = monthsAfter(handedIn, -months);
  const aged = dates.length > 0 && dates.every((date) => date < oldest);
  return aged ? [point('/evidence', 'certificate_too_old', { months })] : [];
}

/** Whether a registrant has the corporate number that its standing asks for, or has one that it denies. */
export function numberFaults(standing: Standing, corporateNumber: string | null): Point[] {
  if (standing === 'company' && corporateNumber === null) return [point('/corporateNumber', 'corporate_number_needed')];
  if (standing === 'sole_proprietor' && corporateNumber !== null) {
    return [point('/corporateNumber', 'sole_proprietor_has_number')];
  }
  return [];
}

/** The names of the fields whose content differs, in alphabetical order. */
export function changedFields(before: object, after: object): string[] {
  const [one, other] = [plain(before), plain(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => !isDeepStrictEqual(one[field], other[field]))
    .sort();
}

/** As it is stored. */
const plain = (facts: object) => JSON.parse(JSON.stringify(facts)) as Record<string, unknown>;

const certificatesOf = (papers: readonly DatedPaper[]) => papers.filter(({ kind }) => kind === 'registry_certificate');

const datesOf = (papers: readonly DatedPaper[]): string[] =>
  papers.flatMap(({ facts }) => (facts as { issuedOn?: string }).issuedOn ?? []);

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
