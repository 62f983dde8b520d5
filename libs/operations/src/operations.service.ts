import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import {
  Database,
  definePoints,
  defineTopic,
  Jobs,
  page,
  Problem,
  StoredFiles,
  violatesUnique,
  type Page,
  type PageQuery,
  type SpooledFile,
} from '#platform';
import { Operation, type OperationKind } from './operation.entity.js';

/** An operation waits to be done. */
export const operationWaits = defineTopic<{ operationId: string }>('operation.wait');

const point = definePoints({
  operation_open: {
    ja: 'この処理はすでに始まっています。終わるまでお待ちください',
    en: 'This has been started already: wait until it has ended',
  },
});

/** Long work that staff start. Of each kind one is open at a time. */
@Injectable()
export class Operations {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly files: StoredFiles,
  ) {
    files.register((manager, keys) => this.filesAmong(manager, keys));
  }

  /** Starts an operation. @throws Problem `wrong_state` while another of its kind is open */
  async start(actor: Actor, kind: OperationKind, file?: SpooledFile): Promise<Operation> {
    try {
      return await this.database.transaction((manager) => this.startWith(manager, actor, kind, file));
    } catch (error) {
      if (!violatesUnique(error, 'operation_one_open')) throw error;
      throw new Problem('wrong_state', { errors: [point('', 'operation_open')] });
    }
  }

  /** Operations of some kinds, or of the one among them that is asked for, newest first. */
  list(kinds: readonly OperationKind[], only: OperationKind | undefined, query: PageQuery): Promise<Page<Operation>> {
    const operations = this.database.manager
      .getRepository(Operation)
      .createQueryBuilder('operation')
      .innerJoinAndSelect('operation.startedBy', 'person')
      .where('operation.kind IN (:...kinds)', { kinds });
    if (only) operations.andWhere('operation.kind = :only', { only });
    return page(operations, query);
  }

  /** One operation of some kinds. @throws Problem `not_found` */
  async get(id: string, kinds: readonly OperationKind[]): Promise<Operation> {
    const operation = await this.database.manager
      .getRepository(Operation)
      .findOne({ where: { id }, relations: { startedBy: true } });
    if (!operation || !kinds.includes(operation.kind)) throw new Problem('not_found');
    return operation;
  }

  private async startWith(manager: EntityManager, actor: Actor, kind: OperationKind, file?: SpooledFile) {
    if (file) await this.files.keep(manager, file.sha256, file.path);
    const { id } = await manager.getRepository(Operation).save({
      kind,
      startedBy: { id: actor.personId },
      ...(file && { fileName: file.originalName, sha256: file.sha256, total: file.size }),
    });
    this.audit.record(manager, {
      actorId: actor.personId,
      action: `operation.${kind}`,
      subjectType: 'operation',
      subjectId: id,
      data: file ? { fileName: file.originalName, sha256: file.sha256 } : {},
    });
    await this.jobs.enqueue(manager, operationWaits, { operationId: id });
    return manager.getRepository(Operation).findOneOrFail({ where: { id }, relations: { startedBy: true } });
  }

  private async filesAmong(manager: EntityManager, keys: readonly string[]): Promise<string[]> {
    const rows = await manager.query<{ sha256: string }[]>(
      'SELECT sha256 FROM operation WHERE ended_at IS NULL AND sha256 = ANY($1)',
      [keys],
    );
    return rows.map(({ sha256 }) => sha256);
  }
}
