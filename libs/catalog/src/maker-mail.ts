import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Membership } from '#identity';
import { Manufacturer } from '#manufacturers';
import { Mails, type MailKind } from '#notifications';
import type { TextParams } from '#platform';
import type { Listing } from './listing.entity.js';

/** Mail to the people who look after a maker's listings, in the transaction of what it tells of. */
@Injectable()
export class MakerMail {
  constructor(private readonly mails: Mails) {}

  /** Writes about a listing. */
  async post(manager: EntityManager, listing: Listing, kind: MailKind, params: TextParams): Promise<void> {
    const { name: product, maker } = listing.document;
    const path = `/maker/products/${listing.productId}`;
    await this.write(manager, maker.id, kind, { params: { product, maker: maker.name, ...params }, path });
  }

  /** Writes about the maker itself. */
  async postAbout(manager: EntityManager, { id, name }: Manufacturer, kind: MailKind, params: TextParams) {
    await this.write(manager, id, kind, { params: { maker: name, ...params }, path: '/maker' });
  }

  private async write(
    manager: EntityManager,
    manufacturerId: string,
    kind: MailKind,
    told: { params: TextParams; path: string },
  ): Promise<void> {
    const { organisation } = await manager
      .getRepository(Manufacturer)
      .findOneOrFail({ where: { id: manufacturerId }, relations: { organisation: true } });
    const members = await manager.getRepository(Membership).find({
      where: { organisation: { id: organisation.id }, role: In(['owner', 'editor']), endedAt: IsNull() },
      relations: { person: true },
    });
    for (const { person } of members) {
      await this.mails.post(manager, kind, { to: person.email, language: person.language, ...told });
    }
  }
}
