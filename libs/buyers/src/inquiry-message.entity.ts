import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id } from '#platform';
import { Inquiry } from './inquiry.entity.js';
import type { Side } from './inquiry.rules.js';

/** One message in the thread of an inquiry. */
@Entity('inquiry_message')
@Check('inquiry_message_side', `side IN ('buyer', 'company')`)
export class InquiryMessage {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Inquiry, { nullable: false, onDelete: 'CASCADE' })
  inquiry: Relation<Inquiry>;

  @Column('text')
  side: Side;

  /** Who wrote it, for the record; the other side is not told. None for a visitor. */
  @ManyToOne(() => Person, { nullable: true })
  author: Relation<Person> | null;

  @Column('text')
  text: string;

  @CreatedAt()
  createdAt: Date;
}
