import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id, Moment } from '#platform';

export const OPERATION_KINDS = ['reindex', 'verification', 'catalog_import'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

export const OPERATION_STATUSES = ['waiting', 'running', 'done', 'failed'] as const;
export type OperationStatus = (typeof OPERATION_STATUSES)[number];

const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** Work that takes too long for a request: started by somebody, done by a worker, watched while it goes on. */
@Entity('operation')
@Index('operation_one_open', ['kind'], { unique: true, where: 'ended_at IS NULL' })
@Check('operation_kind', `kind IN (${listed(OPERATION_KINDS)})`)
@Check('operation_status', `status IN (${listed(OPERATION_STATUSES)})`)
@Check('operation_ended', `(ended_at IS NULL) = (status IN ('waiting', 'running'))`)
export class Operation {
  @Id()
  id: string;

  @Column('text')
  kind: OperationKind;

  @Column('text', { default: 'waiting' })
  status: OperationStatus;

  @ManyToOne(() => Person, { nullable: false })
  startedBy: Relation<Person>;

  /** Of an import: what its file was called. */
  @Column('text', { nullable: true })
  fileName: string | null;

  /** Of an import: its file in storage, kept until it has ended. */
  @Column('text', { nullable: true })
  sha256: string | null;

  /** How far it is, of `total`: listings, lines of the log, or bytes of the file. */
  @Column('integer', { default: 0 })
  done: number;

  @Column('integer', { nullable: true })
  total: number | null;

  /** What has come of it, so far; of a failed one why. */
  @Column('jsonb', { nullable: true })
  outcome: object | null;

  /** When its worker was last heard of. */
  @Moment({ nullable: true })
  toldAt: Date | null;

  @Moment({ nullable: true })
  endedAt: Date | null;

  @CreatedAt()
  createdAt: Date;
}
