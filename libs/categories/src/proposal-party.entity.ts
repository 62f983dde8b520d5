import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '#identity';
import { CreatedAt, Moment } from '#platform';
import { Proposal } from './proposal.entity.js';

/** An organisation that proposes a category, the leading one among them, and its part in it. */
@Entity('category_proposal_party')
export class ProposalParty {
  @PrimaryColumn('uuid')
  proposalId: string;

  @ManyToOne(() => Proposal, { nullable: false })
  proposal: Relation<Proposal>;

  @Index()
  @PrimaryColumn('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  /** What it brings in. */
  @Column('text')
  part: string;

  /** The proposal it came from, when the two were merged. */
  @ManyToOne(() => Proposal, { nullable: true })
  mergedFrom: Relation<Proposal> | null;

  /** When it confirmed its part; a change of the draft takes the confirmation back. */
  @Moment({ nullable: true })
  confirmedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
