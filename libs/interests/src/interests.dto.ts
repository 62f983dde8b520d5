import { IsOptional, IsUUID } from 'class-validator';
import { IsCorporateNumber, type Organisation } from '#identity';
import { IsCalendarDate, IsText } from '#platform';
import type { InterestDeclaration } from './interest-declaration.entity.js';

export class DeclareInterestBody {
  /** The company or association, such as `applicantId` of a case. */
  @IsUUID()
  organisationId: string;

  /** What the interest is. */
  @IsText(2000)
  reason: string;
}

export class EndInterestBody {
  @IsText(2000)
  reason: string;

  /** The first day on which it holds no more; today unless given. */
  @IsOptional()
  @IsCalendarDate()
  endsOn?: string;
}

export class InterestView {
  id: string;
  personId: string;
  person: string;
  organisationId: string;
  organisation: string;
  reason: string;
  declaredAt: Date;
  /** The first day (`YYYY-MM-DD`) on which it holds no more; none while it holds. */
  endsOn: string | null;
  endedBy: string | null;
  endReason: string | null;

  static from(declaration: InterestDeclaration): InterestView {
    const { id, person, organisation, reason, createdAt, endsOn, endedBy, endReason } = declaration;
    return {
      ...{ id, personId: person.id, person: person.name, organisationId: organisation.id },
      ...{ organisation: organisation.name, reason, declaredAt: createdAt },
      ...{ endsOn, endedBy: endedBy?.name ?? null, endReason },
    };
  }
}

export class InterestPage {
  items: InterestView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

/** A company, by one of the two. */
export class MemberFirmBody {
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  @IsOptional()
  @IsCorporateNumber()
  corporateNumber?: string;
}

export class MemberFirmView {
  organisationId: string;
  name: string;
  corporateNumber: string | null;

  static from({ id, name, corporateNumber }: Organisation): MemberFirmView {
    return { organisationId: id, name, corporateNumber };
  }
}

export class MemberFirmList {
  items: MemberFirmView[];
}
