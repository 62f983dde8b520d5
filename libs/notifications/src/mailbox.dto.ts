import { IsEmail, IsOptional, MaxLength } from 'class-validator';
import { PageQuery } from '#platform';
import type { Mail } from './mail.entity.js';

export class MailboxQuery extends PageQuery {
  /** Only what goes to this mail address. */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  to?: string;
}

export class MailView {
  id: string;
  to: string;
  subject: string;
  text: string;
  createdAt: Date;

  static from({ id, recipient, subject, text, createdAt }: Mail): MailView {
    return { id, to: recipient, subject, text: text ?? '', createdAt };
  }
}

export class MailPage {
  items: MailView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class MailboxState {
  /** Whether mail is read here, because none is sent. */
  open: boolean;
}
