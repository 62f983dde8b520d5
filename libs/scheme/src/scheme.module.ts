import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SchemeParameter } from './scheme-parameter.entity.js';
import { Scheme } from './scheme.service.js';

/** The scheme's dated figures. */
@Global()
@Module({ imports: [TypeOrmModule.forFeature([SchemeParameter])], providers: [Scheme], exports: [Scheme] })
export class SchemeModule {}
