import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { Caller, IdParam, mapPage, Public, type CallerFacts } from '#platform';
import { ReportBody, ReportPage, ReportQuery, ReportReceipt, ReportView, SettleReportBody } from './life.dto.js';
import { ListingReports } from './listing-reports.service.js';

@ApiTags('reports')
@Controller('catalog/listings')
export class PublicReportController {
  constructor(private readonly reports: ListingReports) {}

  /** Reports a problem with a listing: kickback, not as listed, or another. No account is needed. */
  @Post(':id/reports')
  @Public()
  async report(
    @Caller() { address }: CallerFacts,
    @IdParam() id: string,
    @Body() { kind, text, contact }: ReportBody,
  ): Promise<ReportReceipt> {
    const report = await this.reports.report(address, id, { kind, text, contact: contact ?? null });
    return { id: report.id };
  }
}

@ApiTags('reports')
@Controller('listing-reports')
export class ListingReportController {
  constructor(private readonly reports: ListingReports) {}

  /** What was reported, newest first. */
  @Get()
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async list(@Query() query: ReportQuery): Promise<ReportPage> {
    return mapPage(await this.reports.list(query, query.status), ReportView.from);
  }

  /** Says whether a report is founded, and why. */
  @Post(':id/settle')
  @HttpCode(200)
  @Allow('secretariat_examiner', 'approver')
  async settle(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { outcome, reason }: SettleReportBody,
  ): Promise<ReportView> {
    return ReportView.from(await this.reports.settle(actor, id, outcome, reason));
  }
}
