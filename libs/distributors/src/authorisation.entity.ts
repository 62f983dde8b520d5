import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  JoinTable,
  ManyToMany,
  ManyToOne,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { Manufacturer } from '#manufacturers';
import { CreatedAt, Id } from '#platform';
import { Product } from '#products';
import { AUTHORISATION_STATUSES, type AuthorisationStatus } from './authorisation.rules.js';
import { Distributor } from './distributor.entity.js';

const OPEN = `status IN ('invited', 'active')`;

/** A maker's leave to a distributor to sell all or some of its products for a time. Of one pair no two open ones overlap. */
@Entity('authorisation')
@Check('authorisation_status', `status IN (${AUTHORISATION_STATUSES.map((status) => `'${status}'`).join(', ')})`)
@Check('authorisation_term', 'ends_on >= starts_on')
@Check('authorisation_in_force', `in_force <= (status = 'active')`)
@Exclusion(
  'authorisation_one_open',
  `USING gist (manufacturer_id WITH =, distributor_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (${OPEN})`,
)
@Index('authorisation_open', ['endsOn'], { where: OPEN })
export class Authorisation {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Manufacturer, { nullable: false })
  manufacturer: Relation<Manufacturer>;

  @Index()
  @ManyToOne(() => Distributor, { nullable: false })
  distributor: Relation<Distributor>;

  @Column('text', { default: 'invited' })
  status: AuthorisationStatus;

  /** Of all products of the maker, also those to come; otherwise of `products`. */
  @Column('boolean')
  allProducts: boolean;

  @ManyToMany(() => Product)
  @JoinTable({ name: 'authorisation_product' })
  products: Relation<Product>[];

  /** First day, `YYYY-MM-DD`. */
  @Column('date')
  startsOn: string;

  /** Last day. */
  @Column('date')
  endsOn: string;

  /** Why it was declined or withdrawn. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Whether the listings were last told that it holds; follows the calendar by `Authorisations.turn`. */
  @Column('boolean', { default: false })
  inForce: boolean;

  @VersionColumn()
  version: number;

  @CreatedAt()
  createdAt: Date;
}
