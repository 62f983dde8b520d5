import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam } from '#platform';
import { ScheduleParameterBody, SchemeParameterList, SchemeParameterView } from './scheme-parameters.dto.js';
import { SchemeParameters } from './scheme-parameters.service.js';

@ApiTags('scheme')
@Controller('scheme-parameters')
export class SchemeParameterController {
  constructor(private readonly parameters: SchemeParameters) {}

  /** Every figure of the scheme with the days on which it holds. */
  @Get()
  @Allow('administrator', 'auditor')
  async list(): Promise<SchemeParameterList> {
    return { items: (await this.parameters.list()).map(SchemeParameterView.from) };
  }

  /** Gives a figure another value from a day to come. */
  @Post()
  @Allow('administrator')
  async schedule(@CurrentActor() actor: Actor, @Body() body: ScheduleParameterBody): Promise<SchemeParameterView> {
    return SchemeParameterView.from(await this.parameters.schedule(actor, body));
  }

  /** Takes a value back before it holds. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('administrator')
  cancel(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.parameters.cancel(actor, id);
  }
}
