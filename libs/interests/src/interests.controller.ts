import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, STAFF_ROLES, type Actor } from '#identity';
import { IdParam, mapPage, PageQuery } from '#platform';
import { AssociationMembers } from './association-members.service.js';
import { Declarations } from './declarations.service.js';
import {
  DeclareInterestBody,
  EndInterestBody,
  InterestPage,
  InterestView,
  MemberFirmBody,
  MemberFirmList,
  MemberFirmView,
} from './interests.dto.js';

@ApiTags('interests')
@Controller('interests')
export class InterestController {
  constructor(private readonly declarations: Declarations) {}

  /** Declares an interest of one's own in an organisation; from then on one judges nothing of it. */
  @Post()
  @Allow(...STAFF_ROLES)
  async declare(@CurrentActor() actor: Actor, @Body() body: DeclareInterestBody): Promise<InterestView> {
    return InterestView.from(await this.declarations.declare(actor, body.organisationId, body.reason));
  }

  /** One's own declarations, newest first; administrators and auditors see everybody's. */
  @Get()
  @Allow(...STAFF_ROLES)
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<InterestPage> {
    return mapPage(await this.declarations.list(actor, query), InterestView.from);
  }

  /** Ends somebody else's declaration, today or on a day to come. */
  @Post(':id/end')
  @HttpCode(200)
  @Allow('administrator')
  async end(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: EndInterestBody): Promise<InterestView> {
    return InterestView.from(await this.declarations.end(actor, id, body.reason, body.endsOn));
  }
}

@ApiTags('interests')
@Controller('associations/:id/members')
export class AssociationMemberController {
  constructor(private readonly members: AssociationMembers) {}

  /** The member firms of an association. */
  @Get()
  @Allow('association_examiner', 'secretariat_examiner', 'approver', 'administrator', 'auditor')
  async list(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MemberFirmList> {
    return { items: (await this.members.list(actor, id)).map(MemberFirmView.from) };
  }

  /** Adds a member firm. */
  @Post()
  @Allow('association_examiner', 'administrator')
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: MemberFirmBody,
  ): Promise<MemberFirmView> {
    return MemberFirmView.from(await this.members.add(actor, id, body));
  }

  /** Takes a firm off the list. */
  @Delete(':organisationId')
  @HttpCode(204)
  @Allow('association_examiner', 'administrator')
  remove(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('organisationId') organisationId: string,
  ): Promise<void> {
    return this.members.remove(actor, id, organisationId);
  }
}
