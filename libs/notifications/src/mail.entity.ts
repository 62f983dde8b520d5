import { Check, Column, Entity, Index } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';

/** One mail, from the moment it is decided; written in the transaction of what it tells of. */
@Entity('mail')
@Index('mail_notice', ['recipient', 'id'], { where: 'page IS NOT NULL' })
@Check('mail_ended_once', 'sent_at IS NULL OR refused_at IS NULL')
export class Mail {
  @Id()
  id: string;

  /** The mail address it goes to. */
  @Index()
  @Column('text')
  recipient: string;

  /** What it is about, as a code: one of those declared with {@link defineMails}. */
  @Column('text')
  kind: string;

  @Column('text')
  subject: string;

  /** None once it went out by SMTP: the links in it are keys, and nobody but the recipient needs them. */
  @Column('text', { nullable: true })
  text: string | null;

  /** Address of the page it leads to; none where that holds a key, so that it is no notice. */
  @Column('text', { nullable: true })
  page: string | null;

  /** When its addressee took note of it in the registry. */
  @Moment({ nullable: true })
  readAt: Date | null;

  @Moment({ nullable: true })
  sentAt: Date | null;

  /** When the recipient's server refused it for good. */
  @Moment({ nullable: true })
  refusedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
