import { IsString, MaxLength } from 'class-validator';
import type { ProviderAccount } from './provider-account.entity.js';
import type { AccountType } from './provider.rules.js';
import { SessionView } from './session.dto.js';

export class ProviderView {
  /** Whether one can sign in with an identity provider here. */
  configured: boolean;
}

export class TripView {
  /** Where to send the browser. */
  url: string;
}

export class CallbackBody {
  /** The query of the address the provider sent the browser back to: `?code=…&state=…`. */
  @IsString()
  @MaxLength(8_000)
  query: string;
}

export class OutcomeView {
  /** `confirmation_sent`: somebody has this mail address; the link in the mail makes the two accounts one person's. */
  outcome: 'signed_in' | 'linked' | 'confirmation_sent';
  session: SessionView | null;
}

export class ProviderAccountView {
  id: string;
  issuer: string;
  type: AccountType;
  linkedAt: Date;

  static from({ id, issuer, type, createdAt }: ProviderAccount): ProviderAccountView {
    return { id, issuer, type, linkedAt: createdAt };
  }
}

export class ProviderAccountList {
  items: ProviderAccountView[];
}
