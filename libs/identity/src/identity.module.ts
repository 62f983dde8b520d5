import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.js';
import { ApiToken } from './api-token.entity.js';
import { PasswordController, SignUpController } from './account.controller.js';
import { Cookies } from './cookies.js';
import { IdentityProvider } from './identity-provider.js';
import { OrganisationController, PersonController, TokenController } from './identity.controller.js';
import { IdentityUpkeep } from './identity.upkeep.js';
import { Invitation } from './invitation.entity.js';
import { Invitations } from './invitations.service.js';
import { InvitationController, MemberController } from './members.controller.js';
import { Members } from './members.service.js';
import { Membership } from './membership.entity.js';
import { OrganisationMails } from './organisation-mails.js';
import { Organisation } from './organisation.entity.js';
import { Organisations } from './organisations.service.js';
import { OwnAccountController } from './own-account.controller.js';
import { OwnAccounts } from './own-accounts.service.js';
import { PasswordReset } from './password-reset.entity.js';
import { Passwords } from './passwords.service.js';
import { Person } from './person.entity.js';
import { ProviderAccount } from './provider-account.entity.js';
import { ProviderLink } from './provider-link.entity.js';
import { ProviderRequest } from './provider-request.entity.js';
import { ProviderSignIns } from './provider-sign-ins.service.js';
import { ProviderController } from './provider.controller.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SecondFactor } from './second-factor.entity.js';
import { SecondFactors } from './second-factors.service.js';
import { OwnSessionsController, SessionController } from './session.controller.js';
import { Session } from './session.entity.js';
import { Sessions } from './sessions.service.js';
import { SignUp } from './sign-up.entity.js';
import { SignUps } from './sign-ups.service.js';
import { Tokens } from './tokens.service.js';

/** Who people are and what they may do; guards every route of the application it is part of. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Organisation,
      Person,
      Membership,
      Session,
      ApiToken,
      SecondFactor,
      RecoveryCode,
      SignUp,
      PasswordReset,
      Invitation,
      ProviderAccount,
      ProviderRequest,
      ProviderLink,
    ]),
  ],
  controllers: [
    SessionController,
    OwnSessionsController,
    SecondFactorController,
    SignUpController,
    PasswordController,
    OwnAccountController,
    MemberController,
    InvitationController,
    ProviderController,
    TokenController,
    OrganisationController,
    PersonController,
  ],
  providers: [
    Organisations,
    OrganisationMails,
    Members,
    Invitations,
    SignUps,
    Passwords,
    OwnAccounts,
    SecondFactors,
    IdentityProvider,
    ProviderSignIns,
    Cookies,
    Sessions,
    Tokens,
    IdentityUpkeep,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Organisations, OrganisationMails],
})
export class IdentityModule {}
