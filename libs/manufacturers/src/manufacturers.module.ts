import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Manufacturer } from './manufacturer.entity.js';
import { ManufacturerController } from './manufacturers.controller.js';
import { Manufacturers } from './manufacturers.service.js';

/** Manufacturers. */
@Module({
  imports: [TypeOrmModule.forFeature([Manufacturer])],
  controllers: [ManufacturerController],
  providers: [Manufacturers],
  exports: [Manufacturers],
})
export class ManufacturersModule {}
