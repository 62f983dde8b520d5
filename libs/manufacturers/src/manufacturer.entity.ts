import { Check, Column, Entity, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { Dossier } from '#evidence';
import { Organisation } from '#identity';
import { CreatedAt, Id } from '#platform';

/** A company as maker of products. Name, reading, address and website are what buyers are told. */
@Entity('manufacturer')
@Check('manufacturer_status', `status IN ('draft', 'active')`)
export class Manufacturer {
  @Id()
  id: string;

  @OneToOne(() => Organisation, { nullable: false })
  @JoinColumn()
  organisation: Relation<Organisation>;

  /** Where the papers about the company are gathered. */
  @OneToOne(() => Dossier, { nullable: false })
  @JoinColumn()
  dossier: Relation<Dossier>;

  /** `draft` until the registration is approved for the first time. */
  @Column('text', { default: 'draft' })
  status: 'draft' | 'active';

  @Column('text')
  name: string;

  /** The name in kana. */
  @Column('text')
  reading: string;

  @Column('text')
  address: string;

  @Column('text', { nullable: true })
  website: string | null;

  @CreatedAt()
  createdAt: Date;
}
