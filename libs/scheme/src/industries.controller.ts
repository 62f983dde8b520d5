import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { IndustryGroupList, IndustryGroupView, IndustryList, IndustryView } from './industries.dto.js';
import { DIVISIONS } from './industries.js';

@ApiTags('catalog')
@Controller('industries')
export class IndustryController {
  /** The twenty divisions of the Japan Standard Industrial Classification, which categories are for. */
  @Get()
  @Public()
  list(): IndustryList {
    return { items: DIVISIONS.map(IndustryView.from) };
  }

  /** Their ninety-nine middle groups, by which companies state their main industry. */
  @Get('groups')
  @Public()
  groups(): IndustryGroupList {
    return {
      items: DIVISIONS.flatMap(({ code, groups }) => groups.map((group) => IndustryGroupView.of(code, group))),
    };
  }
}
