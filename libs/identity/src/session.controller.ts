import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, IdParam, NotRemembered, Public, type CallerFacts } from '#platform';
import { Allow, CurrentActor, WhileAwaiting, type Actor } from './actor.js';
import { Organisations } from './organisations.service.js';
import { ROLE_NAMES } from './roles.js';
import { SecondFactors } from './second-factors.service.js';
import { OwnSessionList, OwnSessionView, SessionView, ShowCodeBody, SignInBody, SwitchBody } from './session.dto.js';
import { Sessions, type SignedIn } from './sessions.service.js';

@ApiTags('identity')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly factors: SecondFactors,
    private readonly organisations: Organisations,
  ) {}

  /** Signs in with mail address and password; the answer sets the session cookie and says what is still awaited. */
  @Post()
  @Public()
  async signIn(
    @Body() body: SignInBody,
    @Caller() caller: CallerFacts,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer(await this.sessions.signIn(body.email, body.password, caller), reply);
  }

  /** The second step of signing in, for those with a second factor; the answer sets a new session cookie. */
  @Post('second-factor')
  @NotRemembered()
  @WhileAwaiting(['second_factor'])
  @Allow(...ROLE_NAMES)
  async showSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() body: ShowCodeBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer(await this.factors.show(actor, body.code), reply);
  }

  /** Acts for another of one's organisations. */
  @Post('organisation')
  @HttpCode(200)
  @WhileAwaiting(['enrolment'])
  @Allow(...ROLE_NAMES)
  async switchOrganisation(@CurrentActor() actor: Actor, @Body() body: SwitchBody): Promise<SessionView> {
    return this.view(await this.sessions.switchTo(actor, body.organisationId));
  }

  /** Who is signed in. */
  @Get()
  @WhileAwaiting(['second_factor', 'enrolment'])
  @Allow(...ROLE_NAMES)
  show(@CurrentActor() actor: Actor): Promise<SessionView> {
    return this.view(actor);
  }

  /** Signs out. */
  @Delete()
  @HttpCode(204)
  @WhileAwaiting(['second_factor', 'enrolment'])
  @Allow(...ROLE_NAMES)
  async signOut(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(actor);
    reply.header('set-cookie', this.sessions.clearingCookie());
  }

  private answer({ actor, token }: SignedIn, reply: FastifyReply): Promise<SessionView> {
    reply.header('set-cookie', this.sessions.cookie(token));
    return this.view(actor);
  }

  private async view(actor: Actor): Promise<SessionView> {
    return SessionView.from(actor, await this.organisations.membershipsOf(actor));
  }
}

@ApiTags('identity')
@Controller('sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: Sessions) {}

  /** Where one is signed in, newest first. */
  @Get()
  @Allow(...ROLE_NAMES)
  async list(@CurrentActor() actor: Actor): Promise<OwnSessionList> {
    return { items: (await this.sessions.list(actor)).map((session) => OwnSessionView.from(session, actor)) };
  }

  /** Signs out everywhere else. */
  @Delete()
  @HttpCode(204)
  @Allow(...ROLE_NAMES)
  revokeOthers(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.revokeOthers(actor);
  }

  /** Signs out on one device. */
  @Delete(':id')
  @HttpCode(204)
  @Allow(...ROLE_NAMES)
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.sessions.revoke(actor, id);
  }
}
