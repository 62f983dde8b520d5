import { type SizeClass } from './industries.js';
import { type Fraction } from './share.rules.js';

/** The figures of the classification on the days from `validFrom` until the next version. */
export interface ClassificationRules {
  version: string;
  /** First day, `YYYY-MM-DD`. */
  validFrom: string;
  /** Per size class: capital in yen *or* staff within the limit makes an SME, `smallStaff` a small enterprise. */
  limits: Record<SizeClass, { capitalYen: number; staff: number; smallStaff: number }>;
  /** Any one of these makes a deemed large firm (みなし大企業). */
  deemedLarge: {
    oneLargeFirm: Fraction;
    largeFirmsTogether: Fraction;
    officersFromLarge: Fraction;
    /** Reached only above it. */
    averageIncomeYen: number;
  };
  /** All of these make a startup, with being an SME and not being listed. */
  startup: { years: number; researchYears: number; researchShare: Fraction };
}

const million = (yen: number): number => yen * 1_000_000;

/**
 * Every version of the rules, oldest first. Sources: SME Basic Act art. 2 and the cabinet orders of the SME acts
 * (rubber, software, inns); deemed large: guidelines of the labor-saving subsidy; startup: this project's default †.
 * Inns and software count as services for the small enterprise, as in the Basic Act †.
 */
export const CLASSIFICATION_RULES: readonly ClassificationRules[] = [
  {
    version: 'sme-2026-03',
    validFrom: '2026-03-19',
    limits: {
      manufacturing_other: { capitalYen: million(300), staff: 300, smallStaff: 20 },
      wholesale: { capitalYen: million(100), staff: 100, smallStaff: 5 },
      retail: { capitalYen: million(50), staff: 50, smallStaff: 5 },
      services: { capitalYen: million(50), staff: 100, smallStaff: 5 },
      rubber: { capitalYen: million(300), staff: 900, smallStaff: 20 },
      software: { capitalYen: million(300), staff: 300, smallStaff: 5 },
      inns: { capitalYen: million(50), staff: 200, smallStaff: 5 },
    },
    deemedLarge: {
      oneLargeFirm: [1, 2],
      largeFirmsTogether: [2, 3],
      officersFromLarge: [1, 2],
      averageIncomeYen: million(1500),
    },
    startup: { years: 10, researchYears: 15, researchShare: [1, 10] },
  },
];

/** The rules in force on a day (`YYYY-MM-DD`); days before the first version are judged by the first. */
export const rulesOn = (day: string, versions = CLASSIFICATION_RULES): ClassificationRules =>
  versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0]!;
