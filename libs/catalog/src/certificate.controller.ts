import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { JWK } from 'jose';
import { IdParam, Public } from '#platform';
import { CertificateView, ListingStandingView } from './certificate.dto.js';
import { Certificates } from './certificates.service.js';

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
