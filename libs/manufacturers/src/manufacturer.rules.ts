import { isCorporateNumber } from '#identity';
import { definePoints, type Point } from '#platform';
import { monthsAfter, type Classification, type CompanyFacts } from '#scheme';

/** An officer, as the registry certificate names them. */
export interface Officer {
  name: string;
  birthYear?: number;
}

/** The Japanese company that answers for a maker abroad. */
export interface DomesticAgent {
  name: string;
  corporateNumber: string;
  address: string;
}

/** Everything a manufacturer declares; a draft may leave out anything but name, reading and address. */
export interface DeclaredFacts {
  name: string;
  reading: string;
  address: string;
  website?: string;
  phone?: string;
  representative?: string;
  officers?: Officer[];
  /** The last four digits of the account that subsidies are paid to. */
  bankAccountSuffix?: string;
  /** Made abroad: a domestic agent is needed. */
  foreign?: boolean;
  domesticAgent?: DomesticAgent;
  company: CompanyFacts;
  /** The maker has read and accepted the duties of a registered manufacturer. */
  pledged?: boolean;
}

/** A paper of the dossier as far as its age matters. */
export interface DatedPaper {
  kind: string;
  facts: { issuedOn?: string };
}

/** A registry certificate is accepted for so many months after its date. */
const CERTIFICATE_MONTHS = 3;
const REQUIRED = ['phone', 'representative', 'officers', 'bankAccountSuffix'] as const;

const point = definePoints({
  fact_required: { ja: '登録申請には入力が必要です', en: 'Needed for the registration' },
  fact_needed_to_classify: {
    ja: '企業規模の判定に必要です',
    en: 'Needed to tell whether the company is an SME',
  },
  pledge_required: { ja: '誓約が必要です', en: 'The pledge is required' },
  agent_required: {
    ja: '海外の製造事業者は国内代理店の名称・法人番号・所在地が必要です',
    en: 'A maker abroad needs a domestic agent with name, corporate number and address',
  },
  certificate_undated: {
    ja: '履歴事項全部証明書の発行日を入力してください',
    en: 'Give the date of the registry certificate',
  },
  certificate_too_old: {
    ja: '履歴事項全部証明書は発行から {months} か月以内のものが必要です',
    en: 'The registry certificate must be at most {months} months old',
  },
});

/** Everything that keeps declared facts from being handed in. */
export function faultsOfFacts(
  facts: DeclaredFacts,
  classification: Classification,
  papers: readonly DatedPaper[],
  today: string,
): Point[] {
  const points = REQUIRED.filter((field) => isEmpty(facts[field])).map((field) => point(`/${field}`, 'fact_required'));
  points.push(...classification.missing.map((at) => point(`/company${at}`, 'fact_needed_to_classify')));
  const agent = facts.domesticAgent;
  if (facts.foreign && !(agent && isCorporateNumber(agent.corporateNumber))) {
    points.push(point('/domesticAgent', 'agent_required'));
  }
  if (!facts.pledged) points.push(point('/pledged', 'pledge_required'));
  const dates = papers.filter(({ kind }) => kind === 'registry_certificate').map((paper) => paper.facts.issuedOn);
  const oldest = monthsAfter(today, -CERTIFICATE_MONTHS);
  if (dates.length > 0 && dates.every((date) => date === undefined))
    points.push(point('/evidence', 'certificate_undated'));
  else if (dates.length > 0 && !dates.some((date) => date !== undefined && date >= oldest)) {
    points.push(point('/evidence', 'certificate_too_old', { months: CERTIFICATE_MONTHS }));
  }
  return points;
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
