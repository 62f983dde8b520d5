import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Dossiers } from '#evidence';
import { Clock, Database, definePoints } from '#platform';
import { Registrants } from '#registrants';
import { classify } from '#scheme';
import { ManufacturerFacts } from './manufacturer-facts.entity.js';
import { Manufacturer } from './manufacturer.entity.js';
import type { DeclaredFacts } from './manufacturer.rules.js';

const point = definePoints({
  manufacturer_exists: {
    ja: 'この会社は製造事業者としてすでに登録されています',
    en: 'This company is registered as a manufacturer already',
  },
});

/** Companies that make products, and what they declare about themselves; each version is classified. */
@Injectable()
export class Manufacturers extends Registrants<Manufacturer, ManufacturerFacts> {
  constructor(database: Database, clock: Clock, audit: Audit, dossiers: Dossiers) {
    const exists = point('', 'manufacturer_exists');
    const part = { name: 'manufacturer', subject: Manufacturer, version: ManufacturerFacts, exists };
    super(database, clock, audit, dossiers, part);
  }

  protected override derived({ company }: DeclaredFacts) {
    return { classification: classify(company, this.clock.today()) };
  }
}
