import type { Mail } from './mail.entity.js';

/** The recipient's server will never take this mail; trying again is of no use. */
export class MailRefused extends Error {}

/** A way for mail to get to people. */
export abstract class MailTransport {
  /** Whether the database keeps the text of what was delivered, because people read it there. */
  abstract readonly keepsText: boolean;

  /**
   * Delivers a mail; may be called twice for the same one.
   * @throws MailRefused when it never will be; any other error when it may be later
   */
  abstract deliver(mail: Mail & { text: string }): Promise<void>;
}

/** Mail stays in the database, where the mailbox page shows it: for demonstrations and development. */
export class OutboxTransport extends MailTransport {
  readonly keepsText = true;

  deliver(): Promise<void> {
    return Promise.resolve();
  }
}
