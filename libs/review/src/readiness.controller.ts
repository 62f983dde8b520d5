import { Controller, Get, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, preferredLanguage } from '#platform';
import { EvidenceTermList } from './evidence-terms.dto.js';
import { EvidenceTerms } from './evidence-terms.queries.js';
import { ReadinessView } from './evidence.dto.js';
import { ListingGraceList, ListingGraceView } from './listing-graces.dto.js';
import { ListingGraces } from './listing-graces.queries.js';
import { Readiness } from './readiness.service.js';

@ApiTags('review')
@Controller('products/:id/readiness')
export class ProductReadinessController {
  constructor(private readonly readiness: Readiness) {}

  /** All that stands between a product's draft and a submission, on the maker's track and on the other. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async show(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Headers('accept-language') languages?: string,
  ): Promise<ReadinessView> {
    return ReadinessView.of(await this.readiness.ofProduct(actor, id), preferredLanguage(languages));
  }
}

@ApiTags('review')
@Controller('manufacturer/readiness')
export class ManufacturerReadinessController {
  constructor(private readonly readiness: Readiness) {}

  /** All that stands between the facts of one's own company as a manufacturer and their submission. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor, @Headers('accept-language') languages?: string): Promise<ReadinessView> {
    return ReadinessView.of(await this.readiness.ofManufacturer(actor), preferredLanguage(languages));
  }
}

@ApiTags('review')
@Controller('distributor/readiness')
export class DistributorReadinessController {
  constructor(private readonly readiness: Readiness) {}

  /** The same for one's own company as a distributor. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor, @Headers('accept-language') languages?: string): Promise<ReadinessView> {
    return ReadinessView.of(await this.readiness.ofDistributor(actor), preferredLanguage(languages));
  }
}

@ApiTags('review')
@Controller('manufacturer/evidence-terms')
export class EvidenceTermController {
  constructor(private readonly terms: EvidenceTerms) {}

  /** When the evidence of one's own products runs out, soonest first: the months around today. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor): Promise<EvidenceTermList> {
    return { items: await this.terms.of(actor) };
  }
}

@ApiTags('review')
@Controller('manufacturer/listing-graces')
export class ListingGraceController {
  constructor(private readonly graces: ListingGraces) {}

  /** One's own listings that their evidence no longer carries: what is missing, and until when it can be mended. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @Headers('accept-language') languages?: string): Promise<ListingGraceList> {
    const language = preferredLanguage(languages);
    return { items: (await this.graces.of(actor)).map((grace) => ListingGraceView.of(grace, language)) };
  }
}
