import { Entity, Index, JoinColumn, ManyToOne, OneToOne, type Relation } from 'typeorm';
import { Dossier } from '#evidence';
import { Manufacturer } from '#manufacturers';
import { CreatedAt, Id } from '#platform';

/** A piece of equipment through all its revisions. */
@Entity('product')
export class Product {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Manufacturer, { nullable: false })
  manufacturer: Relation<Manufacturer>;

  /** Where its evidence is gathered. */
  @OneToOne(() => Dossier, { nullable: false })
  @JoinColumn()
  dossier: Relation<Dossier>;

  @CreatedAt()
  createdAt: Date;
}
