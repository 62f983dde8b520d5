import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReasonBody } from '#catalog';
import { Allow, CurrentActor, type Actor } from '#identity';
import { Caller, IdParam, mapPage, Public, type CallerFacts } from '#platform';
import { NeedAnswerBody, NeedBody, NeedCounts, NeedPage, NeedQuery, RecordedNeedView } from './needs.dto.js';
import { Needs } from './needs.service.js';

@ApiTags('buyers')
@Controller('needs')
export class NeedController {
  constructor(private readonly needs: Needs) {}

  /** Records what one was looking for when nothing in the catalog fits. */
  @Post()
  @HttpCode(202)
  @Public()
  record(@Body() body: NeedBody, @Caller() caller: CallerFacts): Promise<void> {
    return this.needs.record({ ...body, prefecture: body.prefecture ?? null, mail: body.mail ?? null }, caller);
  }

  /** What buyers are looking for, newest first; never by whom. */
  @Get()
  @Allow('owner', 'editor', 'viewer', 'administrator')
  async list(@CurrentActor() actor: Actor, @Query() query: NeedQuery): Promise<NeedPage> {
    return mapPage(await this.needs.list(actor, query), RecordedNeedView.from);
  }

  /** How often each kind of work is wanted. */
  @Get('counts')
  @Allow('owner', 'editor', 'viewer', 'administrator')
  async counts(): Promise<NeedCounts> {
    return { items: await this.needs.counts() };
  }

  /** Answers, by mail where an address was left; it is erased with it. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allow('administrator')
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { text }: NeedAnswerBody,
  ): Promise<RecordedNeedView> {
    return RecordedNeedView.from(await this.needs.answer(actor, id, text));
  }

  /** Takes it out of the makers' list, as when it names people. */
  @Post(':id/hide')
  @HttpCode(200)
  @Allow('administrator')
  async hide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<RecordedNeedView> {
    return RecordedNeedView.from(await this.needs.hide(actor, id, reason));
  }
}
