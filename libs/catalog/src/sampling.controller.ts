import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, mapPage, PageQuery } from '#platform';
import { AuditView, DrawBody, DrawPage, DrawSummary, DrawView, SettleAuditBody } from './life.dto.js';
import { Sampling } from './sampling.service.js';

@ApiTags('sampling')
@Controller('sampling')
export class SamplingController {
  constructor(private readonly sampling: Sampling) {}

  /** Draws live listings to audit. */
  @Post('draws')
  @Allow('approver', 'administrator')
  async draw(@CurrentActor() actor: Actor, @Body() body: DrawBody): Promise<DrawView> {
    return DrawView.from(await this.sampling.draw(actor, body));
  }

  /** The draws, newest first. */
  @Get('draws')
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async list(@Query() query: PageQuery): Promise<DrawPage> {
    return mapPage(await this.sampling.draws(query), DrawSummary.from);
  }

  /** A draw with its audits, drawn again from what was kept of it. */
  @Get('draws/:id')
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async show(@IdParam() id: string): Promise<DrawView> {
    return DrawView.from(await this.sampling.show(id));
  }

  /** Closes an audit: the listing is kept, or suspended. */
  @Post('audits/:id/settle')
  @HttpCode(200)
  @Allow('secretariat_examiner')
  async settle(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: SettleAuditBody): Promise<AuditView> {
    return AuditView.from(await this.sampling.settle(actor, id, body));
  }
}
