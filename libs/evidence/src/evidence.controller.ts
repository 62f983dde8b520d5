import { Body, Controller, Delete, Get, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, preferredLanguage, Public } from '#platform';
import { Dossiers } from './dossiers.service.js';
import { AddEvidenceBody, EvidenceKindList, EvidenceKindView, EvidenceList, EvidenceView } from './evidence.dto.js';

@ApiTags('evidence')
@Controller('evidence-kinds')
export class EvidenceKindController {
  /** Every kind of evidence with the facts it asks for: what the forms are drawn from. */
  @Get()
  @Public()
  list(@Headers('accept-language') languages?: string): EvidenceKindList {
    return { items: EvidenceKindView.list(preferredLanguage(languages)) };
  }
}

@ApiTags('evidence')
@Controller('dossiers/:id/evidence')
export class EvidenceController {
  constructor(private readonly dossiers: Dossiers) {}

  /** Adds evidence to a dossier. */
  @Post()
  @Allow('owner', 'editor')
  async add(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: AddEvidenceBody): Promise<EvidenceView> {
    return EvidenceView.from(await this.dossiers.addEvidence(actor, id, body));
  }

  /** The evidence in a dossier, in the order it was added. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<EvidenceList> {
    return { items: (await this.dossiers.ownEvidence(actor, id)).map(EvidenceView.from) };
  }

  /** Takes evidence out again. */
  @Delete(':evidenceId')
  @HttpCode(204)
  @Allow('owner', 'editor')
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('evidenceId') evidenceId: string,
  ): Promise<void> {
    return this.dossiers.withdrawEvidence(actor, id, evidenceId);
  }
}
