import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Listing } from '#catalog';
import { Moment } from '#platform';

/** The last change of a listing. The database writes it, by a trigger on the listing, at the end of the transaction. */
@Entity('catalog_change')
@Unique(['seq'])
export class CatalogChange {
  @PrimaryColumn('uuid')
  listingId: string;

  @OneToOne(() => Listing, { nullable: false })
  @JoinColumn()
  listing: Relation<Listing>;

  /** Whoever sees one sees all lower ones: see ADR 91. */
  @Column('bigint')
  seq: string;

  @Moment()
  changedAt: Date;
}
