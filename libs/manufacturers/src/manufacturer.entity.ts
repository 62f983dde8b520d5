import { Column, Entity, OneToOne, JoinColumn, type Relation } from 'typeorm';
import { Organisation } from '#identity';
import { CreatedAt, Id } from '#platform';

/** A company as maker of products: what buyers are told about it. */
@Entity('manufacturer')
export class Manufacturer {
  @Id()
  id: string;

  @OneToOne(() => Organisation, { nullable: false })
  @JoinColumn()
  organisation: Relation<Organisation>;

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
