import { Check, Column, Entity, Index } from 'typeorm';
import { CreatedAt, Id, Moment, type Language } from '#platform';
import type { PrefectureCode } from '#scheme';

/** What somebody was looking for and did not find. */
@Entity('need')
@Check('need_industry', `industry ~ '^[A-T]$'`)
@Check('need_language', `language IN ('ja', 'en')`)
@Check('need_prefecture', `prefecture ~ '^(0[1-9]|[1-3][0-9]|4[0-7])$'`)
@Index('need_mail', ['createdAt'], { where: 'mail IS NOT NULL' })
export class Need {
  @Id()
  id: string;

  @Column('text')
  text: string;

  /** Division of the Japan Standard Industrial Classification. */
  @Column('text')
  industry: string;

  /** Kind of work, NFKC. */
  @Column('text')
  process: string;

  @Column('text', { nullable: true })
  prefecture: PrefectureCode | null;

  /** Where an answer goes; shown to nobody, and erased with the answer or after a year. */
  @Column('text', { nullable: true })
  mail: string | null;

  @Column('text')
  language: Language;

  @Column('text', { nullable: true })
  answer: string | null;

  /** When an administrator took it out of the makers' list. */
  @Moment({ nullable: true })
  hiddenAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
