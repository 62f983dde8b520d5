import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, ROLE_NAMES, type Actor } from '#identity';
import { Caller, IdParam, Public, type CallerFacts } from '#platform';
import { BuyerLinkBody } from './inquiries.dto.js';
import { SavedSearchBody, SavedSearchList, SavedSearchView } from './saved-searches.dto.js';
import { SavedSearches } from './saved-searches.service.js';

@ApiTags('buyers')
@Controller('saved-searches')
export class SavedSearchController {
  constructor(private readonly searches: SavedSearches) {}

  /** One's saved searches, saved last first. */
  @Get()
  @Allow(...ROLE_NAMES)
  async list(@CurrentActor() actor: Actor): Promise<SavedSearchList> {
    return { items: (await this.searches.list(actor)).map(SavedSearchView.from) };
  }

  /** Saves a search; what is new in it is mailed daily from then on. */
  @Post()
  @Allow(...ROLE_NAMES)
  async save(
    @CurrentActor() actor: Actor,
    @Body() { mails = true, ...body }: SavedSearchBody,
  ): Promise<SavedSearchView> {
    return SavedSearchView.from(await this.searches.save(actor, { ...body, mails }));
  }

  /** Has all of one's searches run now instead of tomorrow; the mail comes when there is news. */
  @Post('run')
  @HttpCode(202)
  @Allow(...ROLE_NAMES)
  run(@CurrentActor() actor: Actor): Promise<void> {
    return this.searches.run(actor);
  }

  /** Ends the mails, with the link that stands in each of them. */
  @Post('unsubscribe')
  @HttpCode(204)
  @Public()
  unsubscribe(@Body() { token }: BuyerLinkBody, @Caller() caller: CallerFacts): Promise<void> {
    return this.searches.unsubscribe(token, caller);
  }

  /** Changes its name or query, or whether it is mailed about. */
  @Put(':id')
  @Allow(...ROLE_NAMES)
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { mails = true, ...body }: SavedSearchBody,
  ): Promise<SavedSearchView> {
    return SavedSearchView.from(await this.searches.change(actor, id, { ...body, mails }));
  }

  /** Forgets it. */
  @Delete(':id')
  @HttpCode(204)
  @Allow(...ROLE_NAMES)
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.searches.remove(actor, id);
  }
}
