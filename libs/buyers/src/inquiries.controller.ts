import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { Caller, IdParam, mapPage, Public, type CallerFacts } from '#platform';
import {
  BuyerLinkBody,
  InquiryBody,
  InquiryListEntry,
  InquiryPage,
  InquiryQuery,
  InquiryView,
  InquiryMessageBody,
  VisitorInquiryBody,
  VisitorMessageBody,
} from './inquiries.dto.js';
import { Inquiries } from './inquiries.service.js';
import { VisitorInquiries } from './visitor-inquiries.service.js';

@ApiTags('inquiries')
@Controller('inquiries')
export class InquiryController {
  constructor(private readonly inquiries: Inquiries) {}

  /** Asks the maker or a dealer of a listing on behalf of one's own company. */
  @Post()
  @Allow('owner', 'editor')
  async ask(@CurrentActor() actor: Actor, @Body() body: InquiryBody): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.ask(actor, body));
  }

  /** The inquiries one's own company was asked, or has asked, newest first. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @Query() query: InquiryQuery): Promise<InquiryPage> {
    const side = query.box === 'asked' ? 'buyer' : 'company';
    return mapPage(await this.inquiries.list(actor, query), (listed) => InquiryListEntry.of(listed, side));
  }

  /** One of them with its messages. */
  @Get(':id')
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.show(actor, id));
  }

  /** Answers, or goes on asking. */
  @Post(':id/messages')
  @Allow('owner', 'editor')
  async reply(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: InquiryMessageBody,
  ): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.take(actor, id, 'reply', body.text));
  }

  /** Lets the company see the mail address of who asked. */
  @Post(':id/share-mail')
  @HttpCode(200)
  @Allow('owner', 'editor')
  async shareMail(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.take(actor, id, 'share_mail'));
  }

  /** Ends it, from either side. */
  @Post(':id/close')
  @HttpCode(200)
  @Allow('owner', 'editor')
  async close(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.take(actor, id, 'close'));
  }
}

/** The token is sent in the body, so that it stands in no log. */
@ApiTags('inquiries')
@Controller('visitor-inquiries')
export class VisitorInquiryController {
  constructor(private readonly inquiries: VisitorInquiries) {}

  /** Asks without an account; a link in a mail sends it off. */
  @Post()
  @HttpCode(202)
  @Public()
  ask(@Body() { mail, ...inquiry }: VisitorInquiryBody, @Caller() caller: CallerFacts): Promise<void> {
    return this.inquiries.ask(inquiry, mail, caller);
  }

  /** Confirms the mail address: the company is told. */
  @Post('confirm')
  @HttpCode(200)
  @Public()
  async confirm(@Body() { token }: BuyerLinkBody, @Caller() caller: CallerFacts): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.take(token, caller, 'confirm'));
  }

  /** The thread that the link of a mail leads to. */
  @Post('show')
  @HttpCode(200)
  @Public()
  async show(@Body() { token }: BuyerLinkBody, @Caller() caller: CallerFacts): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.show(token, caller));
  }

  /** Goes on asking. */
  @Post('messages')
  @Public()
  async reply(@Body() { token, text }: VisitorMessageBody, @Caller() caller: CallerFacts): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.take(token, caller, 'reply', text));
  }

  /** Lets the company see one's mail address. */
  @Post('share-mail')
  @HttpCode(200)
  @Public()
  async shareMail(@Body() { token }: BuyerLinkBody, @Caller() caller: CallerFacts): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.take(token, caller, 'share_mail'));
  }

  /** Ends it. */
  @Post('close')
  @HttpCode(200)
  @Public()
  async close(@Body() { token }: BuyerLinkBody, @Caller() caller: CallerFacts): Promise<InquiryView> {
    return InquiryView.of(await this.inquiries.take(token, caller, 'close'));
  }
}
