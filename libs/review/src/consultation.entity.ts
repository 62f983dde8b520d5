import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id } from '#platform';
import { ReviewCase } from './review-case.entity.js';

export const POSITIONS = ['supports', 'neutral', 'objects'] as const;
export type Position = (typeof POSITIONS)[number];

/** What somebody who was asked about a proposal said: an association, a ministry, users. Never changed. */
@Entity('consultation')
@Check('consultation_position', `position IN ('supports', 'neutral', 'objects')`)
export class Consultation {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => ReviewCase, { nullable: false })
  case: Relation<ReviewCase>;

  /** The round of the case it was written in. */
  @Column('integer')
  round: number;

  @ManyToOne(() => Person, { nullable: false })
  author: Relation<Person>;

  /** Who was asked. */
  @Column('text')
  consulted: string;

  /** `YYYY-MM-DD`. */
  @Column('date')
  heldOn: string;

  @Column('text')
  position: Position;

  @Column('text')
  summary: string;

  @CreatedAt()
  createdAt: Date;
}
