import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Dossiers } from '#evidence';
import { Clock, Database, definePoints } from '#platform';
import { Registrants, type Standing } from '#registrants';
import { classify, Scheme } from '#scheme';
import { Affiliations } from './affiliations.service.js';
import { ManufacturerFacts } from './manufacturer-facts.entity.js';
import { Manufacturer } from './manufacturer.entity.js';
import { standingOf, type DeclaredFacts } from './manufacturer.rules.js';

const point = definePoints({
  manufacturer_exists: {
    ja: 'この会社は製造事業者としてすでに登録されています',
    en: 'This company is registered as a manufacturer already',
  },
});

/** Companies that make products, and what they declare about themselves; each version is classified. */
@Injectable()
export class Manufacturers extends Registrants<Manufacturer, ManufacturerFacts> {
  constructor(
    database: Database,
    clock: Clock,
    audit: Audit,
    dossiers: Dossiers,
    scheme: Scheme,
    private readonly affiliations: Affiliations,
  ) {
    const exists = point('', 'manufacturer_exists');
    const part = { name: 'manufacturer', subject: Manufacturer, version: ManufacturerFacts, exists };
    super(database, clock, audit, dossiers, scheme, part);
  }

  /** Freezes a version and compares its company with the others, in the caller's transaction. */
  override async freeze(manager: EntityManager, id: string): Promise<void> {
    await super.freeze(manager, id);
    await this.affiliations.refresh(manager, await this.version(manager, id));
  }

  override standingOf(facts: DeclaredFacts): Standing {
    return standingOf(facts);
  }

  protected override derived({ company }: DeclaredFacts) {
    return { classification: classify(company, this.clock.today()) };
  }
}
