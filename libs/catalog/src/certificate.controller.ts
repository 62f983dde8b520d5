import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { JWK } from 'jose';
import { IdParam, Public } from '#platform';
import { Certificates, type ListingStanding } from './certificates.service.js';
import type { ReasonCategory } from './integrity.rules.js';
import type { ListingStatus } from './listing.workflow.js';

/** A listing certificate. */
export class CertificateView {
  /** Its key is among those at `/.well-known/jwks.json`. */
  @ApiProperty({ description: 'Compact JWS (RFC 7515)' })
  jws: string;
}

/** Where a listing stands now: what a certificate that was made before is compared with. */
export class ListingStandingView implements ListingStanding {
  id: string;
  /** `live`; otherwise certificates of before hold no more. */
  status: ListingStatus;
  kind: 'full' | 'provisional';
  endsOn: string | null;
  /** When it came to stand so. */
  since: Date;
  category: ReasonCategory | null;
  /** Why, for the public. */
  text: string | null;
}

@ApiTags('catalog')
@Controller('catalog/listings')
export class CertificateController {
  constructor(private readonly certificates: Certificates) {}

  /** What the registry says of a listing now, signed: anybody can verify it later, without asking the registry. */
  @Get(':id/certificate')
  @Public()
  async of(@IdParam() id: string): Promise<CertificateView> {
    return { jws: await this.certificates.of(id) };
  }

  /** Where a listing stands now, whatever that is: certificates say to ask here whether they still hold. */
  @Get(':id/status')
  @Public()
  @Header('cache-control', 'no-store')
  status(@IdParam() id: string): Promise<ListingStandingView> {
    return this.certificates.standingOf(id);
  }
}

@ApiTags('catalog')
@Controller('.well-known')
export class KeysController {
  constructor(private readonly certificates: Certificates) {}

  /** The public keys that listing certificates are verified with (RFC 7517). */
  @Get('jwks.json')
  @Public()
  @Header('cache-control', 'public, max-age=300')
  @ApiOkResponse({ schema: { type: 'object', properties: { keys: { type: 'array', items: { type: 'object' } } } } })
  async keys(): Promise<{ keys: JWK[] }> {
    return { keys: await this.certificates.published() };
  }
}
