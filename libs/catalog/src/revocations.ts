import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { Manufacturers } from '#manufacturers';
import { Database } from '#platform';
import { LISTING_MAILS } from './catalog.mails.js';
import { Catalog } from './catalog.service.js';
import { MakerMail } from './maker-mail.js';

/** A manufacturer whose registration is revoked takes all its listings with it. */
@Injectable()
export class Revocations {
  constructor(
    private readonly database: Database,
    private readonly manufacturers: Manufacturers,
    private readonly catalog: Catalog,
    private readonly mail: MakerMail,
  ) {}

  /**
   * Revokes a registration and, in the same transaction, every listing of that maker; answers how many.
   * @throws Problem `not_found`, or `wrong_state` when the registration is not an approved one
   */
  revoke(actor: Actor, manufacturerId: string, reason: string): Promise<number> {
    return this.database.transaction(async (manager) => {
      const manufacturer = await this.manufacturers.revoke(manager, actor.personId, manufacturerId, reason);
      const count = await this.catalog.revokeAllOf(manager, actor, manufacturerId, reason);
      await this.mail.postAbout(manager, manufacturer, LISTING_MAILS.manufacturer_revoked, { count, reason });
      return count;
    });
  }
}
