import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, Organisations, ROLE_NAMES, type Actor } from '#identity';
import { Notices } from '#notifications';
import { mapPage, PageQuery } from '#platform';
import { NoticePage, NoticeView, ReadBody } from './notices.dto.js';

@ApiTags('notices')
@Controller('notices')
export class NoticeController {
  constructor(
    private readonly notices: Notices,
    private readonly organisations: Organisations,
  ) {}

  /** What one was told by mail, newest first. */
  @Get()
  @Allow(...ROLE_NAMES)
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<NoticePage> {
    const address = await this.organisations.addressOf(actor);
    const found = await this.notices.list(address, query);
    return { ...mapPage(found, NoticeView.from), unread: await this.notices.unread(address) };
  }

  /** Takes note of what was read. */
  @Post('read')
  @HttpCode(204)
  @Allow(...ROLE_NAMES)
  async read(@CurrentActor() actor: Actor, @Body() { until }: ReadBody): Promise<void> {
    await this.notices.read(await this.organisations.addressOf(actor), until);
  }
}
