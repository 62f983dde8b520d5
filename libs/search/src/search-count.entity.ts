import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was searched for on a day. Nothing tells by whom. */
@Entity('search_count')
export class SearchCount {
  @PrimaryColumn('date')
  day: string;

  /** Folded. */
  @PrimaryColumn('text')
  query: string;

  @Column('integer', { default: 0 })
  searches: number;

  @Column('integer', { default: 0 })
  withoutHits: number;

  /** How often a hit was opened. */
  @Column('integer', { default: 0 })
  clicks: number;
}
