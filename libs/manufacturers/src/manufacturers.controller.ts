import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { Problem } from '#platform';
import { ManufacturerView, RegisterManufacturerBody } from './manufacturers.dto.js';
import { Manufacturers } from './manufacturers.service.js';

@ApiTags('manufacturers')
@Controller('manufacturer')
export class ManufacturerController {
  constructor(private readonly manufacturers: Manufacturers) {}

  /** Registers one's own company as a manufacturer. */
  @Post()
  @Allow('owner')
  async register(@CurrentActor() actor: Actor, @Body() body: RegisterManufacturerBody): Promise<ManufacturerView> {
    const { name, reading, address, website = null } = body;
    return ManufacturerView.from(await this.manufacturers.register(actor, { name, reading, address, website }));
  }

  /** One's own company as a manufacturer. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor): Promise<ManufacturerView> {
    const manufacturer = await this.manufacturers.ofActor(actor);
    if (!manufacturer) throw new Problem('not_found');
    return ManufacturerView.from(manufacturer);
  }
}
