import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '#identity';
import { IdParam } from '#platform';
import { CategoryReach, IndexReach } from './reach.dto.js';
import { Reach } from './reach.service.js';

@ApiTags('operations')
@Controller('reach')
export class ReachController {
  constructor(private readonly reach: Reach) {}

  /** What closing or suspending a category would touch. */
  @Get('categories/:id')
  @Allow('administrator')
  category(@IdParam() id: string): Promise<CategoryReach> {
    return this.reach.ofCategory(id);
  }

  /** What rebuilding the search index would touch. */
  @Get('index')
  @Allow('administrator')
  index(): Promise<IndexReach> {
    return this.reach.ofIndex();
  }
}
