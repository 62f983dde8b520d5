import { IsIn } from 'class-validator';
import { IsText, type Language } from '#platform';
import type { OwnAccount } from './own-accounts.service.js';

export class OwnAccountBody {
  @IsText(100)
  name: string;

  /** The language mail is written in. */
  @IsIn(['ja', 'en'])
  language: Language;
}

export class OwnAccountView {
  name: string;
  email: string;
  /** The language mail is written in. */
  language: Language;
  /** None for who signs in with an identity provider only. */
  hasPassword: boolean;
  /** Whether an authenticator app is asked for when signing in. */
  secondFactor: boolean;
  /** Recovery codes that were not used yet. */
  recoveryCodes: number;

  static from({ person, hasPassword, recoveryCodes }: OwnAccount): OwnAccountView {
    const { name, email, language, secondFactor } = person;
    return { name, email, language, hasPassword, secondFactor: Boolean(secondFactor?.confirmedAt), recoveryCodes };
  }
}
