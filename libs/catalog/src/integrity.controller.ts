import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mapPage, PageQuery, Public } from '#platform';
import { Integrity } from './integrity.js';
import { IntegrityEntry, IntegrityPage } from './life.dto.js';

@ApiTags('catalog')
@Controller('integrity')
export class IntegrityController {
  constructor(private readonly integrity: Integrity) {}

  /** What was suspended, reinstated, revoked or has expired, when and why, newest first. */
  @Get()
  @Public()
  async list(@Query() query: PageQuery): Promise<IntegrityPage> {
    return mapPage(await this.integrity.list(query), IntegrityEntry.from);
  }
}
