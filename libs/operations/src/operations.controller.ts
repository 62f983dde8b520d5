import { Controller, Get, HttpCode, Post, Query, Sse, type MessageEvent } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, mapPage, ReceivedFile, ReceivesFile, type SpooledFile } from '#platform';
import { OPERATION_KINDS, type OperationKind } from './operation.entity.js';
import { OperationEvents } from './operation-events.js';
import { OperationPage, OperationsQuery, OperationView } from './operations.dto.js';
import { Operations } from './operations.service.js';

/** A catalog of a hundred thousand products has about this size. */
const IMPORT_MAX_BYTES = 512 * 1024 ** 2;

/** Auditors see the proofs, administrators everything. */
const kindsFor = ({ role }: Actor): readonly OperationKind[] =>
  role === 'administrator' ? OPERATION_KINDS : ['verification'];

@ApiTags('operations')
@Controller('operations')
export class OperationController {
  constructor(
    private readonly operations: Operations,
    private readonly events: OperationEvents,
  ) {}

  /** What was started, newest first; of all kinds one may see, or of one. */
  @Get()
  @Allow('administrator', 'auditor')
  async list(@CurrentActor() actor: Actor, @Query() { kind, ...query }: OperationsQuery): Promise<OperationPage> {
    return mapPage(await this.operations.list(kindsFor(actor), kind, query), OperationView.from);
  }

  /** How far it is, or what has come of it. */
  @Get(':id')
  @Allow('administrator', 'auditor')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<OperationView> {
    return OperationView.from(await this.operations.get(id, kindsFor(actor)));
  }

  /** The same as server-sent events, until it has ended. */
  @Sse(':id/events')
  @Allow('administrator', 'auditor')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  watch(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<Observable<MessageEvent>> {
    return this.events.of(id, kindsFor(actor));
  }

  /** Builds the search index anew beside the live one and swaps them. */
  @Post('reindex')
  @HttpCode(202)
  @Allow('administrator')
  async reindex(@CurrentActor() actor: Actor): Promise<OperationView> {
    return OperationView.from(await this.operations.start(actor, 'reindex'));
  }

  /** Recomputes the chain of the log, and compares listings and the records of cases with it. */
  @Post('verification')
  @HttpCode(202)
  @Allow('administrator', 'auditor')
  async verify(@CurrentActor() actor: Actor): Promise<OperationView> {
    return OperationView.from(await this.operations.start(actor, 'verification'));
  }

  /** Lists approved products of an earlier catalog: JSON lines, see docs/catalog-import.md. */
  @Post('catalog-import')
  @HttpCode(202)
  @ReceivesFile({ maxBytes: IMPORT_MAX_BYTES })
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Allow('administrator')
  async import(@CurrentActor() actor: Actor, @ReceivedFile() file: SpooledFile): Promise<OperationView> {
    return OperationView.from(await this.operations.start(actor, 'catalog_import', file));
  }
}
