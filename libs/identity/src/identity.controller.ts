import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam, mapPage, PageQuery, Public } from '#platform';
import { Allow, CurrentActor, type Actor } from './actor.js';
import {
  AddMemberBody,
  CreateOrganisationBody,
  CreateTokenBody,
  MemberView,
  NewTokenView,
  OrganisationPage,
  OrganisationView,
  SessionView,
  SignInBody,
  TokenPage,
  TokenView,
} from './identity.dto.js';
import { Organisations } from './organisations.service.js';
import { ROLE_NAMES } from './roles.js';
import { actorOf, Sessions } from './sessions.service.js';
import { Tokens } from './tokens.service.js';

@ApiTags('identity')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly organisations: Organisations,
  ) {}

  /** Signs in with mail address and password; the answer sets the session cookie. */
  @Post()
  @Public()
  async signIn(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, membership } = await this.sessions.signIn(body.email, body.password, request.headers['user-agent']);
    reply.header('set-cookie', this.sessions.cookie(token));
    const actor = actorOf(membership);
    return SessionView.from(actor, await this.organisations.membershipsOf(actor));
  }

  /** Who is signed in. */
  @Get()
  @Allow(...ROLE_NAMES)
  async show(@CurrentActor() actor: Actor): Promise<SessionView> {
    return SessionView.from(actor, await this.organisations.membershipsOf(actor));
  }

  /** Signs out. */
  @Delete()
  @HttpCode(204)
  @Allow(...ROLE_NAMES)
  async signOut(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(actor);
    reply.header('set-cookie', this.sessions.clearingCookie());
  }
}

@ApiTags('identity')
@Controller('tokens')
export class TokenController {
  constructor(private readonly tokens: Tokens) {}

  /** Makes an API token that acts with one's own role. */
  @Post()
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
  async list(@Query() query: PageQuery): Promise<OrganisationPage> {
    return mapPage(await this.organisations.list(query), OrganisationView.from);
  }

  /** Adds a person to an organisation. */
  @Post(':id/members')
  @Allow('administrator')
  async addMember(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AddMemberBody,
  ): Promise<MemberView> {
    return MemberView.from(await this.organisations.addMember(actor.personId, id, body));
  }
}
