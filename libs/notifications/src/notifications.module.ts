import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '#platform';
import { MailTransport, OutboxTransport } from './mail-transport.js';
import { Mail } from './mail.entity.js';
import { MailboxController } from './mailbox.controller.js';
import { Mailbox } from './mailbox.service.js';
import { Mails } from './mails.service.js';
import { Notices } from './notices.service.js';
import { SmtpTransport } from './smtp-transport.js';

/** Telling people what happened. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Mail])],
  controllers: [MailboxController],
  providers: [
    Mailbox,
    Mails,
    Notices,
    {
      provide: MailTransport,
      inject: [CONFIG],
      useFactory: ({ MAIL_TRANSPORT, SMTP_URL, MAIL_FROM }: Config): MailTransport | Promise<MailTransport> =>
        MAIL_TRANSPORT === 'smtp' ? SmtpTransport.to(SMTP_URL, MAIL_FROM) : new OutboxTransport(),
    },
  ],
  exports: [Mails, Notices],
})
export class NotificationsModule {}
