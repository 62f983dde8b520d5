import { Check, Column, Entity, Index, ManyToOne, Unique, VersionColumn, type Relation } from 'typeorm';
import { Category } from '#categories';
import { CreatedAt, Id, Moment, TextList, Yen } from '#platform';
import { Product } from './product.entity.js';

/** One state of a product. The newest may be a draft, which is edited; submitting freezes it for ever. */
@Entity('product_revision')
@Unique(['product', 'number'])
@Index('product_revision_one_draft', ['product'], { unique: true, where: 'frozen_at IS NULL' })
@Check('product_revision_money', 'body_price >= 0 AND installation_cost >= 0')
export class ProductRevision {
  @Id()
  id: string;

  @ManyToOne(() => Product, { nullable: false })
  product: Relation<Product>;

  /** 1, 2, 3 … within the product. */
  @Column('integer')
  number: number;

  @Column('text', { nullable: true })
  name: string | null;

  /** The name in kana. */
  @Column('text', { nullable: true })
  reading: string | null;

  @TextList()
  modelNumbers: string[];

  @Index()
  @ManyToOne(() => Category, { nullable: true })
  category: Relation<Category> | null;

  @Column('text', { nullable: true })
  description: string | null;

  /** Without tax. */
  @Yen({ nullable: true })
  bodyPrice: number | null;

  /** Without tax. */
  @Yen({ nullable: true })
  installationCost: number | null;

  @Column('integer', { nullable: true })
  warrantyMonths: number | null;

  /** Counts the saves of a draft. */
  @VersionColumn()
  version: number;

  /** When it was submitted; none for a draft. */
  @Moment({ nullable: true })
  frozenAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
