import { Body, Controller, Get, Header, Headers, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentActor, ROLE_NAMES, type Actor } from '#identity';
import { IdParam, mapPage, PageQuery } from '#platform';
import { Decisions } from './decisions.service.js';
import { LETTER_POLICY } from './letter.html.js';
import { Letters } from './letters.service.js';
import { Messages } from './messages.service.js';
import { DecisionList, DecisionView, LetterQuery, MessageBody, MessagePage, MessageView } from './review.dto.js';
import { rolesFor } from './review.workflow.js';
import { TimelineEntryView, TimelineView } from './timeline.dto.js';
import { Timeline } from './timeline.queries.js';

/** What is kept of a case: its timeline, messages and decisions with their letters. */
@ApiTags('review')
@Controller('cases/:id')
export class RecordController {
  constructor(
    private readonly timeline: Timeline,
    private readonly messages: Messages,
    private readonly decisions: Decisions,
    private readonly letters: Letters,
  ) {}

  /** Everything that happened in the case, in order, with the clock after each. */
  @Get('timeline')
  @Allow(...ROLE_NAMES)
  async history(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<TimelineView> {
    return { items: (await this.timeline.of(actor, id)).map((entry) => TimelineEntryView.from(actor, entry)) };
  }

  /** What applicant and examiners wrote to one another, newest first. */
  @Get('messages')
  @Allow(...ROLE_NAMES)
  async read(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: PageQuery): Promise<MessagePage> {
    return mapPage(await this.messages.list(actor, id, query), (message) => MessageView.from(actor, message));
  }

  /** Writes to the other side, which is told by mail that there is a message. */
  @Post('messages')
  @Allow(...rolesFor('write'))
  async write(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: MessageBody): Promise<MessageView> {
    return MessageView.from(actor, await this.messages.write(actor, id, body.text));
  }

  /** The decisions with what they rested on, oldest first. */
  @Get('decisions')
  @Allow(...ROLE_NAMES)
  async decided(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DecisionList> {
    return { items: (await this.decisions.of(actor, id)).map(DecisionView.from) };
  }

  /** The decision letter in Japanese as it was issued, as a page or, where `Accept` prefers it, as PDF. */
  @Get('letter')
  @Allow(...ROLE_NAMES)
  @ApiProduces('text/html', 'application/pdf')
  async letter(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { stage }: LetterQuery,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    if (accept?.includes('application/pdf')) return this.pdf(actor, id, { stage }, reply);
    const { html } = await this.letters.of(actor, id, stage);
    reply.headers({ ...PRIVATE, 'content-security-policy': LETTER_POLICY });
    return new StreamableFile(Buffer.from(html), { type: 'text/html; charset=utf-8' });
  }

  /** The decision letter as PDF; the same bytes whenever it is asked for. */
  @Get('letter.pdf')
  @Allow(...ROLE_NAMES)
  @ApiProduces('application/pdf')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  async pdf(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { stage }: LetterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { number, pdf } = await this.letters.of(actor, id, stage);
    reply.headers(PRIVATE);
    const disposition = `attachment; filename="decision-${number}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
  }
}

const PRIVATE = { 'cache-control': 'private, no-store', vary: 'Accept' };
