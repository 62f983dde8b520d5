import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { Manufacturer } from '#manufacturers';
import { CreatedAt, Id } from '#platform';
import { Product } from '#products';
import type { PrefectureCode } from '#scheme';
import { Distributor } from './distributor.entity.js';

/** A prefecture in which a maker or a distributor looks after products, and how fast. */
@Entity('coverage')
@Check('coverage_by_one', 'num_nonnulls(manufacturer_id, distributor_id) = 1')
@Check('coverage_prefecture', `prefecture ~ '^(0[1-9]|[1-3][0-9]|4[0-7])$'`)
@Check('coverage_hours', 'answer_hours >= 0 AND on_site_hours >= answer_hours')
@Index(['distributor', 'product'])
@Unique('coverage_once', ['manufacturer', 'distributor', 'product', 'prefecture'])
export class Coverage {
  @Id()
  id: string;

  /** The maker whose own coverage it is; none for a distributor's. */
  @ManyToOne(() => Manufacturer, { nullable: true })
  manufacturer: Relation<Manufacturer> | null;

  @ManyToOne(() => Distributor, { nullable: true })
  distributor: Relation<Distributor> | null;

  /** None: every product of the maker, or every one the distributor is authorised for, without coverage of its own. */
  @Index()
  @ManyToOne(() => Product, { nullable: true })
  product: Relation<Product> | null;

  @Column('text')
  prefecture: PrefectureCode;

  /** Hours until a call is answered. */
  @Column('integer')
  answerHours: number;

  /** Hours until somebody is on site. */
  @Column('integer')
  onSiteHours: number;

  @CreatedAt()
  createdAt: Date;
}
