import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, mapPage, PageQuery } from '#platform';
import {
  AuthorisationPage,
  AuthorisationReasonBody,
  AuthorisationView,
  InvitationBody,
  SellableProductPage,
  SellableProductView,
} from './authorisations.dto.js';
import { Authorisations } from './authorisations.service.js';

@ApiTags('distributors')
@Controller('authorisations')
export class AuthorisationController {
  constructor(private readonly authorisations: Authorisations) {}

  /** Invites a registered distributor to sell all or some of one's own products. */
  @Post()
  @Allow('owner')
  async invite(@CurrentActor() actor: Actor, @Body() body: InvitationBody): Promise<AuthorisationView> {
    return AuthorisationView.from(await this.authorisations.invite(actor, body));
  }

  /** Those of one's own company, as maker or as distributor, newest first. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<AuthorisationPage> {
    return mapPage(await this.authorisations.list(actor, query), AuthorisationView.from);
  }

  /** One of them. */
  @Get(':id')
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AuthorisationView> {
    return AuthorisationView.from(await this.authorisations.get(actor, id));
  }

  /** The distributor accepts the invitation. */
  @Post(':id/accept')
  @HttpCode(200)
  @Allow('owner')
  async accept(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AuthorisationView> {
    return AuthorisationView.from(await this.authorisations.accept(actor, id));
  }

  /** The distributor declines the invitation. */
  @Post(':id/decline')
  @HttpCode(200)
  @Allow('owner')
  async decline(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AuthorisationReasonBody,
  ): Promise<AuthorisationView> {
    return AuthorisationView.from(await this.authorisations.decline(actor, id, body.reason));
  }

  /** Either company ends it; buyers are not shown the distributor any more. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow('owner')
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AuthorisationReasonBody,
  ): Promise<AuthorisationView> {
    return AuthorisationView.from(await this.authorisations.withdraw(actor, id, body.reason));
  }
}

@ApiTags('distributors')
@Controller('distributor/products')
export class SellableProductController {
  constructor(private readonly authorisations: Authorisations) {}

  /** The products one's own company is authorised to sell, now or from a day to come. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<SellableProductPage> {
    return mapPage(await this.authorisations.products(actor, query), SellableProductView.of);
  }
}
