import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { Clock, Database } from '#platform';
import type { Stage } from './review.workflow.js';

/** How far back is looked. */
const DAYS = 90;
const DAY_MS = 86_400_000;

/** How long cases have stayed in a stage that they have left. */
export interface StageTime {
  stage: Stage;
  /** How many have left it. */
  left: number;
  /** Days on the calendar: half of them were faster; nine in ten were. */
  medianDays: number;
  slowDays: number;
}

/** What came in and what ended in one week. */
export interface Week {
  /** Its Monday in Japan (`YYYY-MM-DD`). */
  from: string;
  submitted: number;
  ended: number;
}

/** How long the review takes, and how much comes and goes, over the last ninety days. */
@Injectable()
export class StageTimes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of all cases; associations are told of those they are responsible for. */
  stages(actor: Actor): Promise<StageTime[]> {
    return this.database.manager.query<StageTime[]>(
      `WITH step AS (
         SELECT event.to_stage AS stage, event.created_at AS began,
           lead(event.created_at) OVER (PARTITION BY event.case_id ORDER BY event.id) AS ended
         FROM case_event event JOIN review_case ON review_case.id = event.case_id
         WHERE event.from_stage IS DISTINCT FROM event.to_stage
           AND ($2::uuid IS NULL OR review_case.association_id = $2)
       )
       SELECT stage, count(*)::int AS left,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended - began) / 86400)::float AS "medianDays",
         percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM ended - began) / 86400)::float AS "slowDays"
       FROM step WHERE ended >= $1 GROUP BY stage ORDER BY stage`,
      [this.begin(), associationOf(actor)],
    );
  }

  /** Week by week, the oldest first; weeks in which nothing happened too. */
  weeks(actor: Actor): Promise<Week[]> {
    return this.database.manager.query<Week[]>(
      `WITH week AS (
         SELECT generate_series(
           date_trunc('week', $1::timestamptz AT TIME ZONE 'Asia/Tokyo'),
           date_trunc('week', $2::timestamptz AT TIME ZONE 'Asia/Tokyo'), interval '1 week') AS monday
       ), seen AS (
         SELECT created_at, closed_at FROM review_case
         WHERE (created_at >= $1 OR closed_at >= $1) AND ($3::uuid IS NULL OR association_id = $3)
       )
       SELECT to_char(monday, 'YYYY-MM-DD') AS "from",
         (SELECT count(*)::int FROM seen WHERE ${inWeek('created_at')}) AS submitted,
         (SELECT count(*)::int FROM seen WHERE ${inWeek('closed_at')}) AS ended
       FROM week ORDER BY monday`,
      [this.begin(), this.clock.now(), associationOf(actor)],
    );
  }

  private begin(): Date {
    return new Date(this.clock.now().getTime() - DAYS * DAY_MS);
  }
}

const associationOf = ({ organisationKind, organisationId }: Actor): string | null =>
  organisationKind === 'association' ? organisationId : null;

/** Whether a moment lies in the week that begins on `monday`. */
const inWeek = (moment: string): string =>
  `${moment} AT TIME ZONE 'Asia/Tokyo' >= monday AND ${moment} AT TIME ZONE 'Asia/Tokyo' < monday + interval '1 week'`;
