import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { UnitList, UnitView } from './units.dto.js';
import { UNIT_SYMBOLS } from './units.js';

@ApiTags('catalog')
@Controller('units')
export class UnitController {
  /** The units that attributes are stated in, with their words. */
  @Get()
  @Public()
  list(): UnitList {
    return { items: UNIT_SYMBOLS.map(UnitView.from) };
  }
}
