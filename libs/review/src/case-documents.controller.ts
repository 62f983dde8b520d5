import { Controller, Get, HttpCode, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  attachment,
  DocumentLinks,
  DocumentLinkView,
  DocumentPageView,
  Documents,
  DocumentTexts,
  DocumentTextView,
  PagePictures,
  PagePreviewQuery,
  picture,
} from '#evidence';
import { Allow, CurrentActor, STAFF_ROLES, type Actor } from '#identity';
import { Database, IdParam, NotRemembered } from '#platform';
import {
  CaseDocumentList,
  CaseDocumentQuery,
  CaseDocumentView,
  LookalikeList,
  LookalikeView,
} from './case-documents.dto.js';
import { CaseDocuments } from './case-documents.queries.js';

/** The papers of a case, for those who examine it; every look at one is recorded. */
@ApiTags('review')
@Controller('cases/:id/documents')
export class CaseDocumentController {
  constructor(
    private readonly database: Database,
    private readonly papers: CaseDocuments,
    private readonly documents: Documents,
    private readonly texts: DocumentTexts,
    private readonly links: DocumentLinks,
    private readonly pictures: PagePictures,
  ) {}

  /** The documents handed in with a case; with `q` those that say it, and where. */
  @Get()
  @Allow(...STAFF_ROLES)
  async list(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { q }: CaseDocumentQuery,
  ): Promise<CaseDocumentList> {
    return { items: (await this.papers.list(actor, id, q)).map(CaseDocumentView.ofCase) };
  }

  /** A document, as a download. */
  @Get(':documentId/content')
  @Allow(...STAFF_ROLES)
  async content(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const document = await this.papers.open(actor, id, documentId, 'view');
    return attachment(reply, document, await this.documents.open(document));
  }

  /** A picture of one of its pages (WebP). */
  @Get(':documentId/preview')
  @Allow(...STAFF_ROLES)
  async preview(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Query() { page = 1, side = 800 }: PagePreviewQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const document = await this.papers.open(actor, id, documentId, 'preview');
    return picture(reply, await this.pictures.open(document, page, side));
  }

  /** Its text, page by page, as far as it could be read. */
  @Get(':documentId/text')
  @Allow(...STAFF_ROLES)
  async text(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
  ): Promise<DocumentTextView> {
    const document = await this.papers.open(actor, id, documentId, 'read');
    const pages = await this.texts.pages(this.database.manager, document);
    return { items: pages.map(DocumentPageView.from) };
  }

  /** A link to its content that is good for a few minutes without a session. */
  @Post(':documentId/link')
  @HttpCode(200)
  @NotRemembered()
  @Allow(...STAFF_ROLES)
  async link(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
  ): Promise<DocumentLinkView> {
    return DocumentLinkView.from(this.links.to(await this.papers.open(actor, id, documentId, 'link')));
  }

  /** Documents of other organisations that are the same file or look the same. */
  @Get(':documentId/lookalikes')
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async lookalikes(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
  ): Promise<LookalikeList> {
    return { items: (await this.papers.lookalikesOf(actor, id, documentId)).map(LookalikeView.from) };
  }
}
