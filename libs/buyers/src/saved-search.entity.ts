import { Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';
import type { StandingQuery } from '#search';

/** A search somebody wants to hear news of. */
@Entity('saved_search')
@Index('saved_search_due', ['checkedAt'], { where: 'mails' })
export class SavedSearch {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Person, { nullable: false })
  person: Relation<Person>;

  @Column('text')
  name: string;

  @Column('jsonb')
  query: StandingQuery;

  /** Whether its person is written to. */
  @Column('boolean', { default: true })
  mails: boolean;

  /** When it was last run; none before the first time, which sets what is known already. */
  @Moment({ nullable: true })
  checkedAt: Date | null;

  /** Listings of the last days that are known already: see `SavedSearchRuns`. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  told: string[];

  @CreatedAt()
  createdAt: Date;
}
