export { defineMails, type MailKind } from './mail-texts.js';
export { Mail } from './mail.entity.js';
export { Mails, type Posted } from './mails.service.js';
export { Notices } from './notices.service.js';
export { NotificationsModule } from './notifications.module.js';
