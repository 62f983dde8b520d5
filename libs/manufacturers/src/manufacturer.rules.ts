import { isCorporateNumber } from '#identity';
import { definePoints, type Point } from '#platform';
import { formalFaults, missingFacts, type DatedPaper, type RegistrantFacts, type Standing } from '#registrants';
import type { Classification, CompanyFacts } from '#scheme';

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
export interface DeclaredFacts extends RegistrantFacts {
  officers?: Officer[];
  /** The last four digits of the account that subsidies are paid to. */
  bankAccountSuffix?: string;
  /** Made abroad: a domestic agent is needed. */
  foreign?: boolean;
  domesticAgent?: DomesticAgent;
  company: CompanyFacts;
}

/** What each has to declare: a sole proprietor has no officers, and subsidies are paid within Japan. */
const REQUIRED = {
  company: ['phone', 'representative', 'officers', 'bankAccountSuffix'],
  sole_proprietor: ['phone', 'representative'],
  foreign_company: ['phone', 'representative', 'officers'],
} as const satisfies Record<Standing, readonly (keyof DeclaredFacts)[]>;

const point = definePoints({
  fact_needed_to_classify: {
    ja: '企業規模の判定に必要です',
    en: 'Needed to tell whether the company is an SME',
  },
  agent_required: {
    ja: '海外の製造事業者は国内代理店の名称・法人番号・所在地が必要です',
    en: 'A maker abroad needs a domestic agent with name, corporate number and address',
  },
});

/** What a maker is by its facts: abroad its agent answers for it, whatever it is there. */
export function standingOf({ foreign, company }: DeclaredFacts): Standing {
  if (foreign) return 'foreign_company';
  return company.soleProprietor ? 'sole_proprietor' : 'company';
}

/** Everything that keeps declared facts from being handed in. */
export function faultsOfFacts(
  facts: DeclaredFacts,
  classification: Classification,
  papers: readonly DatedPaper[],
  today: string,
): Point[] {
  const points = missingFacts(facts, REQUIRED[standingOf(facts)]);
  points.push(...classification.missing.map((at) => point(`/company${at}`, 'fact_needed_to_classify')));
  const agent = facts.domesticAgent;
  if (facts.foreign && !(agent && isCorporateNumber(agent.corporateNumber))) {
    points.push(point('/domesticAgent', 'agent_required'));
  }
  return [...points, ...formalFaults(facts, papers, today)];
}
