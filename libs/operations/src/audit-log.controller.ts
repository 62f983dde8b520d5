import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '#identity';
import { AuditLogPage, AuditLogQuery } from './audit-log.dto.js';
import { AuditLog } from './audit-log.queries.js';

@ApiTags('operations')
@Controller('audit-log')
export class AuditLogController {
  constructor(private readonly log: AuditLog) {}

  /** Who did what to what, newest first. */
  @Get()
  @Allow('administrator', 'auditor')
  page(@Query() query: AuditLogQuery): Promise<AuditLogPage> {
    return this.log.page(query);
  }
}
