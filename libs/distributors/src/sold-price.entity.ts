import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id, Yen } from '#platform';
import { Product } from '#products';
import { Distributor } from './distributor.entity.js';

/** What a distributor asks for a product from a day on; never changed: a newer one takes its place. */
@Entity('sold_price')
@Check('sold_price_positive', 'price > 0')
@Index(['distributor', 'product', 'validFrom'])
export class SoldPrice {
  @Id()
  id: string;

  @ManyToOne(() => Distributor, { nullable: false })
  distributor: Relation<Distributor>;

  @Index()
  @ManyToOne(() => Product, { nullable: false })
  product: Relation<Product>;

  /** Without tax. */
  @Yen()
  price: number;

  /** First day, `YYYY-MM-DD`. */
  @Column('date')
  validFrom: string;

  @ManyToOne(() => Person, { nullable: false })
  statedBy: Relation<Person>;

  @CreatedAt()
  createdAt: Date;
}
