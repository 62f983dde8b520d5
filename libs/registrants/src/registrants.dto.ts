import { IsBoolean, IsOptional, IsString, IsUrl, Matches, MaxLength } from 'class-validator';
import { IsText } from '#platform';
import type { FactsVersion } from './facts-version.js';
import type { RegistrantStatus } from './registrant.js';

/** A telephone number as people write it. */
export const PHONE = /^\+?[\d\-() ]{6,20}$/;

/** What every registrant declares; only name, reading and address cannot be left out of a draft. */
export class RegistrantFactsBody {
  @IsText(200)
  name: string;

  /** The name in hiragana or katakana. */
  @IsText(200)
  @Matches(/^[\p{Script=Hiragana}\p{Script=Katakana}ー・　 \d]+$/u)
  reading: string;

  @IsText(300)
  address: string;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  website?: string;

  @IsOptional()
  @IsString()
  @Matches(PHONE)
  phone?: string;

  @IsOptional()
  @IsText(100)
  representative?: string;

  /** The duties of this registration are read and accepted. */
  @IsOptional()
  @IsBoolean()
  pledged?: boolean;
}

/** Where a registration stands. */
export class RegistrationView {
  id: string;
  /** `draft` until the registration is approved for the first time; `revoked` for good. */
  status: RegistrantStatus;
  /** Where the papers about the company go. */
  dossierId: string;
  /** Number of the version of the facts. */
  number: number;
  /** Frozen by a submission; otherwise a draft. */
  frozen: boolean;
  /** Whether this version holds. */
  approved: boolean;
  /** Counts the saves; send it back with `If-Match`. */
  version: number;

  static of({ registrant, number, frozenAt, approvedAt, version }: FactsVersion): RegistrationView {
    return {
      id: registrant.id,
      status: registrant.status,
      dossierId: registrant.dossier.id,
      number,
      frozen: frozenAt !== null,
      approved: approvedAt !== null,
      version,
    };
  }
}
