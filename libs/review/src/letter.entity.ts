import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '#platform';
import { Decision } from './decision.entity.js';

/** A decision letter as it was issued, byte for byte; its digest is in the audit log. Never changed. */
@Entity('letter')
export class IssuedLetter {
  @PrimaryColumn('uuid')
  decisionId: string;

  @OneToOne(() => Decision, { nullable: false })
  @JoinColumn()
  decision: Relation<Decision>;

  @Column('text')
  html: string;

  @Column('bytea')
  pdf: Buffer;

  @Moment()
  issuedAt: Date;
}
