import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mapPage, Public } from '#platform';
import { MailboxQuery, MailboxState, MailPage, MailView } from './mailbox.dto.js';
import { Mailbox } from './mailbox.service.js';

@ApiTags('mailbox')
@Controller('mailbox')
export class MailboxController {
  constructor(private readonly mailbox: Mailbox) {}

  /** All mail of a demonstration, newest first; 404 everywhere else. */
  @Get()
  @Public()
  async list(@Query() { to, ...query }: MailboxQuery): Promise<MailPage> {
    return mapPage(await this.mailbox.list(to, query), MailView.from);
  }

  /** Whether there is a mailbox to read. */
  @Get('state')
  @Public()
  state(): MailboxState {
    return { open: this.mailbox.open };
  }
}
