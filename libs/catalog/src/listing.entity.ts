import { Check, Column, Entity, Index, JoinColumn, OneToOne, type Relation } from 'typeorm';
import type { EvidenceKind } from '#evidence';
import { CreatedAt, Id, Moment } from '#platform';
import { Product, ProductRevision } from '#products';
import { LISTING_STATUSES, type ListingStatus } from './listing.workflow.js';
import type { PublishedListing } from './published-listing.js';

/** On what conditions a provisional listing is in the catalog. */
export interface Conditions {
  /** Records that are asked for to make it a full one: of each list any one. */
  records: EvidenceKind[][];
  /** What buyers and the maker are told besides. */
  texts: string[];
}

/** A product in the catalog. What buyers see of it is kept ready as one document. */
@Entity('listing')
@Check('listing_status', `status IN (${LISTING_STATUSES.map((status) => `'${status}'`).join(', ')})`)
@Check('listing_kind', `kind IN ('full', 'provisional')`)
@Check('listing_term', `(kind = 'provisional') = (ends_on IS NOT NULL)`)
@Check('listing_origin', `origin IN ('review', 'migrated') AND (origin = 'migrated') = (external_id IS NOT NULL)`)
@Index('listing_letter_pairs_idx', { synchronize: false })
@Index('listing_newest_idx', { synchronize: false })
@Index('listing_price_idx', { synchronize: false })
@Index('listing_listed_in_idx', { synchronize: false })
@Check('listing_conditions', `kind = 'provisional' OR conditions IS NULL`)
@Index('listing_ends_on_idx', ['endsOn'], { where: 'ends_on IS NOT NULL' })
export class Listing {
  @Id()
  id: string;

  /** The product it lists: one listing per product, for ever. */
  @Column('uuid')
  productId: string;

  @OneToOne(() => Product, { nullable: false })
  @JoinColumn()
  product: Relation<Product>;

  /** The approved revision it shows. */
  @Column('uuid')
  revisionId: string;

  @OneToOne(() => ProductRevision, { nullable: false })
  @JoinColumn()
  revision: Relation<ProductRevision>;

  @Column('text')
  kind: 'full' | 'provisional';

  /** Last day of a provisional listing; none for a full one. */
  @Column('date', { nullable: true })
  endsOn: string | null;

  /** Of a provisional listing. */
  @Column('jsonb', { nullable: true })
  conditions: Conditions | null;

  /** The maker was last warned of the end when so many days were left. */
  @Column('integer', { nullable: true })
  warnedDays: number | null;

  @Column('text')
  status: ListingStatus;

  /** `migrated`: moved in from an earlier catalog, without a review here. */
  @Column('text', { default: 'review' })
  origin: 'review' | 'migrated';

  /** What an earlier catalog called it, when it was moved in. */
  @Column('text', { nullable: true, unique: true })
  externalId: string | null;

  @Column('jsonb')
  document: PublishedListing;

  /** Everything searchable in one text, folded: what search falls back on. */
  @Column('text')
  searchText: string;

  @CreatedAt()
  publishedAt: Date;

  @Index()
  @Moment()
  changedAt: Date;
}
