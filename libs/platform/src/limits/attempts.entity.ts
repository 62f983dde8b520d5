import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Moment } from '../database/columns.js';

/** How often something was tried lately by or against one account or address. */
@Entity('attempts')
export class Attempts {
  /** SHA-256 of the limit's name and whom it counts: the table holds no address and no mail address. */
  @PrimaryColumn('bytea')
  key: Buffer;

  @Column('integer')
  count: number;

  /** When counting starts anew. */
  @Index()
  @Moment()
  endsAt: Date;
}
