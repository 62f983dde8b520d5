import { Controller, Get, Headers, HttpCode, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentActor, type Actor } from '#identity';
import { NotRemembered, preferredLanguage, ReceivedFile, ReceivesFile, XLSX, type SpooledFile } from '#platform';
import { ProductExport, type SheetFile, type SheetForm } from './product-export.service.js';
import { ImportQuery, ProductImportView, SheetQuery } from './product-import.dto.js';
import { ProductImport } from './product-import.service.js';

/** Five hundred products with all there is to say of them take about one megabyte. */
const MAX_BYTES = 5 * 1024 ** 2;
const FILE = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };

@ApiTags('products')
@Controller('products')
export class ProductSheetController {
  constructor(
    private readonly imports: ProductImport,
    private readonly exports: ProductExport,
  ) {}

  /** One's own products as a product sheet, which can be imported again. */
  @Get('export')
  @Allow('owner', 'editor', 'viewer')
  @ApiProduces(XLSX, 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: SheetQuery,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return download(reply, await this.exports.ownProducts(actor, formOf(query, languages)));
  }

  /** A product sheet without products: the columns of every product, and those of a category. */
  @Get('import/template')
  @Allow('owner', 'editor', 'viewer')
  @ApiProduces(XLSX, 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(
    @Query() query: SheetQuery,
    @Headers('accept-language') languages: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return download(reply, await this.exports.template(formOf(query, languages)));
  }

  /** What importing a product sheet (field `file`, XLSX or CSV) would do, row by row; nothing is saved. */
  @Post('import/trial')
  @HttpCode(200)
  @NotRemembered()
  @Allow('owner', 'editor')
  @ReceivesFile({ maxBytes: MAX_BYTES })
  @ApiBody({ schema: FILE })
  async trial(
    @CurrentActor() actor: Actor,
    @ReceivedFile() file: SpooledFile,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<ProductImportView> {
    return ProductImportView.of(await this.imports.tryOut(actor, file), preferredLanguage(languages));
  }

  /** Makes and changes drafts as a trial of the same file has said; all of it, or only the good rows, or nothing. */
  @Post('import')
  @HttpCode(200)
  @Allow('owner', 'editor')
  @ReceivesFile({ maxBytes: MAX_BYTES })
  @ApiBody({ schema: FILE })
  async import(
    @CurrentActor() actor: Actor,
    @ReceivedFile() file: SpooledFile,
    @Query() query: ImportQuery,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<ProductImportView> {
    return ProductImportView.of(await this.imports.run(actor, file, query), preferredLanguage(languages));
  }
}

const formOf = (
  { format = 'xlsx', charset = 'utf-8', language, categoryId }: SheetQuery,
  languages: string | undefined,
): SheetForm => ({
  format,
  charset,
  language: language ?? preferredLanguage(languages),
  ...(categoryId !== undefined && { categoryId }),
});

function download(reply: FastifyReply, { name, type, content }: SheetFile): StreamableFile {
  reply.header('cache-control', 'private, no-store');
  return new StreamableFile(content, {
    type,
    length: content.length,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}
