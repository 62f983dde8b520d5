import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  Clock,
  CONFIG,
  Database,
  defineTopic,
  Handles,
  Jobs,
  type Config,
  type Language,
  type TextParams,
} from '#platform';
import { wordsOf, type MailKind } from './mail-texts.js';
import { MailRefused, MailTransport } from './mail-transport.js';
import { Mail } from './mail.entity.js';

const mailSend = defineTopic<{ mailId: string }>('mail.send');

/** Whether an address leads to a page for everybody who may see it; a query may hold a key, and `/` says nothing. */
const isPlain = (path: string): boolean => path !== '/' && !/[?#]/.test(path);

/** To whom a mail goes, and what it names. */
export interface Posted {
  to: string;
  language: Language;
  params?: TextParams;
  /** Path and query of a page the mail leads to; fills `{link}`. */
  path?: string;
}

/** Mail to people. */
@Injectable()
export class Mails {
  private readonly log = new Logger('Mail');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
  ) {}

  /** Writes a mail in the caller's transaction: it goes out if and only if the change is committed. */
  async post(manager: EntityManager, kind: MailKind, { to, language, params = {}, path = '/' }: Posted): Promise<void> {
    const publicUrl = this.config.PUBLIC_URL;
    const words = wordsOf(kind, language, { ...params, publicUrl, link: `${publicUrl}${path}` });
    const page = isPlain(path) ? path : null;
    const { id } = await manager.getRepository(Mail).save({ recipient: to, kind: kind.code, page, ...words });
    await this.jobs.enqueue(manager, mailSend, { mailId: id });
  }

  /** Sends a mail that has not gone out. A crash between sending and noting it sends it twice, under one message id. */
  @Handles(mailSend)
  async send({ mailId }: { mailId: string }): Promise<void> {
    const mails = this.database.manager.getRepository(Mail);
    const mail = await mails.findOneBy({ id: mailId });
    if (!mail || mail.sentAt || mail.refusedAt || mail.text === null) return;
    try {
      await this.transport.deliver({ ...mail, text: mail.text });
      await mails.update(
        { id: mailId },
        { sentAt: this.clock.now(), ...(!this.transport.keepsText && { text: null }) },
      );
    } catch (error) {
      if (!(error instanceof MailRefused)) throw error;
      this.log.warn({ mailId }, 'the mail was refused for good');
      await mails.update({ id: mailId }, { refusedAt: this.clock.now(), text: null });
    }
  }
}
