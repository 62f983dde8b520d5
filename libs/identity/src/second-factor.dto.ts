import { IsText } from '#platform';
import { SessionView } from './session.dto.js';

export class CodeBody {
  /** Six figures of the authenticator app. */
  @IsText(20)
  code: string;
}

export class SecondFactorEnrolmentView {
  /** The secret to type into an authenticator app, in base 32. */
  secret: string;
  /** The same for a QR code, `otpauth://totp/…`. */
  uri: string;
}

export class RecoveryCodesView {
  /** Each stands in for the app once; they are never shown again. */
  recoveryCodes: string[];
}

export class EnrolledView extends RecoveryCodesView {
  session: SessionView;
}
