import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, preferredLanguage, Public, ReceivedFile, ReceivesFile, type SpooledFile } from '#platform';
import { attachment } from './attachment.js';
import { Documents } from './documents.service.js';
import { Dossiers } from './dossiers.service.js';
import {
  AddEvidenceBody,
  DocumentView,
  EvidenceKindList,
  EvidenceKindView,
  EvidenceList,
  EvidenceView,
} from './evidence.dto.js';

@ApiTags('evidence')
@Controller('documents')
export class DocumentController {
  constructor(private readonly documents: Documents) {}

  /** Uploads a document (field `file`). */
  @Post()
  @Allow('owner', 'editor')
  @ReceivesFile()
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  async add(@CurrentActor() actor: Actor, @ReceivedFile() file: SpooledFile): Promise<DocumentView> {
    return DocumentView.from(await this.documents.add(actor, file));
  }

  /** A document of one's own organisation. */
  @Get(':id')
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DocumentView> {
    return DocumentView.from(await this.documents.own(actor, id));
  }

  /** Its content, as a download. */
  @Get(':id/content')
  @Allow('owner', 'editor', 'viewer')
  async content(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const document = await this.documents.own(actor, id);
    return attachment(reply, document, await this.documents.open(document));
  }
}

@ApiTags('evidence')
@Controller('evidence-kinds')
export class EvidenceKindController {
  /** Every kind of evidence with the facts it asks for: what the forms are drawn from. */
  @Get()
  @Public()
  list(@Headers('accept-language') languages?: string): EvidenceKindList {
    return { items: EvidenceKindView.list(preferredLanguage(languages)) };
  }
}

@ApiTags('evidence')
@Controller('dossiers/:id/evidence')
export class EvidenceController {
  constructor(private readonly dossiers: Dossiers) {}

  /** Adds evidence to a dossier. */
  @Post()
  @Allow('owner', 'editor')
  async add(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: AddEvidenceBody): Promise<EvidenceView> {
    return EvidenceView.from(await this.dossiers.addEvidence(actor, id, body));
  }

  /** The evidence in a dossier, in the order it was added. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<EvidenceList> {
    return { items: (await this.dossiers.ownEvidence(actor, id)).map(EvidenceView.from) };
  }

  /** Takes evidence out again. */
  @Delete(':evidenceId')
  @HttpCode(204)
  @Allow('owner', 'editor')
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('evidenceId') evidenceId: string,
  ): Promise<void> {
    return this.dossiers.withdrawEvidence(actor, id, evidenceId);
  }
}
