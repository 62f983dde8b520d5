import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, page, Problem, type Config, type Page, type PageQuery } from '#platform';
import { Mail } from './mail.entity.js';

/** All mail of a demonstration: nobody could read it otherwise, for none is sent. */
@Injectable()
export class Mailbox {
  readonly open: boolean;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly database: Database,
  ) {
    this.open = config.MAILBOX;
  }

  /** Mail to an address, or to everybody, newest first. @throws Problem `not_found` where the mailbox is not open */
  list(to: string | undefined, query: PageQuery): Promise<Page<Mail>> {
    if (!this.open) throw new Problem('not_found');
    const mails = this.database.manager.getRepository(Mail).createQueryBuilder('mail').where('mail.text IS NOT NULL');
    if (to) mails.andWhere('mail.recipient = lower(:to)', { to });
    return page(mails, query);
  }
}
