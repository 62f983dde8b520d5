import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { PrefectureList, PrefectureView } from './prefectures.dto.js';
import { PREFECTURE_CODES } from './prefectures.js';

@ApiTags('catalog')
@Controller('prefectures')
export class PrefectureController {
  /** The forty-seven prefectures with the codes that coverage and search use. */
  @Get()
  @Public()
  list(): PrefectureList {
    return { items: PREFECTURE_CODES.map(PrefectureView.from) };
  }
}
