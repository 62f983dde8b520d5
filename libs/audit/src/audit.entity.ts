import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Moment } from '#platform';

/** One line of the log: who did what to what. Rows are only ever added; a database trigger refuses the rest. */
@Entity('audit_entry')
@Unique(['hash'])
@Unique(['previousHash'])
@Index(['subjectId', 'seq'])
@Index(['actorId', 'seq'])
@Index(['at'])
export class AuditEntry {
  /** Position in the chain, from 1 without a gap. */
  @PrimaryColumn('bigint')
  seq: string;

  @Moment()
  at: Date;

  /** The person who acted; none for the system itself. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  /** What was done, as `subject.verb`. */
  @Column('text')
  action: string;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  /** Details as JSON text: kept letter by letter, for the hash is over it. */
  @Column('text')
  data: string;

  @Column('bytea')
  previousHash: Buffer;

  @Column('bytea')
  hash: Buffer;
}
