import type { Transporter } from 'nodemailer';
import type { Mail } from './mail.entity.js';
import { MailRefused, MailTransport } from './mail-transport.js';

const TIMEOUT_MS = 20_000;

/** Mail goes out through an SMTP server. */
export class SmtpTransport extends MailTransport {
  readonly keepsText = false;

  private constructor(
    private readonly smtp: Transporter,
    private readonly from: string,
  ) {
    super();
  }

  /** The mailer is loaded only where mail is sent: it costs a process 10 MB. */
  static async to(url: string, from: string): Promise<SmtpTransport> {
    const { createTransport } = await import('nodemailer');
    const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
    const smtp = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
    return new SmtpTransport(smtp, from);
  }

  async deliver({ id, recipient, subject, text }: Mail & { text: string }): Promise<void> {
    try {
      // The id makes a second delivery of the same mail recognisable as such.
      const messageId = `<${id}@labor-saving-registry>`;
      const headers = { 'auto-submitted': 'auto-generated' };
      // As an object the address is taken as it is and not read as a list of several.
      await this.smtp.sendMail({
        from: this.from,
        to: { name: '', address: recipient },
        subject,
        text,
        messageId,
        headers,
      });
    } catch (error) {
      const { responseCode = 0, command } = error as { responseCode?: number; command?: string };
      // 5xx about the recipient or the content is final (RFC 5321, 4.2.1); about our sign-in the operator can act.
      if (responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')) {
        throw new MailRefused((error as Error).message, { cause: error });
      }
      throw error;
    }
  }
}
