import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Person } from '#identity';
import { IsCalendarDate, IsText, pointView, PointView, type Language } from '#platform';
import type { Enrolment } from './enrolment.entity.js';
import { HINDRANCES, type EnrolmentStatus, type Hindrance } from './enrolment.rules.js';

export class HindranceBody {
  @IsIn(HINDRANCES)
  hindrance: Hindrance;

  @IsText(2000)
  text: string;
}

export class SecurityCheckBody {
  /** Where the product and its key parts are made. */
  @IsText(2000)
  madeIn: string;

  /** Who controls the company and its key suppliers. */
  @IsText(2000)
  controlledBy: string;

  /** How technology is kept from leaking. */
  @IsText(2000)
  leakagePrevention: string;
}

export class ApplicationBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique(({ hindrance }: HindranceBody) => hindrance)
  @ValidateNested({ each: true })
  @Type(() => HindranceBody)
  hindrances: HindranceBody[];

  @IsObject()
  @ValidateNested()
  @Type(() => SecurityCheckBody)
  security: SecurityCheckBody;
}

export class AcceptBody {
  /** A person with the role of an adviser. */
  @IsUUID()
  adviserId: string;
}

export class AdviserView {
  id: string;
  name: string;

  static from({ id, name }: Person): AdviserView {
    return { id, name };
  }
}

export class AdviserList {
  items: AdviserView[];
}

export class PlanStepBody {
  @IsText(300)
  title: string;

  @IsCalendarDate()
  due: string;
}

export class PlanBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ title }: PlanStepBody) => title)
  @ValidateNested({ each: true })
  @Type(() => PlanStepBody)
  steps: PlanStepBody[];
}

export class CompleteStepBody {
  /** Counted from 0. */
  @IsInt()
  @Min(0)
  @Max(49)
  step: number;
}

export class EnrolmentReasonBody {
  @IsText(2000)
  reason: string;
}

export class PlanStepView extends PlanStepBody {
  /** The day it was done; null while it is open. */
  doneOn: string | null;
}

export class EnrolmentView {
  id: string;
  manufacturer: string;
  status: EnrolmentStatus;
  hindrances: HindranceBody[];
  security: SecurityCheckBody;
  adviser: string | null;
  plan: PlanStepView[];
  /** The day the maker agreed to the plan; null while it is proposed only. */
  agreedOn: string | null;
  startsOn: string | null;
  /** Last day of the membership. */
  endsOn: string | null;
  reason: string | null;
  /** Counts the changes; send it back with `If-Match`. */
  version: number;

  static from(enrolment: Enrolment): EnrolmentView {
    const { id, status, hindrances, security, plan, agreedOn, startsOn, endsOn, reason, version } = enrolment;
    return {
      id,
      manufacturer: enrolment.manufacturer.name,
      status,
      hindrances,
      security,
      adviser: enrolment.adviser?.name ?? null,
      plan,
      agreedOn,
      startsOn,
      endsOn,
      reason,
      version,
    };
  }
}

export class EnrolmentPage {
  items: EnrolmentView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class ProgramView {
  /** Whether the company could be a member by its facts. */
  eligible: boolean;
  /** Why not. */
  reasons: PointView[];
  enrolment: EnrolmentView | null;
}

/** The program as one company sees it. */
export const programView = (
  reasons: Parameters<typeof pointView>[0][],
  enrolment: Enrolment | null,
  language: Language,
): ProgramView => ({
  eligible: reasons.length === 0,
  reasons: reasons.map((reason) => pointView(reason, language)),
  enrolment: enrolment && EnrolmentView.from(enrolment),
});
