import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#identity';
import { IsSwitch, PageQuery } from '#platform';
import { SIZES, TRACKS, type Size, type Track } from '#scheme';
import { CASE_KINDS, type CaseKind } from './case-kind.js';
import type { ReviewCase } from './review-case.entity.js';
import { STAGES, type Stage } from './review.workflow.js';

/** Which cases a list holds. */
export class CaseQuery extends PageQuery {
  /** Only cases in this stage. */
  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage;

  /** Only cases that this association is responsible for. */
  @IsOptional()
  @IsUUID()
  association?: string;

  @IsOptional()
  @IsIn(CASE_KINDS)
  kind?: CaseKind;

  @IsOptional()
  @IsIn(TRACKS)
  track?: Track;

  /** Only cases one has claimed oneself, or with `false` only others. */
  @IsOptional()
  @IsSwitch()
  mine?: boolean;

  /** Only cases whose day has passed, or with `false` only others. */
  @IsOptional()
  @IsSwitch()
  late?: boolean;
}

/** Which part of the queue, and in what order. */
export class QueueQuery extends CaseQuery {
  /** What one is good at: `only` that, or `first` that and the rest after it. */
  @IsOptional()
  @IsIn(['only', 'first'])
  skill?: 'only' | 'first';

  /** Only cases of applicants of this size, by what they last handed in as a manufacturer. */
  @IsOptional()
  @IsIn(SIZES)
  makerSize?: Size;
}

/** Narrows a query over `review_case` to what was asked for. */
export function narrow(
  cases: SelectQueryBuilder<ReviewCase>,
  actor: Actor,
  today: string,
  { stage, association, kind, track, mine, late }: CaseQuery,
): void {
  if (stage) cases.andWhere('review_case.stage = :stage', { stage });
  if (association) cases.andWhere('review_case.association_id = :association', { association });
  if (kind) cases.andWhere('review_case.kind = :kind', { kind });
  if (track) cases.andWhere('review_case.track = :track', { track });
  const { personId } = actor;
  if (mine === true) cases.andWhere('review_case.examiner_id = :personId', { personId });
  if (mine === false) cases.andWhere('review_case.examiner_id IS DISTINCT FROM :personId', { personId });
  if (late === true) cases.andWhere('review_case.due_on < :today', { today });
  if (late === false) cases.andWhere('(review_case.due_on IS NULL OR review_case.due_on >= :today)', { today });
}
