import { Check, Column, Entity, Index, ManyToOne, Unique, VersionColumn, type Relation } from 'typeorm';
import { Category, type AttributeValues } from '#categories';
import { Document } from '#evidence';
import { CreatedAt, Id, Moment, TextList, Yen } from '#platform';
import type { Unit } from '#scheme';
import type { Component, InstallationItem, ProductImage, StatedEffect } from './product-content.js';
import { Product } from './product.entity.js';

/** One state of a product. The newest may be a draft, which is edited; submitting freezes it for ever. */
@Entity('product_revision')
@Unique(['product', 'number'])
@Index('product_revision_one_draft', ['product'], { unique: true, where: 'frozen_at IS NULL' })
@Check('product_revision_money', 'body_price >= 0 AND installation_cost >= 0')
@Check(
  'product_revision_categories',
  'cardinality(further_category_ids) <= 5 AND NOT (category_id = ANY (further_category_ids))',
)
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

  /** Other categories it stands in, in the order they were given. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  furtherCategoryIds: string[];

  @Column('jsonb', { default: () => "'{}'" })
  attributes: AttributeValues;

  /** The units that numbers among the attributes are kept in, by key. */
  @Column('jsonb', { default: () => "'{}'" })
  attributeUnits: Record<string, Unit>;

  /** What it saves, in each of its categories. */
  @Column('jsonb', { default: () => "'[]'" })
  effects: StatedEffect[];

  /** What it is made of. */
  @Column('jsonb', { default: () => "'[]'" })
  components: Component[];

  /** What the hours that it frees make possible. */
  @Column('text', { nullable: true })
  freedHours: string | null;

  /** Whether it raises what each worker can do, and does not only replace hands. */
  @Column('boolean', { nullable: true })
  productivity: boolean | null;

  @Column('text', { nullable: true })
  description: string | null;

  /** Without tax. */
  @Yen({ nullable: true })
  bodyPrice: number | null;

  /** Without tax; the sum of the items where there are any. */
  @Yen({ nullable: true })
  installationCost: number | null;

  @Column('jsonb', { default: () => "'[]'" })
  installationItems: InstallationItem[];

  @Column('integer', { nullable: true })
  warrantyMonths: number | null;

  /** Global Trade Item Number. */
  @Column('text', { nullable: true })
  gtin: string | null;

  @Column('jsonb', { default: () => "'[]'" })
  images: ProductImage[];

  /** A PDF that everybody may download from the listing. */
  @Index()
  @ManyToOne(() => Document, { nullable: true })
  brochure: Relation<Document> | null;

  /** Counts the saves of a draft. */
  @VersionColumn()
  version: number;

  /** When it was submitted; none for a draft. */
  @Moment({ nullable: true })
  frozenAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
