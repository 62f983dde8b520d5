import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../database/columns.js';

/** The remembered answer to a creating request, so that repeating the request has no second effect. */
@Entity('idempotency_key')
export class IdempotencyKey {
  /** Who sent it: keys of different people never meet. */
  @PrimaryColumn('text')
  principal: string;

  @PrimaryColumn('text')
  key: string;

  /** SHA-256 over method, path and body. */
  @Column('bytea')
  requestHash: Buffer;

  @Column('jsonb', { nullable: true })
  answer: unknown;

  @Index()
  @CreatedAt()
  createdAt: Date;
}
