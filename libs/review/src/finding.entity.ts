import { Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { CreatedAt, Id } from '#platform';
import { ReviewCase } from './review-case.entity.js';

/** A point to correct, tied to a field or a document, and the applicant's answer to it. */
@Entity('finding')
export class Finding {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => ReviewCase, { nullable: false })
  case: Relation<ReviewCase>;

  /** The round it was found in. */
  @Column('integer')
  round: number;

  /** JSON pointer into the submission, such as `/bodyPrice` or `/evidence/0`. */
  @Column('text')
  pointer: string;

  @Column('text')
  code: FindingCode;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  answer: string | null;

  @CreatedAt()
  createdAt: Date;
}

/** The published list of finding codes. */
export const FINDING_CODES = [
  'description_unclear',
  'category_mismatch',
  'model_number_mismatch',
  'price_not_shown',
  'support_not_shown',
  'document_unreadable',
  'facts_differ_from_document',
  'other',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
