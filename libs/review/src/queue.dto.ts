import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsUUID } from 'class-validator';
import type { Role } from '#identity';
import { CASE_KINDS, type CaseKind } from './case-kind.js';
import type { Stage } from './review.workflow.js';

export class SkillsBody {
  /** Categories one is good at. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  categoryIds: string[];

  /** Kinds of cases one is good at. */
  @IsArray()
  @ArrayUnique()
  @IsIn(CASE_KINDS, { each: true })
  kinds: CaseKind[];
}

export class SkillsView {
  categoryIds: string[];
  kinds: CaseKind[];
}

export class StageLoadView {
  stage: Stage;
  waiting: number;
  /** Of these, not claimed by anybody. */
  unclaimed: number;
  /** Of these, past their day. */
  late: number;
}

export class ExaminerLoadView {
  personId: string;
  name: string;
  role: Role;
  organisation: string;
  /** Cases this person has claimed. */
  claimed: number;
  /** Of these, past their day. */
  late: number;
  /** Day (`YYYY-MM-DD`) of the claimed case that is due first. */
  firstDueOn: string | null;
}

export class StageTimeView {
  stage: Stage;
  /** How many cases have left it. */
  left: number;
  /** Days on the calendar: half of them were faster; nine in ten were. */
  medianDays: number;
  slowDays: number;
}

export class WeekView {
  /** Its Monday in Japan (`YYYY-MM-DD`). */
  from: string;
  submitted: number;
  ended: number;
}

export class TimesView {
  stages: StageTimeView[];
  weeks: WeekView[];
}

export class WorkloadView {
  stages: StageLoadView[];
  examiners: ExaminerLoadView[];
}
