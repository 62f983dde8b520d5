import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IndustryController } from './industries.controller.js';
import { PrefectureController } from './prefectures.controller.js';
import { SchemeParameterController } from './scheme-parameters.controller.js';
import { SchemeParameters } from './scheme-parameters.service.js';
import { SchemeParameter } from './scheme-parameter.entity.js';
import { Scheme } from './scheme.service.js';
import { UnitController } from './units.controller.js';

/** The scheme's dated figures, and the tables it counts in. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SchemeParameter])],
  controllers: [IndustryController, PrefectureController, SchemeParameterController, UnitController],
  providers: [Scheme, SchemeParameters],
  exports: [Scheme],
})
export class SchemeModule {}
