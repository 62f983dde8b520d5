import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, IdParam, NotRemembered, Public, type CallerFacts } from '#platform';
import { LinkBody } from './account.dto.js';
import { Allow, CurrentActor, type Actor } from './actor.js';
import { Cookies } from './cookies.js';
import { IdentityProvider } from './identity-provider.js';
import { Organisations } from './organisations.service.js';
import { ProviderSignIns, TRIP_MS } from './provider-sign-ins.service.js';
import {
  CallbackBody,
  OutcomeView,
  ProviderAccountList,
  ProviderAccountView,
  ProviderView,
  TripView,
} from './provider.dto.js';
import { ROLE_NAMES } from './roles.js';
import { SessionView } from './session.dto.js';
import { Sessions } from './sessions.service.js';

/** Keeps a browser's trip to the provider its own. */
const COOKIE = 'oidc';

@ApiTags('identity provider')
@Controller('oidc')
export class ProviderController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly signIns: ProviderSignIns,
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
    private readonly organisations: Organisations,
  ) {}

  /** Whether there is an identity provider. */
  @Get()
  @Public()
  show(): ProviderView {
    return { configured: this.provider.configured };
  }

  /** Begins to sign in with the identity provider. */
  @Post('sign-in')
  @HttpCode(200)
  @Public()
  signIn(@Caller() caller: CallerFacts, @Res({ passthrough: true }) reply: FastifyReply): Promise<TripView> {
    return this.begin(null, caller, reply);
  }

  /** Begins to link one's account there. */
  @Post('link')
  @HttpCode(200)
  @NotRemembered()
  @Allow(...ROLE_NAMES)
  link(
    @CurrentActor() actor: Actor,
    @Caller() caller: CallerFacts,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TripView> {
    return this.begin(actor, caller, reply);
  }

  /** The browser is back from the identity provider; signed in, the answer sets the session cookie. */
  @Post('callback')
  @HttpCode(200)
  @Public()
  async callback(
    @Body() { query }: CallbackBody,
    @Caller() caller: CallerFacts,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OutcomeView> {
    const result = await this.signIns.complete(query, this.cookies.read(caller.cookies, COOKIE), caller);
    const done = this.cookies.write(COOKIE, '', 0);
    if (result.outcome !== 'signed_in') {
      reply.header('set-cookie', done);
      return { outcome: result.outcome, session: null };
    }
    const { actor, token } = result.signedIn;
    reply.header('set-cookie', [done, this.sessions.cookie(token)]);
    const session = SessionView.from(actor, await this.organisations.membershipsOf(actor));
    return { outcome: result.outcome, session };
  }

  /** Confirms that an account there and the account here are the same person's. */
  @Post('confirm')
  @HttpCode(204)
  @Public()
  confirm(@Body() { token }: LinkBody, @Caller() caller: CallerFacts): Promise<void> {
    return this.signIns.confirm(token, caller);
  }

  /** One's linked accounts. */
  @Get('accounts')
  @Allow(...ROLE_NAMES)
  async list(@CurrentActor() actor: Actor): Promise<ProviderAccountList> {
    return { items: (await this.signIns.list(actor)).map(ProviderAccountView.from) };
  }

  /** Unlinks an account. */
  @Delete('accounts/:id')
  @HttpCode(204)
  @Allow(...ROLE_NAMES)
  unlink(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.signIns.unlink(actor, id);
  }

  private async begin(actor: Actor | null, caller: CallerFacts, reply: FastifyReply): Promise<TripView> {
    const { url, browserSecret } = await this.signIns.begin(actor, caller);
    reply.header('set-cookie', this.cookies.write(COOKIE, browserSecret, TRIP_MS / 1000));
    return { url };
  }
}
