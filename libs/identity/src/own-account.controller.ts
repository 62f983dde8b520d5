import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from './actor.js';
import { OwnAccountBody, OwnAccountView } from './own-account.dto.js';
import { OwnAccounts } from './own-accounts.service.js';
import { ROLE_NAMES } from './roles.js';

@ApiTags('accounts')
@Controller('account')
export class OwnAccountController {
  constructor(private readonly accounts: OwnAccounts) {}

  /** One's own account, and how one signs in to it. */
  @Get()
  @Allow(...ROLE_NAMES)
  async show(@CurrentActor() actor: Actor): Promise<OwnAccountView> {
    return OwnAccountView.from(await this.accounts.show(actor));
  }

  /** Changes one's name, and the language one is written to in. */
  @Put()
  @Allow(...ROLE_NAMES)
  async change(@CurrentActor() actor: Actor, @Body() body: OwnAccountBody): Promise<OwnAccountView> {
    return OwnAccountView.from(await this.accounts.change(actor, body));
  }
}
