import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Distributors } from '#distributors';
import { OrganisationMails, type Actor } from '#identity';
import { Manufacturers } from '#manufacturers';
import { Clock, Database } from '#platform';
import type { Registrant } from '#registrants';
import { LISTING_MAILS } from './catalog.mails.js';
import { Catalog } from './catalog.service.js';
import type { Notice } from './listing-steps.js';
import { MakerMail } from './maker-mail.js';
import { RegistrantRevocation } from './registrant-revocation.entity.js';
import { RevocationProposals } from './revocation-proposals.js';
import { Stakes } from './stakes.js';

/** Ends registrations for good. A manufacturer takes all its listings with it, a distributor what it supplied. */
@Injectable()
export class Revocations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly manufacturers: Manufacturers,
    private readonly distributors: Distributors,
    private readonly catalog: Catalog,
    private readonly proposals: RevocationProposals,
    private readonly stakes: Stakes,
    private readonly mail: MakerMail,
    private readonly mails: OrganisationMails,
  ) {}

  /**
   * Revokes a manufacturer's registration that somebody else has proposed to revoke and, in the same transaction, every
   * listing of that maker; answers how many.
   * @throws Problem `not_found`, `wrong_state` when the registration is not an approved one, `unmet_rules`
   */
  revoke(actor: Actor, manufacturerId: string, notice: Notice): Promise<number> {
    return this.database.transaction(async (manager) => {
      const { reason } = notice;
      const manufacturer = await this.manufacturers.revoke(manager, actor.personId, manufacturerId, reason);
      await this.publish(manager, actor, 'manufacturer', manufacturer, notice);
      const count = await this.catalog.revokeAllOf(manager, actor, manufacturerId, reason);
      await this.mail.postAbout(manager, manufacturer, LISTING_MAILS.manufacturer_revoked, { count, reason });
      return count;
    });
  }

  /** Revokes a distributor's registration in the same way: nothing is shown as sold or served by it any more. */
  revokeDistributor(actor: Actor, distributorId: string, notice: Notice): Promise<void> {
    return this.database.transaction(async (manager) => {
      const { reason } = notice;
      const distributor = await this.distributors.revoke(manager, actor.personId, distributorId, reason);
      await this.publish(manager, actor, 'distributor', distributor, notice);
      const { organisation } = await this.distributors.newestFacts(manager, distributorId).then((it) => it.registrant);
      const params = { distributor: distributor.name, reason };
      await this.mails.post(manager, organisation.id, LISTING_MAILS.distributor_revoked, {
        params,
        path: '/distributor',
      });
    });
  }

  /** Asks for the second person and for interests, and tells the public; the registrant is locked. */
  private async publish(
    manager: EntityManager,
    actor: Actor,
    kind: 'manufacturer' | 'distributor',
    { id: registrantId, name }: Pick<Registrant, 'id' | 'name'>,
    { category = 'other', publicText = null }: Omit<Notice, 'publicText'> & { publicText?: string | null },
  ): Promise<void> {
    await this.stakes.refuseInRegistrant(manager, actor, kind, registrantId);
    const proposedBy = await this.proposals.confirm(manager, actor, kind, registrantId);
    const people = { proposedBy: { id: proposedBy }, revokedBy: { id: actor.personId } };
    const told = { kind, registrantId, name, category, publicText };
    await manager.getRepository(RegistrantRevocation).insert({ ...told, ...people, at: this.clock.now() });
  }
}
