import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Public, type CallerFacts } from '#platform';
import { ChangePasswordBody, ForgottenPasswordBody, LinkBody, ResetPasswordBody, SignUpBody } from './account.dto.js';
import { Allow, CurrentActor, type Actor } from './actor.js';
import { Passwords } from './passwords.service.js';
import { ROLE_NAMES } from './roles.js';
import { SignUps } from './sign-ups.service.js';

@ApiTags('accounts')
@Controller('sign-ups')
export class SignUpController {
  constructor(private readonly signUps: SignUps) {}

  /** Asks for an account with a company; what follows is told by mail. */
  @Post()
  @HttpCode(202)
  @Public()
  request(@Body() body: SignUpBody, @Caller() caller: CallerFacts): Promise<void> {
    const { name, corporateNumber = null } = body.organisation;
    return this.signUps.request({ ...body, organisation: { name, corporateNumber } }, caller);
  }

  /** Confirms the mail address: the account and the company are made. */
  @Post('confirm')
  @HttpCode(204)
  @Public()
  confirm(@Body() { token }: LinkBody, @Caller() caller: CallerFacts): Promise<void> {
    return this.signUps.confirm(token, caller);
  }
}

@ApiTags('accounts')
@Controller('password')
export class PasswordController {
  constructor(private readonly passwords: Passwords) {}

  /** Changes one's password, signs out everywhere else and revokes one's API tokens. */
  @Put()
  @HttpCode(204)
  @Allow(...ROLE_NAMES)
  change(@CurrentActor() actor: Actor, @Body() body: ChangePasswordBody): Promise<void> {
    return this.passwords.change(actor, body.presentPassword, body.password);
  }

  /** Asks for a link for a new password; it comes by mail if the address is somebody's. */
  @Post('forgotten')
  @HttpCode(202)
  @Public()
  request(@Body() { email }: ForgottenPasswordBody, @Caller() caller: CallerFacts): Promise<void> {
    return this.passwords.request(email, caller);
  }

  /** Sets a new password with the link, ends all sessions and revokes all API tokens. */
  @Post('reset')
  @HttpCode(204)
  @Public()
  reset(@Body() { token, password }: ResetPasswordBody, @Caller() caller: CallerFacts): Promise<void> {
    return this.passwords.reset(token, password, caller);
  }
}
