import { Column, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { Dossier } from '#evidence';
import { Organisation } from '#identity';
import { CreatedAt, Id } from '#platform';

export type RegistrantStatus = 'draft' | 'active' | 'revoked';

/** A company that is registered in one part, such as manufacturer: the columns every part has. */
export abstract class Registrant {
  @Id()
  id: string;

  @OneToOne(() => Organisation, { nullable: false })
  @JoinColumn()
  organisation: Relation<Organisation>;

  /** Where the papers about the company are gathered. */
  @OneToOne(() => Dossier, { nullable: false })
  @JoinColumn()
  dossier: Relation<Dossier>;

  /** `draft` until the registration is approved for the first time; `revoked` for good. */
  @Column('text', { default: 'draft' })
  status: RegistrantStatus;

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
