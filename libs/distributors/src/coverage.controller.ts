import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { CoverageBody, CoverageView } from './coverage.dto.js';
import { Coverages } from './coverage.service.js';

@ApiTags('distributors')
@Controller('distributor/coverage')
export class DistributorCoverageController {
  constructor(private readonly coverages: Coverages) {}

  /** Where one's own company looks after what it sells, and how fast. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor): Promise<CoverageView> {
    return CoverageView.from(await this.coverages.ofDistributor(actor));
  }

  /** States it anew, for one product or for all. */
  @Put()
  @Allow('owner', 'editor')
  async save(@CurrentActor() actor: Actor, @Body() body: CoverageBody): Promise<CoverageView> {
    return CoverageView.from(await this.coverages.saveForDistributor(actor, body));
  }
}

@ApiTags('manufacturers')
@Controller('manufacturer/coverage')
export class ManufacturerCoverageController {
  constructor(private readonly coverages: Coverages) {}

  /** Where the maker itself looks after its products, and how fast. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor): Promise<CoverageView> {
    return CoverageView.from(await this.coverages.ofManufacturer(actor));
  }

  /** States it anew, for one product or for all. */
  @Put()
  @Allow('owner', 'editor')
  async save(@CurrentActor() actor: Actor, @Body() body: CoverageBody): Promise<CoverageView> {
    return CoverageView.from(await this.coverages.saveForManufacturer(actor, body));
  }
}
