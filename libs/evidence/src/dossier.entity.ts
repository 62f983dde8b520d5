import { Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Organisation } from '#identity';
import { CreatedAt, Id } from '#platform';

/** The evidence an organisation has gathered for one subject, such as a product. */
@Entity('dossier')
export class Dossier {
  @Id()
  id: string;

  @Index()
  @ManyToOne(() => Organisation, { nullable: false })
  organisation: Relation<Organisation>;

  @CreatedAt()
  createdAt: Date;
}
