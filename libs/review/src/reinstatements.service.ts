import { Injectable } from '@nestjs/common';
import { Catalog, type Listing, type Notice } from '#catalog';
import type { Actor } from '#identity';
import { Database } from '#platform';
import { Carriage } from './carriage.service.js';

/** Shows suspended listings again, if their evidence carries them. */
@Injectable()
export class Reinstatements {
  constructor(
    private readonly database: Database,
    private readonly catalog: Catalog,
    private readonly carriage: Carriage,
  ) {}

  /**
   * Shows a suspended listing again.
   * @throws Problem `not_found`, `wrong_state` when it is not suspended, or `unmet_rules` with all that is missing
   */
  reinstate(actor: Actor, id: string, notice: Notice): Promise<Listing> {
    return this.database.transaction(async (manager) => {
      const listing = await this.catalog.locked(manager, id);
      const { faults } = await this.carriage.of(manager, listing);
      await this.carriage.forget(manager, listing);
      return this.catalog.reinstateWith(manager, actor, id, notice, faults);
    });
  }
}
