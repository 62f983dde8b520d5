import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { StatisticsView } from './statistics.dto.js';
import { Statistics } from './statistics.service.js';

@ApiTags('open data')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly statistics: Statistics) {}

  /** Figures about the registry: makers by category and size, the review, coverage; at most a minute old. */
  @Get()
  @Public()
  show(): Promise<StatisticsView> {
    return this.statistics.now();
  }
}
