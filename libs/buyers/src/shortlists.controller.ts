import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, ROLE_NAMES, type Actor } from '#identity';
import { IdParam } from '#platform';
import { ShortlistBody, ShortlistEntryView, ShortlistView } from './shortlist.dto.js';
import { Shortlists } from './shortlists.service.js';

@ApiTags('buyers')
@Controller('shortlist')
export class ShortlistController {
  constructor(private readonly shortlists: Shortlists) {}

  /** One's own shortlist, added last first. */
  @Get()
  @Allow(...ROLE_NAMES)
  async list(@CurrentActor() actor: Actor): Promise<ShortlistView> {
    return { items: (await this.shortlists.list(actor)).map(ShortlistEntryView.from) };
  }

  /** Puts a listing on it, or changes its note. */
  @Put(':id')
  @Allow(...ROLE_NAMES)
  async keep(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { note }: ShortlistBody,
  ): Promise<ShortlistEntryView> {
    return ShortlistEntryView.from(await this.shortlists.keep(actor, id, note ?? null));
  }

  /** Takes a listing off. */
  @Delete(':id')
  @HttpCode(204)
  @Allow(...ROLE_NAMES)
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.shortlists.remove(actor, id);
  }
}
