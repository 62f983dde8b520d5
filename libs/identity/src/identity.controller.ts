import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParam, mapPage, NotRemembered, PageQuery } from '#platform';
import { Allow, CurrentActor, type Actor } from './actor.js';
import {
  CreateOrganisationBody,
  CreateTokenBody,
  NewTokenView,
  OrganisationPage,
  OrganisationsQuery,
  OrganisationView,
  PeopleQuery,
  ListedPersonPage,
  ListedPersonView,
  TokenPage,
  TokenView,
} from './identity.dto.js';
import { Organisations } from './organisations.service.js';
import { ROLE_NAMES } from './roles.js';
import { Tokens } from './tokens.service.js';

@ApiTags('identity')
@Controller('tokens')
export class TokenController {
  constructor(private readonly tokens: Tokens) {}

  /** Makes an API token that acts with one's own role. */
  @Post()
  @NotRemembered()
  @Allow(...ROLE_NAMES)
  async create(@CurrentActor() actor: Actor, @Body() body: CreateTokenBody): Promise<NewTokenView> {
    const { token, secret } = await this.tokens.create(actor, body.name, body.days);
    return { ...TokenView.from(token), secret };
  }

  /** One's own tokens, newest first. */
  @Get()
  @Allow(...ROLE_NAMES)
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<TokenPage> {
    return mapPage(await this.tokens.list(actor, query), TokenView.from);
  }

  /** Revokes a token. */
  @Delete(':id')
  @HttpCode(204)
  @Allow(...ROLE_NAMES)
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.tokens.revoke(actor, id);
  }
}

@ApiTags('identity')
@Controller('organisations')
export class OrganisationController {
  constructor(private readonly organisations: Organisations) {}

  /** Registers an organisation. */
  @Post()
  @Allow('administrator')
  async create(@CurrentActor() actor: Actor, @Body() body: CreateOrganisationBody): Promise<OrganisationView> {
    const { kind, name, corporateNumber = null } = body;
    return OrganisationView.from(await this.organisations.create(actor.personId, { kind, name, corporateNumber }));
  }

  /** All organisations, newest first. */
  @Get()
  @Allow('administrator', 'auditor')
  async list(@Query() query: OrganisationsQuery): Promise<OrganisationPage> {
    return mapPage(await this.organisations.list(query), OrganisationView.from);
  }

  /** One organisation. */
  @Get(':id')
  @Allow('administrator', 'auditor')
  async show(@IdParam() id: string): Promise<OrganisationView> {
    return OrganisationView.from(await this.organisations.get(id));
  }
}

@ApiTags('identity')
@Controller('people')
export class PersonController {
  constructor(private readonly organisations: Organisations) {}

  /** Everybody who can sign in, with their roles, newest first. */
  @Get()
  @Allow('administrator', 'auditor')
  async list(@Query() query: PeopleQuery): Promise<ListedPersonPage> {
    const found = await this.organisations.people(query);
    const memberships = await this.organisations.rolesOf(found.items);
    return mapPage(found, (person) => ListedPersonView.from(person, memberships));
  }
}
