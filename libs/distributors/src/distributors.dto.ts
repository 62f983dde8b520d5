import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsText } from '#platform';
import { PHONE, RegistrantFactsBody, RegistrationView } from '#registrants';
import type { DistributorFacts } from './distributor-facts.entity.js';

/** Whom buyers turn to; a draft may leave out anything. */
export class ContactBody {
  @IsOptional()
  @IsText(100)
  department?: string;

  @IsOptional()
  @IsString()
  @Matches(PHONE)
  phone?: string;

  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  mail?: string;

  /** When it answers, in words. */
  @IsOptional()
  @IsText(200)
  hours?: string;
}

/** Everything a distributor declares; only name, reading and address cannot be left out of a draft. */
export class DistributorFactsBody extends RegistrantFactsBody {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ContactBody)
  contact?: ContactBody;

  /** A sole proprietor is registered without a corporate number and a registry certificate. */
  @IsOptional()
  @IsBoolean()
  soleProprietor?: boolean;
}

/** The first draft. */
export class RegisterDistributorBody extends DistributorFactsBody {
  /** Absent: the name the company signed up with. */
  @IsOptional()
  override name: string;
}

export class DistributorView extends RegistrationView {
  facts: DistributorFactsBody;

  static from(version: DistributorFacts): DistributorView {
    return { ...RegistrationView.of(version), facts: version.facts };
  }
}
