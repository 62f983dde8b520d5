import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '#identity';

/** Something by which organisations that are close can be found: two that are share at least one key. */
@Entity('affiliation_key')
export class AffiliationKey {
  @PrimaryColumn('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  @Index()
  @PrimaryColumn('text')
  key: string;
}

/** One way in which two organisations are close, as their newest handed-in facts show. */
@Entity('affiliation')
export class AffiliationRecord {
  /** The organisation with the smaller id. */
  @PrimaryColumn('uuid')
  oneId: string;

  @ManyToOne(() => Organisation, { nullable: false })
  one: Relation<Organisation>;

  @Index()
  @PrimaryColumn('uuid')
  otherId: string;

  @ManyToOne(() => Organisation, { nullable: false })
  other: Relation<Organisation>;

  @PrimaryColumn('text')
  kind: string;

  /** What matched, normalised. */
  @PrimaryColumn('text')
  matched: string;

  /** `strong`, `medium` or `weak`. */
  @Column('text')
  strength: string;
}
