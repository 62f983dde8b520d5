import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Database, definePoints, Problem, violatesUnique } from '#platform';
import { Manufacturer } from './manufacturer.entity.js';

const point = definePoints({
  manufacturer_exists: {
    ja: 'この会社は製造事業者としてすでに登録されています',
    en: 'This company is registered as a manufacturer already',
  },
});

export interface NewManufacturer {
  name: string;
  reading: string;
  address: string;
  website: string | null;
}

/** Companies that make products. */
@Injectable()
export class Manufacturers {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Registers the caller's company as a manufacturer. @throws Problem `already_exists` the second time */
  async register(actor: Actor, fields: NewManufacturer): Promise<Manufacturer> {
    try {
      return await this.database.transaction(async (manager) => {
        const organisation = { id: actor.organisationId };
        const manufacturer = await manager.getRepository(Manufacturer).save({ organisation, ...fields });
        this.audit.record(manager, {
          actorId: actor.personId,
          action: 'manufacturer.register',
          subjectType: 'manufacturer',
          subjectId: manufacturer.id,
          data: fields,
        });
        return manufacturer;
      });
    } catch (error) {
      if (!violatesUnique(error, 'manufacturer_organisation_id_key')) throw error;
      throw new Problem('already_exists', { errors: [point('', 'manufacturer_exists')] });
    }
  }

  /** The caller's company as a manufacturer, if it is one. */
  ofActor(actor: Actor): Promise<Manufacturer | null> {
    return this.database.manager.getRepository(Manufacturer).findOneBy({ organisation: { id: actor.organisationId } });
  }
}
