import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { Person } from '#identity';
import { Id, Moment } from '#platform';
import type { ReasonCategory } from './integrity.rules.js';
import { Listing } from './listing.entity.js';
import type { ListingStatus, ListingVerb } from './listing.workflow.js';

/** One step in the history of a listing, with its whole state after it. Rows are only added; a trigger refuses the rest. */
@Entity('listing_event')
@Unique(['listingId', 'number'])
@Check('listing_event_public', 'public_text IS NULL OR category IS NOT NULL')
@Index('listing_event_category_idx', ['id'], { where: 'category IS NOT NULL' })
export class ListingEvent {
  @Id()
  id: string;

  @Column('uuid')
  listingId: string;

  @ManyToOne(() => Listing, { nullable: false })
  listing: Relation<Listing>;

  /** 1, 2, 3 … within the listing. */
  @Column('integer')
  number: number;

  @Column('text')
  verb: ListingVerb;

  @Column('text')
  status: ListingStatus;

  /** The state as JSON text: kept letter by letter, for the hash is over it. */
  @Column('text')
  state: string;

  /** SHA-256 of the state in hexadecimal; the audit log holds the same. */
  @Column('text')
  sha256: string;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  /** Who acted; none: the calendar. */
  @ManyToOne(() => Person, { nullable: true })
  actor: Relation<Person> | null;

  /** Why, for the maker and the staff. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Why, for the public: only of steps that the integrity page shows. */
  @Column('text', { nullable: true })
  category: ReasonCategory | null;

  @Column('text', { nullable: true })
  publicText: string | null;

  @Moment()
  at: Date;
}
