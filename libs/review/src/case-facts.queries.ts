import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#platform';
import { businessDaysBetween } from '#scheme';
import type { ReviewCase } from './review-case.entity.js';

/** What an examiner wants to know of a case before opening it. */
export interface CaseFacts {
  /** When it came into its present stage. */
  since: Date;
  /** Business days until it is due, negative when it is late; null while no examiner is waited for. */
  daysLeft: number | null;
  /** Name of the category of a product. */
  category: string | null;
  /** How large the applicant is by the facts it last handed in as a manufacturer; null when it has not. */
  makerSize: string | null;
  startup: boolean;
}

type Row = Pick<CaseFacts, 'since' | 'category' | 'makerSize' | 'startup'> & { id: string };

/** Facts about cases that stand elsewhere than in their rows. */
@Injectable()
export class CaseFactsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The facts of each of these cases, in one query. */
  async of(cases: readonly ReviewCase[]): Promise<Map<string, CaseFacts>> {
    const rows = await this.database.manager.query<Row[]>(FACTS, [cases.map(({ id }) => id)]);
    const today = this.clock.today();
    return new Map(
      cases.flatMap(({ id, dueOn }) => {
        const row = rows.find((each) => each.id === id);
        const daysLeft = dueOn === null ? null : businessDaysBetween(today, dueOn);
        return row ? [[id, { ...row, daysLeft }]] : [];
      }),
    );
  }
}

/** The classification by the facts that the applicant of `review_case` last handed in as a manufacturer, in SQL. */
export const MAKER_CLASSIFICATION = `
  SELECT classification FROM manufacturer JOIN manufacturer_facts ON manufacturer_facts.manufacturer_id = manufacturer.id
  WHERE manufacturer.organisation_id = review_case.applicant_id AND manufacturer_facts.frozen_at IS NOT NULL
  ORDER BY manufacturer_facts.number DESC LIMIT 1`;

const FACTS = `
  SELECT review_case.id, coalesce(step.created_at, review_case.created_at) AS since, category.name AS category,
    facts.classification->>'size' AS "makerSize",
    coalesce((facts.classification->>'startup')::boolean, false) AS startup
  FROM review_case
  LEFT JOIN LATERAL (
    SELECT created_at FROM case_event
    WHERE case_id = review_case.id AND from_stage IS DISTINCT FROM to_stage ORDER BY id DESC LIMIT 1
  ) step ON true
  LEFT JOIN category ON category.id = review_case.category_id
  LEFT JOIN LATERAL (${MAKER_CLASSIFICATION}) facts ON true
  WHERE review_case.id = ANY ($1)`;
