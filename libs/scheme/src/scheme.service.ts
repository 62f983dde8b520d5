import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { SchemeParameter } from './scheme-parameter.entity.js';
import type { SubsidyFigures } from './subsidy.rules.js';

/** The figures a decision is made with; the decision keeps a copy. */
export interface SchemeFigures {
  /** Least body price of a product, yen without tax. */
  bodyPriceLeast: number;
  /** Most that installation may cost, as a share of the body price. */
  installationShareMost: number;
  /** How long a membership in the Catalog Innovation Program lasts, and for how long it is renewed. */
  enrolmentMonths: number;
  /** How long before its end a membership may be renewed. */
  renewalMonths: number;
  /** How long a provisional listing lasts. */
  provisionalMonths: number;
  /** How old a registry certificate may be on the day it is handed in. */
  certificateMonths: number;
  /** Least score, in points out of 100, with which a proposal of a category can be approved. */
  screeningMark: number;
  /** How long after the delivery a sales record shows a price. */
  salesRecordMonths: number;
  /** How long after its date an appraisal shows a price. */
  appraisalMonths: number;
  /** How far the price per capacity may be from the median of comparable products, as a share of it. */
  comparablesSpread: number;
  /** From so many comparable products on, the robust z-score is told. */
  robustSampleLeast: number;
  /** A robust z-score beyond this stands out (Iglewicz and Hoaglin 1993). */
  robustScoreMost: number;
  /** Usual profit in a cost build-up, as a share of the cost. */
  profitUsual: number;
  /** Most profit in a cost build-up that is not remarked on, as a share of the cost. */
  profitMost: number;
  /** How far a price may be above what was paid, or above the lowest of {@link priceMonths}, as a share of that. */
  priceRiseMost: number;
  /** How far back the lowest price is looked for. */
  priceMonths: number;
  /** How long a document is kept that was never put forward. */
  unusedDocumentDays: number;
  /** For how many whole days after it was told a maker may replace evidence that no longer carries a listing. */
  evidenceGraceDays: number;
  /** For how many days after its letter a rejection can be appealed. */
  appealDays: number;
}

const NAMES = {
  bodyPriceLeast: 'body_price_least',
  installationShareMost: 'installation_share_most',
  enrolmentMonths: 'enrolment_months',
  renewalMonths: 'renewal_months',
  provisionalMonths: 'provisional_months',
  certificateMonths: 'certificate_months',
  screeningMark: 'screening_mark',
  salesRecordMonths: 'sales_record_months',
  appraisalMonths: 'appraisal_months',
  comparablesSpread: 'comparables_spread',
  robustSampleLeast: 'robust_sample_least',
  robustScoreMost: 'robust_score_most',
  profitUsual: 'profit_usual',
  profitMost: 'profit_most',
  priceRiseMost: 'price_rise_most',
  priceMonths: 'price_months',
  unusedDocumentDays: 'unused_document_days',
  evidenceGraceDays: 'evidence_grace_days',
  appealDays: 'appeal_days',
} as const satisfies Record<keyof SchemeFigures, string>;

/** Names of the subsidy's figures; it began later than the scheme's other rules, so a day may be without them. */
const SUBSIDY_NAMES = {
  rate: 'subsidy_rate',
  listingShare: 'subsidy_listing_share',
  installationShareMost: 'installation_share_most',
  smallestStaffMost: 'subsidy_smallest_staff_most',
  middleStaffMost: 'subsidy_middle_staff_most',
  smallest: 'subsidy_ceiling_smallest',
  smallestWithRise: 'subsidy_ceiling_smallest_wage_rise',
  middle: 'subsidy_ceiling_middle',
  middleWithRise: 'subsidy_ceiling_middle_wage_rise',
  largest: 'subsidy_ceiling_largest',
  largestWithRise: 'subsidy_ceiling_largest_wage_rise',
} as const;

/** Ceilings, ratios and periods of the scheme, by date. */
@Injectable()
export class Scheme {
  constructor(private readonly database: Database) {}

  /** The figures in force on a day (`YYYY-MM-DD`). Throws when one is not set: that is the operator's to mend. */
  async figuresOn(day: string): Promise<SchemeFigures> {
    const values = await this.valuesOn(day);
    const figures = Object.entries(NAMES).map(([figure, name]) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`Scheme parameter ${name} has no value on ${day}`);
      return [figure, value];
    });
    return Object.fromEntries(figures) as SchemeFigures;
  }

  /** The subsidy's figures on a day (`YYYY-MM-DD`); none where one of them has no value then: there is no subsidy. */
  async subsidyOn(day: string): Promise<SubsidyFigures | undefined> {
    const values = await this.valuesOn(day);
    const found = Object.entries(SUBSIDY_NAMES).map(([figure, name]) => [figure, values.get(name)] as const);
    if (found.some(([, value]) => value === undefined)) return undefined;
    const { smallest, smallestWithRise, middle, middleWithRise, largest, largestWithRise, ...rest } =
      Object.fromEntries(found) as Record<keyof typeof SUBSIDY_NAMES, number>;
    const ceilings = {
      smallest: { plain: smallest, wageRise: smallestWithRise },
      middle: { plain: middle, wageRise: middleWithRise },
      largest: { plain: largest, wageRise: largestWithRise },
    };
    return { ...rest, ceilings };
  }

  /** Every parameter that has a value on a day, by its name in the database; for figures kept by a family of names. */
  async valuesOn(day: string): Promise<Map<string, number>> {
    const parameters = await this.database.manager
      .getRepository(SchemeParameter)
      .createQueryBuilder('parameter')
      .where(`daterange(parameter.valid_from, parameter.valid_to, '[]') @> :day::date`, { day })
      .getMany();
    return new Map(parameters.map(({ name, value }) => [name, value]));
  }
}
