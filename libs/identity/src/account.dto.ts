import { Type } from 'class-transformer';
import { IsEmail, IsOptional, IsString, MaxLength, MinLength, ValidateNested, IsDefined } from 'class-validator';
import { IsText } from '#platform';
import { IsCorporateNumber } from './corporate-number.rules.js';
import { PASSWORD_LEAST, PASSWORD_MOST } from './password.rules.js';

export class CompanyBody {
  @IsText(200)
  name: string;

  /** Absent for sole proprietors. */
  @IsOptional()
  @IsCorporateNumber()
  corporateNumber?: string;
}

export class SignUpBody {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsText(100)
  name: string;

  @IsString()
  @MinLength(PASSWORD_LEAST)
  @MaxLength(PASSWORD_MOST)
  password: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => CompanyBody)
  organisation: CompanyBody;
}

export class LinkBody {
  /** What stands behind `token=` in the link of the mail. */
  @IsString()
  @MaxLength(100)
  token: string;
}

export class ForgottenPasswordBody {
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class ResetPasswordBody extends LinkBody {
  @IsString()
  @MinLength(PASSWORD_LEAST)
  @MaxLength(PASSWORD_MOST)
  password: string;
}

export class ChangePasswordBody {
  @IsString()
  @MaxLength(PASSWORD_MOST)
  presentPassword: string;

  @IsString()
  @MinLength(PASSWORD_LEAST)
  @MaxLength(PASSWORD_MOST)
  password: string;
}
