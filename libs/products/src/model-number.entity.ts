import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Manufacturer } from '#manufacturers';
import { Moment } from '#platform';
import { Product } from './product.entity.js';

/** A model number that a manufacturer has submitted: it belongs to that product for ever. */
@Entity('model_number')
export class ModelNumber {
  @PrimaryColumn('uuid')
  manufacturerId: string;

  @ManyToOne(() => Manufacturer, { nullable: false })
  manufacturer: Relation<Manufacturer>;

  /** Without hyphens, spaces, width and case (see `modelKey`). */
  @PrimaryColumn('text')
  key: string;

  @Index()
  @ManyToOne(() => Product, { nullable: false })
  product: Relation<Product>;

  /** As it was written. */
  @Column('text')
  written: string;

  /** When the listing of its product was revoked: nobody can use it again, not even that product. */
  @Moment({ nullable: true })
  burntAt: Date | null;
}
