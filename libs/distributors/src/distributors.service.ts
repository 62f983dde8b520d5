import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Dossiers } from '#evidence';
import { Clock, Database, definePoints } from '#platform';
import { Registrants, type Standing } from '#registrants';
import { Scheme } from '#scheme';
import { DistributorFacts } from './distributor-facts.entity.js';
import { Distributor } from './distributor.entity.js';
import type { DistributorDeclaration } from './distributor.rules.js';
import { Supply } from './supply.service.js';

const point = definePoints({
  distributor_exists: {
    ja: 'この会社は販売事業者としてすでに登録されています',
    en: 'This company is registered as a distributor already',
  },
});

/** How a maker names a distributor. */
export type DistributorName = { id: string } | { corporateNumber: string };

/** Companies that sell makers' products, and what they declare about themselves. */
@Injectable()
export class Distributors extends Registrants<Distributor, DistributorFacts> {
  constructor(
    database: Database,
    clock: Clock,
    audit: Audit,
    dossiers: Dossiers,
    scheme: Scheme,
    private readonly supply: Supply,
  ) {
    const exists = point('', 'distributor_exists');
    super(database, clock, audit, dossiers, scheme, {
      name: 'distributor',
      subject: Distributor,
      version: DistributorFacts,
      exists,
    });
  }

  /** A registered distributor whose registration is approved, with its organisation; null when there is none. */
  active(manager: EntityManager, name: DistributorName): Promise<Distributor | null> {
    const who = 'id' in name ? { id: name.id } : { organisation: { corporateNumber: name.corporateNumber } };
    return manager
      .getRepository(Distributor)
      .findOne({ where: { ...who, status: 'active' }, relations: { organisation: true } });
  }

  /** Makes an approved version the one that holds; what buyers are told of a dealer may be different from now on. */
  override async approve(manager: EntityManager, actorId: string, versionId: string): Promise<void> {
    await super.approve(manager, actorId, versionId);
    const { registrant } = await this.version(manager, versionId);
    await this.supply.changedByDistributor(manager, registrant.id);
  }

  /** Ends an approved registration for good; buyers are shown nothing of it any more. */
  override async revoke(manager: EntityManager, actorId: string, id: string, reason: string): Promise<Distributor> {
    const distributor = await super.revoke(manager, actorId, id, reason);
    await this.supply.changedByDistributor(manager, id);
    return distributor;
  }

  override standingOf({ soleProprietor }: DistributorDeclaration): Standing {
    return soleProprietor ? 'sole_proprietor' : 'company';
  }

  protected override told(facts: DistributorDeclaration): object {
    return { ...super.told(facts), contact: facts.contact ?? null };
  }
}
