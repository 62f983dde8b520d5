import { Column, Entity, Index, ManyToOne, Unique, VersionColumn, type Relation } from 'typeorm';
import { CreatedAt, Id, Moment } from '#platform';
import { Proposal } from './proposal.entity.js';
import type { ProposalContent } from './proposal.rules.js';

/** One state of a proposal. The newest may be a draft; submitting freezes it for ever. */
@Entity('category_proposal_version')
@Unique(['proposal', 'number'])
@Index('category_proposal_version_one_draft', ['proposal'], { unique: true, where: 'frozen_at IS NULL' })
export class ProposalVersion {
  @Id()
  id: string;

  @ManyToOne(() => Proposal, { nullable: false })
  proposal: Relation<Proposal>;

  /** 1, 2, 3 … within the proposal. */
  @Column('integer')
  number: number;

  @Column('jsonb')
  content: ProposalContent;

  /** Counts the saves of a draft. */
  @VersionColumn()
  version: number;

  @Moment({ nullable: true })
  frozenAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
