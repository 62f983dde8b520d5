import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, STAFF_ROLES, type Actor } from '#identity';
import { IdParam, Problem } from '#platform';
import { DiffQuery, DiffView, Products } from '#products';
import { CaseQueries } from './cases.queries.js';

@ApiTags('review')
@Controller('cases/:id/revisions')
export class CaseRevisionController {
  constructor(
    private readonly queries: CaseQueries,
    private readonly products: Products,
  ) {}

  /** What is different between two submitted revisions of the product of a case. */
  @Get('diff')
  @Allow(...STAFF_ROLES)
  async diff(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() { from, to }: DiffQuery): Promise<DiffView> {
    const { reviewCase } = await this.queries.file(actor, id);
    if (reviewCase.kind !== 'product') throw new Problem('not_found');
    const { subjectId } = reviewCase;
    return DiffView.between(
      await this.products.submittedRevision(subjectId, from),
      await this.products.submittedRevision(subjectId, to),
    );
  }
}
