import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { NotRemembered } from '#platform';
import { Allow, CurrentActor, WhileAwaiting, type Actor } from './actor.js';
import { Organisations } from './organisations.service.js';
import { ROLE_NAMES } from './roles.js';
import { CodeBody, EnrolledView, SecondFactorEnrolmentView, RecoveryCodesView } from './second-factor.dto.js';
import { SecondFactors } from './second-factors.service.js';
import { SessionView } from './session.dto.js';
import { Sessions } from './sessions.service.js';

@ApiTags('accounts')
@Controller('second-factor')
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly organisations: Organisations,
  ) {}

  /** Makes a secret for an authenticator app; it is in force once confirmed. */
  @Post()
  @NotRemembered()
  @WhileAwaiting(['enrolment'])
  @Allow(...ROLE_NAMES)
  enrol(@CurrentActor() actor: Actor): Promise<SecondFactorEnrolmentView> {
    return this.factors.enrol(actor);
  }

  /** Puts the secret in force with a first code; answers the recovery codes and sets a new session cookie. */
  @Post('confirm')
  @HttpCode(200)
  @NotRemembered()
  @WhileAwaiting(['enrolment'])
  @Allow(...ROLE_NAMES)
  async confirm(
    @CurrentActor() actor: Actor,
    @Body() { code }: CodeBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolledView> {
    const { actor: opened, token, recoveryCodes } = await this.factors.confirm(actor, code);
    reply.header('set-cookie', this.sessions.cookie(token));
    return { recoveryCodes, session: SessionView.from(opened, await this.organisations.membershipsOf(opened)) };
  }

  /** Replaces the recovery codes. */
  @Post('recovery-codes')
  @NotRemembered()
  @Allow(...ROLE_NAMES)
  async renewRecoveryCodes(@CurrentActor() actor: Actor, @Body() { code }: CodeBody): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.factors.renewRecoveryCodes(actor, code) };
  }

  /** Does without a second factor again, for those who may. */
  @Post('remove')
  @HttpCode(204)
  @NotRemembered()
  @Allow(...ROLE_NAMES)
  remove(@CurrentActor() actor: Actor, @Body() { code }: CodeBody): Promise<void> {
    return this.factors.remove(actor, code);
  }
}
