import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, mapPage, PageQuery } from '#platform';
import { ReasonBody } from './catalog.dto.js';
import { NoticeBody, RevokedMakerView } from './life.dto.js';
import { listingRolesFor } from './listing.workflow.js';
import { RevocationProposals } from './revocation-proposals.js';
import { ProposeRevocationBody, RevocationProposalPage, RevocationProposalView } from './revocations.dto.js';
import { Revocations } from './revocations.js';

/** Who may propose a revocation: the one who carries it out is somebody else. */
const PROPOSERS = ['secretariat_examiner', 'approver', 'administrator'] as const;

@ApiTags('manufacturers')
@Controller('manufacturers')
export class RevocationController {
  constructor(
    private readonly revocations: Revocations,
    private readonly proposals: RevocationProposals,
  ) {}

  /** Proposes to revoke the registration of a manufacturer; another person carries it out. */
  @Post(':id/revocation')
  @Allow(...PROPOSERS)
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ProposeRevocationBody,
  ): Promise<RevocationProposalView> {
    return RevocationProposalView.from(await this.proposals.propose(actor, 'manufacturer', id, body));
  }

  /** Revokes the registration of a manufacturer that somebody else has proposed to revoke, and with it all its listings. */
  @Post(':id/revoke')
  @HttpCode(200)
  @Allow(...listingRolesFor('revoke_with_maker'))
  async revoke(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: NoticeBody,
  ): Promise<RevokedMakerView> {
    return { listings: await this.revocations.revoke(actor, id, body) };
  }
}

@ApiTags('distributors')
@Controller('distributors')
export class DistributorRevocationController {
  constructor(
    private readonly revocations: Revocations,
    private readonly proposals: RevocationProposals,
  ) {}

  /** Proposes to revoke the registration of a distributor; another person carries it out. */
  @Post(':id/revocation')
  @Allow(...PROPOSERS)
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ProposeRevocationBody,
  ): Promise<RevocationProposalView> {
    return RevocationProposalView.from(await this.proposals.propose(actor, 'distributor', id, body));
  }

  /** Revokes the registration of a distributor that somebody else has proposed to revoke. */
  @Post(':id/revoke')
  @HttpCode(204)
  @Allow(...listingRolesFor('revoke_with_maker'))
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NoticeBody): Promise<void> {
    return this.revocations.revokeDistributor(actor, id, body);
  }
}

@ApiTags('catalog')
@Controller('catalog/listings')
export class ListingRevocationController {
  constructor(private readonly proposals: RevocationProposals) {}

  /** Proposes to revoke a listing, which is out of sight or goes out of sight before it is revoked. */
  @Post(':id/revocation')
  @Allow(...PROPOSERS)
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ProposeRevocationBody,
  ): Promise<RevocationProposalView> {
    return RevocationProposalView.from(await this.proposals.propose(actor, 'listing', id, body));
  }
}

@ApiTags('catalog')
@Controller('revocations')
export class RevocationProposalController {
  constructor(private readonly proposals: RevocationProposals) {}

  /** The revocations that are proposed and wait for a second person, newest first. */
  @Get()
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async open(@Query() query: PageQuery): Promise<RevocationProposalPage> {
    return mapPage(await this.proposals.open(query), RevocationProposalView.from);
  }

  /** Drops a proposal: what it was about stays as it is. */
  @Post(':id/drop')
  @HttpCode(200)
  @Allow('approver', 'administrator')
  async drop(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<RevocationProposalView> {
    return RevocationProposalView.from(await this.proposals.drop(actor, id, reason));
  }
}
