import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Listing } from '#catalog';
import { Person } from '#identity';
import { CreatedAt } from '#platform';

/** A listing that somebody keeps in mind. */
@Entity('shortlist_entry')
export class ShortlistEntry {
  @PrimaryColumn('uuid')
  personId: string;

  @ManyToOne(() => Person, { nullable: false })
  person: Relation<Person>;

  @Index()
  @PrimaryColumn('uuid')
  listingId: string;

  @ManyToOne(() => Listing, { nullable: false })
  listing: Relation<Listing>;

  @Column('text', { nullable: true })
  note: string | null;

  @CreatedAt()
  createdAt: Date;
}
