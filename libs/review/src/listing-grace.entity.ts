import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Listing } from '#catalog';
import { CreatedAt } from '#platform';

/** That the evidence of a live listing no longer carries it, and until when its maker may mend that. */
@Entity('listing_grace')
export class ListingGrace {
  @PrimaryColumn('uuid')
  listingId: string;

  @OneToOne(() => Listing, { nullable: false })
  @JoinColumn()
  listing: Relation<Listing>;

  /** The last day, `YYYY-MM-DD`. */
  @Index()
  @Column('date')
  until: string;

  @CreatedAt()
  createdAt: Date;
}
