import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.js';
import { ApiToken } from './api-token.entity.js';
import { OrganisationController, SessionController, TokenController } from './identity.controller.js';
import { Membership } from './membership.entity.js';
import { Organisation } from './organisation.entity.js';
import { Organisations } from './organisations.service.js';
import { Person } from './person.entity.js';
import { Session } from './session.entity.js';
import { Sessions } from './sessions.service.js';
import { Tokens } from './tokens.service.js';

/** Who people are and what they may do; guards every route of the application it is part of. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Person, Membership, Session, ApiToken])],
  controllers: [SessionController, TokenController, OrganisationController],
  providers: [Organisations, Sessions, Tokens, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Organisations],
})
export class IdentityModule {}
