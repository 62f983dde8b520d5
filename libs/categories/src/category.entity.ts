import { Check, Column, Entity, Index, ManyToOne, Unique, VersionColumn, type Relation } from 'typeorm';
import { Organisation } from '#identity';
import { CreatedAt, Id, TextList } from '#platform';

/** `suspended`: takes no new products for a while. `closed`: for good; what is listed stays. */
export const CATEGORY_STATUSES = ['open', 'suspended', 'closed'] as const;
export type CategoryStatus = (typeof CATEGORY_STATUSES)[number];

/** Products used in one kind of work with like effect and no great difference in principle, look and size. */
@Entity('category')
@Unique(['name'])
@Check('category_status', `status IN ('open', 'suspended', 'closed')`)
export class Category {
  @Id()
  id: string;

  @Column('text')
  name: string;

  /** The name in hiragana. */
  @Column('text')
  reading: string;

  /** Other names and trade words for the same thing. */
  @TextList()
  aliases: string[];

  /** What belongs into it, and what does not. */
  @Column('text')
  definition: string;

  /** The association (工業会) that examines its products; none: the secretariat does. */
  @Index()
  @ManyToOne(() => Organisation, { nullable: true })
  association: Relation<Organisation> | null;

  @Column('text', { default: 'open' })
  status: CategoryStatus;

  /** Counts its changes. */
  @VersionColumn()
  version: number;

  @CreatedAt()
  createdAt: Date;
}
