import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Manufacturers } from '#manufacturers';
import { Database, refuseIfAny } from '#platform';
import { Authorisations } from './authorisations.service.js';
import { coverageFaults } from './coverage.rules.js';
import { Coverage } from './coverage.entity.js';
import { Distributors } from './distributors.service.js';
import { Supply, type Area } from './supply.service.js';

/** What a supplier states, for one product or for all. */
export interface Statement {
  productId?: string;
  areas: readonly Area[];
}

/** Whose coverage it is. */
type Supplier = { manufacturer: { id: string } } | { distributor: { id: string } };

/** Where makers and distributors look after products, and how fast. */
@Injectable()
export class Coverages {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly manufacturers: Manufacturers,
    private readonly distributors: Distributors,
    private readonly authorisations: Authorisations,
    private readonly supply: Supply,
  ) {}

  /** Everything the caller's company states as a distributor; what holds for all products comes first. */
  async ofDistributor(actor: Actor): Promise<Coverage[]> {
    const distributor = await this.distributors.ofActor(actor);
    return distributor ? this.of(this.database.manager, { distributor }) : [];
  }

  /** Everything it states as a maker. */
  async ofManufacturer(actor: Actor): Promise<Coverage[]> {
    const manufacturer = await this.manufacturers.ofActor(actor);
    return manufacturer ? this.of(this.database.manager, { manufacturer }) : [];
  }

  /**
   * Replaces what a distributor states, for one product it is authorised for or for all.
   * @throws Problem `unmet_rules` with all faults, `not_found` when the caller's company is no distributor
   */
  saveForDistributor(actor: Actor, { productId, areas }: Statement): Promise<Coverage[]> {
    return this.database.transaction(async (manager) => {
      const { registrant: distributor } = await this.distributors.lockOwnFacts(manager, actor);
      const faults = productId ? await this.authorisations.faultsOfSelling(manager, distributor.id, productId) : [];
      refuseIfAny([...faults, ...coverageFaults(areas)]);
      await this.replace(manager, actor, { distributor: { id: distributor.id } }, { productId, areas });
      await this.supply.changedByDistributor(manager, distributor.id);
      return this.of(manager, { distributor });
    });
  }

  /** Replaces what a maker states, for one of its products or for all. @throws the same problems */
  saveForManufacturer(actor: Actor, { productId, areas }: Statement): Promise<Coverage[]> {
    return this.database.transaction(async (manager) => {
      const { registrant: manufacturer } = await this.manufacturers.lockOwnFacts(manager, actor);
      const ids = productId ? [productId] : [];
      const { unknown } = await this.authorisations.ownProducts(manager, manufacturer.id, ids, '/productId');
      refuseIfAny([...unknown, ...coverageFaults(areas)]);
      await this.replace(manager, actor, { manufacturer: { id: manufacturer.id } }, { productId, areas });
      await this.supply.changed(manager, manufacturer.id);
      return this.of(manager, { manufacturer });
    });
  }

  private async replace(manager: EntityManager, actor: Actor, supplier: Supplier, statement: Statement) {
    const { productId, areas } = statement;
    const coverages = manager.getRepository(Coverage);
    await coverages.delete({ ...supplier, product: productId ? { id: productId } : IsNull() });
    const product = productId ? { id: productId } : null;
    await coverages.insert(areas.map((area) => ({ ...supplier, product, ...area })));
    const [[subjectType, { id }]] = Object.entries(supplier) as [[string, { id: string }]];
    const line = { actorId: actor.personId, action: 'coverage.save', subjectType, subjectId: id };
    this.audit.record(manager, { ...line, data: { productId: productId ?? null, areas } });
  }

  private of(manager: EntityManager, supplier: Supplier): Promise<Coverage[]> {
    const who =
      'distributor' in supplier
        ? { distributor: { id: supplier.distributor.id } }
        : { manufacturer: { id: supplier.manufacturer.id } };
    return manager.getRepository(Coverage).find({
      where: who,
      relations: { product: true },
      order: { product: { id: { direction: 'ASC', nulls: 'FIRST' } }, prefecture: 'ASC' },
    });
  }
}
