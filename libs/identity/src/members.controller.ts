import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, IdParam, Public, type CallerFacts } from '#platform';
import { LinkBody } from './account.dto.js';
import { Allow, CurrentActor, type Actor } from './actor.js';
import { Invitations } from './invitations.service.js';
import {
  AcceptInvitationBody,
  ChangeRoleBody,
  InvitationList,
  InvitationView,
  InviteBody,
  MemberList,
  MemberView,
  OfferView,
} from './members.dto.js';
import { Members } from './members.service.js';
import { SecondFactors } from './second-factors.service.js';

@ApiTags('members')
@Controller('organisations/:id')
export class MemberController {
  constructor(
    private readonly members: Members,
    private readonly invitations: Invitations,
    private readonly factors: SecondFactors,
  ) {}

  /** Who belongs to an organisation. */
  @Get('members')
  @Allow('owner', 'administrator')
  async list(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MemberList> {
    return { items: (await this.members.list(actor, id)).map(MemberView.from) };
  }

  /** Gives another member another role and revokes the API tokens they made with the old one. */
  @Put('members/:personId')
  @Allow('owner', 'administrator')
  async changeRole(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('personId') personId: string,
    @Body() { role }: ChangeRoleBody,
  ): Promise<MemberView> {
    return MemberView.from(await this.members.changeRole(actor, id, personId, role));
  }

  /** Takes a person out of an organisation. */
  @Delete('members/:personId')
  @HttpCode(204)
  @Allow('owner', 'administrator')
  remove(@CurrentActor() actor: Actor, @IdParam() id: string, @IdParam('personId') personId: string): Promise<void> {
    return this.members.remove(actor, id, personId);
  }

  /** Takes the second factor from a member who has lost it, ends their sessions and revokes their API tokens. */
  @Delete('members/:personId/second-factor')
  @HttpCode(204)
  @Allow('administrator')
  resetSecondFactor(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('personId') personId: string,
  ): Promise<void> {
    return this.factors.reset(actor, id, personId);
  }

  /** Invites a mail address to a role. */
  @Post('invitations')
  @Allow('owner', 'administrator')
  async invite(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { email, role }: InviteBody,
    @Caller() caller: CallerFacts,
  ): Promise<InvitationView> {
    return InvitationView.from(await this.invitations.invite(actor, id, email, role, caller));
  }

  /** The open invitations. */
  @Get('invitations')
  @Allow('owner', 'administrator')
  async listInvitations(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<InvitationList> {
    return { items: (await this.invitations.list(actor, id)).map(InvitationView.from) };
  }

  /** Takes an invitation back. */
  @Delete('invitations/:invitationId')
  @HttpCode(204)
  @Allow('owner', 'administrator')
  revokeInvitation(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('invitationId') invitationId: string,
  ): Promise<void> {
    return this.invitations.revoke(actor, id, invitationId);
  }
}

@ApiTags('members')
@Controller('invitations')
export class InvitationController {
  constructor(private readonly invitations: Invitations) {}

  /** What the link of an invitation offers. */
  @Post('look')
  @HttpCode(200)
  @Public()
  async look(@Body() { token }: LinkBody, @Caller() caller: CallerFacts): Promise<OfferView> {
    return OfferView.from(await this.invitations.look(token, caller));
  }

  /** Accepts an invitation, with an account or by making one. */
  @Post('accept')
  @HttpCode(204)
  @Public()
  accept(@Body() { token, name, password }: AcceptInvitationBody, @Caller() caller: CallerFacts): Promise<void> {
    return this.invitations.accept(token, { name, password }, caller);
  }
}
