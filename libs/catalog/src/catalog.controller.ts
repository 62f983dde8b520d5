import { Body, Controller, Get, HttpCode, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { attachment } from '#evidence';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, NumberParam, Public } from '#platform';
import {
  hashPart,
  ImageQuery,
  CompareQuery,
  ComparisonView,
  ListingStatusView,
  ListingView,
  ReasonBody,
} from './catalog.dto.js';
import { Catalog } from './catalog.service.js';

@ApiTags('catalog')
@Controller('catalog/listings')
export class ListingController {
  constructor(private readonly catalog: Catalog) {}

  /** A listing as buyers see it, with who sells it and who looks after it where today. */
  @Get(':id')
  @Public()
  async show(@IdParam() id: string): Promise<ListingView> {
    return ListingView.from(await this.catalog.page(id));
  }

  /** One of its images (WebP), from 1. With the right `v` it may be kept for ever. */
  @Get(':id/images/:number')
  @Public()
  async image(
    @IdParam() id: string,
    @NumberParam() number: number,
    @Query() query: ImageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { size, content } = await this.catalog.image(id, number, query.size ?? 800);
    const lasting = query.v === hashPart(size.sha256);
    reply.headers({
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
      etag: `"${size.sha256}"`,
    });
    return new StreamableFile(content, { type: 'image/webp', disposition: 'inline' });
  }

  /** Its brochure, as a download. */
  @Get(':id/brochure')
  @Public()
  async brochure(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { document, content } = await this.catalog.brochure(id);
    return attachment(reply, document, content);
  }

  /** Takes a listing out of the catalog until it is reinstated. */
  @Post(':id/suspend')
  @HttpCode(200)
  @Allow('approver', 'administrator')
  async suspend(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ReasonBody,
  ): Promise<ListingStatusView> {
    return ListingStatusView.from(await this.catalog.suspend(actor, id, body.reason));
  }

  /** Shows a suspended listing again. */
  @Post(':id/reinstate')
  @HttpCode(200)
  @Allow('approver', 'administrator')
  async reinstate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ReasonBody,
  ): Promise<ListingStatusView> {
    return ListingStatusView.from(await this.catalog.reinstate(actor, id, body.reason));
  }
}

@ApiTags('catalog')
@Controller('catalog/compare')
export class ComparisonController {
  constructor(private readonly catalog: Catalog) {}

  /** Two to four listings side by side: what every product states, then what the criteria of their categories ask for. */
  @Get()
  @Public()
  async compare(@Query() { ids }: CompareQuery): Promise<ComparisonView> {
    return ComparisonView.of(await this.catalog.several(ids.toLowerCase().split(',')));
  }
}
