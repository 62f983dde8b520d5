import { Controller, Get, HttpCode, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentActor, type Actor } from '#identity';
import {
  Database,
  IdParam,
  mapPage,
  NotRemembered,
  PageQuery,
  Public,
  ReceivedFile,
  ReceivesFile,
  type SpooledFile,
} from '#platform';
import { attachment, picture } from './attachment.js';
import { DocumentLinks } from './document-links.service.js';
import { DocumentTexts } from './document-texts.service.js';
import {
  DocumentLinkView,
  DocumentPageView,
  DocumentStatePage,
  DocumentStateView,
  DocumentTextView,
  PreviewQuery,
} from './documents.dto.js';
import { Documents } from './documents.service.js';

@ApiTags('evidence')
@Controller('documents')
export class DocumentController {
  constructor(
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly texts: DocumentTexts,
    private readonly links: DocumentLinks,
  ) {}

  /** Uploads a document (field `file`); it is examined shortly after. */
  @Post()
  @Allow('owner', 'editor')
  @ReceivesFile()
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  async add(@CurrentActor() actor: Actor, @ReceivedFile() file: SpooledFile): Promise<DocumentStateView> {
    return DocumentStateView.from(await this.documents.add(actor, file));
  }

  /** The documents of one's own organisation, newest first. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<DocumentStatePage> {
    return mapPage(await this.documents.ownList(actor, query), DocumentStateView.from);
  }

  /** A document of one's own organisation, and how far its examination is. */
  @Get(':id')
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DocumentStateView> {
    return DocumentStateView.from(await this.documents.own(actor, id));
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

  /** A picture of its first page (WebP). */
  @Get(':id/preview')
  @Allow('owner', 'editor', 'viewer')
  async preview(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { side = 800 }: PreviewQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return picture(reply, await this.documents.openPicture(await this.documents.own(actor, id), side));
  }

  /** Its text, page by page, as far as it could be read. */
  @Get(':id/text')
  @Allow('owner', 'editor', 'viewer')
  async text(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DocumentTextView> {
    const pages = await this.texts.pages(this.database.manager, await this.documents.own(actor, id));
    return { items: pages.map(DocumentPageView.from) };
  }

  /** A link to its content that is good for a few minutes without a session. */
  @Post(':id/link')
  @HttpCode(200)
  @NotRemembered()
  @Allow('owner', 'editor', 'viewer')
  async link(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DocumentLinkView> {
    return DocumentLinkView.from(this.links.to(await this.documents.own(actor, id)));
  }
}

@ApiTags('evidence')
@Controller('document-links')
export class DocumentLinkController {
  constructor(
    private readonly documents: Documents,
    private readonly links: DocumentLinks,
  ) {}

  /** The content of a document, by a short-lived link. */
  @Get(':token')
  @Public()
  async open(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const document = await this.links.follow(token);
    return attachment(reply, document, await this.documents.open(document));
  }
}
