import { Check, Column, Entity, Index } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';

/** One mail, from the moment it is decided; written in the transaction of what it tells of. */
@Entity('mail')
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

  @Moment({ nullable: true })
  sentAt: Date | null;

  /** When the recipient's server refused it for good. */
  @Moment({ nullable: true })
  refusedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
