import { Column, Entity } from 'typeorm';
import { CreatedAt, Id } from '#platform';

/** What links in mails to buyers are signed with; made by the migration, one for each registry. */
@Entity('link_key')
export class LinkKey {
  @Id()
  id: string;

  @Column('bytea')
  secret: Buffer;

  @CreatedAt()
  createdAt: Date;
}
