import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { Clock, Database, page, type Page, type PageQuery } from '#platform';
import { Mail } from './mail.entity.js';

/** What mail told somebody, to be read again when signed in: all of it that leads to a page and holds no key. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What was told to a mail address, newest first. */
  list(recipient: string, query: PageQuery): Promise<Page<Mail>> {
    const mails = this.database.manager
      .getRepository(Mail)
      .createQueryBuilder('mail')
      .where('mail.recipient = :recipient AND mail.page IS NOT NULL', { recipient });
    return page(mails, query);
  }

  /** How much of it was not read. */
  unread(recipient: string): Promise<number> {
    return this.database.manager.getRepository(Mail).countBy({ recipient, page: Not(IsNull()), readAt: IsNull() });
  }

  /** Takes note that everything up to one of them was read. */
  async read(recipient: string, until: string): Promise<void> {
    const seen = { recipient, page: Not(IsNull()), readAt: IsNull(), id: LessThanOrEqual(until) };
    await this.database.manager.getRepository(Mail).update(seen, { readAt: this.clock.now() });
  }
}
