import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Dossiers } from '#evidence';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, Problem, refuseIfStale, violatesUnique } from '#platform';
import { classify } from '#scheme';
import { Affiliations } from './affiliations.service.js';
import { ManufacturerFacts } from './manufacturer-facts.entity.js';
import { Manufacturer } from './manufacturer.entity.js';
import type { DeclaredFacts } from './manufacturer.rules.js';

const point = definePoints({
  manufacturer_exists: {
    ja: 'この会社は製造事業者としてすでに登録されています',
    en: 'This company is registered as a manufacturer already',
  },
  facts_frozen: {
    ja: '提出済みのため編集できません。差戻しの後に、または新しい版で変更できます',
    en: 'They are submitted and frozen; change them after a return, or in a new version',
  },
  facts_are_a_draft: { ja: '編集中の版がすでにあります', en: 'There is a draft already' },
});

/** Companies that make products, and what they declare about themselves. */
@Injectable()
export class Manufacturers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly dossiers: Dossiers,
    private readonly affiliations: Affiliations,
  ) {}

  /**
   * Registers the caller's company as a manufacturer, with a first draft of its facts.
   * @throws Problem `already_exists` the second time
   */
  async register(actor: Actor, facts: DeclaredFacts): Promise<ManufacturerFacts> {
    try {
      return await this.database.transaction((manager) =>
        this.registerFor(manager, actor.personId, actor.organisationId, facts),
      );
    } catch (error) {
      if (!violatesUnique(error, 'manufacturer_organisation_id_key')) throw error;
      throw new Problem('already_exists', { errors: [point('', 'manufacturer_exists')] });
    }
  }

  /** Registers an organisation as a manufacturer, in the caller's transaction. */
  async registerFor(
    manager: EntityManager,
    actorId: string | null,
    organisationId: string,
    facts: DeclaredFacts,
  ): Promise<ManufacturerFacts> {
    const { name, reading, address, website = null } = facts;
    const manufacturer = await manager.getRepository(Manufacturer).save({
      organisation: { id: organisationId },
      dossier: await this.dossiers.open(manager, organisationId),
      name,
      reading,
      address,
      website,
    });
    const version = await this.save(manager, { manufacturer: manufacturer, number: 1 }, facts);
    this.record(manager, actorId, 'manufacturer.register', manufacturer.id, facts);
    return this.version(manager, version.id);
  }

  /** The caller's company as a manufacturer, if it is one. */
  ofActor(actor: Actor): Promise<Manufacturer | null> {
    return this.database.manager.getRepository(Manufacturer).findOne({
      where: { organisation: { id: actor.organisationId } },
      relations: { organisation: true },
    });
  }

  /** The newest version of what the caller's company declares. @throws Problem `not_found` when it is no manufacturer */
  ownFacts(actor: Actor): Promise<ManufacturerFacts> {
    return this.newest(this.database.manager, actor);
  }

  /**
   * Replaces the draft and classifies the company anew.
   * @throws Problem `wrong_state` when the newest version is frozen, `stale` when somebody saved meanwhile
   */
  saveFacts(actor: Actor, seen: number, facts: DeclaredFacts): Promise<ManufacturerFacts> {
    return this.database.transaction(async (manager) => {
      const draft = await this.newest(manager, actor, true);
      if (draft.frozenAt) throw new Problem('wrong_state', { errors: [point('', 'facts_frozen')] });
      refuseIfStale(seen, draft.version);
      await this.save(manager, draft, facts);
      this.record(manager, actor.personId, 'manufacturer.save_facts', draft.manufacturer.id, facts);
      return this.version(manager, draft.id);
    });
  }

  /** Starts the next version from the approved one. @throws Problem `wrong_state` while a draft or a review is open */
  startChange(actor: Actor): Promise<ManufacturerFacts> {
    return this.database.transaction(async (manager) => {
      const newest = await this.newest(manager, actor, true);
      if (!newest.approvedAt) {
        throw new Problem('wrong_state', {
          errors: [point('', newest.frozenAt ? 'facts_frozen' : 'facts_are_a_draft')],
        });
      }
      await this.reopen(manager, newest.id);
      return this.newest(manager, actor);
    });
  }

  /** The newest version, with the manufacturer locked until the transaction ends. */
  lockOwnFacts(manager: EntityManager, actor: Actor): Promise<ManufacturerFacts> {
    return this.newest(manager, actor, true);
  }

  /** Freezes a version, classified and compared with other companies as of today, in the caller's transaction. */
  async freeze(manager: EntityManager, id: string): Promise<void> {
    const version = await this.version(manager, id);
    const { facts } = version;
    const frozen = { frozenAt: this.clock.now(), classification: classify(facts.company, this.clock.today()) };
    await manager.getRepository(ManufacturerFacts).update({ id }, frozen);
    await this.affiliations.refresh(manager, version);
  }

  /** Opens the next draft, a copy of a frozen version, in the caller's transaction. */
  async reopen(manager: EntityManager, frozenId: string): Promise<void> {
    const { manufacturer, number, facts } = await this.version(manager, frozenId);
    await this.save(manager, { manufacturer, number: number + 1 }, facts);
  }

  /** Makes an approved version the one that holds, in the caller's transaction. */
  async approve(manager: EntityManager, actorId: string, versionId: string): Promise<void> {
    const { manufacturer, facts } = await this.version(manager, versionId);
    await manager.getRepository(ManufacturerFacts).update({ id: versionId }, { approvedAt: this.clock.now() });
    const { name, reading, address, website = null } = facts;
    const told = { status: 'active', name, reading, address, website } as const;
    await manager.getRepository(Manufacturer).update({ id: manufacturer.id }, told);
    this.record(manager, actorId, 'manufacturer.activate', manufacturer.id, { versionId });
  }

  /** The version that holds: the newest that was approved; none before the first approval. */
  approvedFacts(manager: EntityManager, manufacturerId: string): Promise<ManufacturerFacts | null> {
    return manager
      .getRepository(ManufacturerFacts)
      .createQueryBuilder('facts')
      .where('facts.manufacturer_id = :manufacturerId AND facts.approved_at IS NOT NULL', { manufacturerId })
      .orderBy('facts.number', 'DESC')
      .limit(1)
      .getOne();
  }

  /** Whether the company has handed in its registration at least once. */
  hasSubmitted(manager: EntityManager, manufacturerId: string): Promise<boolean> {
    return manager
      .getRepository(ManufacturerFacts)
      .createQueryBuilder('facts')
      .where('facts.manufacturer_id = :manufacturerId AND facts.frozen_at IS NOT NULL', { manufacturerId })
      .getExists();
  }

  /** The newest version of a manufacturer's facts, draft or not. */
  async newestFacts(manager: EntityManager, manufacturerId: string): Promise<ManufacturerFacts> {
    const { id } = await manager
      .getRepository(ManufacturerFacts)
      .createQueryBuilder('facts')
      .where('facts.manufacturer_id = :manufacturerId', { manufacturerId })
      .orderBy('facts.number', 'DESC')
      .limit(1)
      .getOneOrFail();
    return this.version(manager, id);
  }

  /** A version with its manufacturer, organisation and dossier. */
  version(manager: EntityManager, id: string): Promise<ManufacturerFacts> {
    return manager.getRepository(ManufacturerFacts).findOneOrFail({
      where: { id },
      relations: { manufacturer: { organisation: true, dossier: true } },
    });
  }

  private async newest(manager: EntityManager, { organisationId }: Actor, lock = false): Promise<ManufacturerFacts> {
    const query = manager
      .getRepository(Manufacturer)
      .createQueryBuilder('manufacturer')
      .where('manufacturer.organisation_id = :organisationId', { organisationId });
    if (lock) query.setLock('pessimistic_write');
    const manufacturer = await query.getOne();
    if (!manufacturer) throw new Problem('not_found');
    return this.newestFacts(manager, manufacturer.id);
  }

  private save(manager: EntityManager, version: Partial<ManufacturerFacts>, facts: DeclaredFacts) {
    const classification = classify(facts.company, this.clock.today());
    return manager.getRepository(ManufacturerFacts).save({ ...version, facts, classification } as ManufacturerFacts);
  }

  private record(
    manager: EntityManager,
    actorId: string | null,
    action: string,
    subjectId: string,
    data: object,
  ): void {
    this.audit.record(manager, { actorId, action, subjectType: 'manufacturer', subjectId, data });
  }
}
