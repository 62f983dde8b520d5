import {
  IsNull,
  Not,
  type DeepPartial,
  type EntityManager,
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
  type QueryDeepPartialEntity,
} from 'typeorm';
import type { Audit } from '#audit';
import type { Dossiers } from '#evidence';
import type { Actor } from '#identity';
import {
  countOn,
  definePoints,
  Problem,
  refuseIfStale,
  violatesUnique,
  type Clock,
  type Database,
  type Point,
} from '#platform';
import type { Scheme } from '#scheme';
import type { FactsVersion } from './facts-version.js';
import type { Registrant } from './registrant.js';
import { agedPapers, changedFields, numberFaults, type DatedPaper, type Standing } from './registrant.rules.js';

const point = definePoints({
  facts_frozen: {
    ja: '提出済みのため編集できません。差戻しの後に、または新しい版で変更できます',
    en: 'They are submitted and frozen; change them after a return, or in a new version',
  },
  facts_are_a_draft: { ja: '編集中の版がすでにあります', en: 'There is a draft already' },
  facts_not_discardable: {
    ja: '破棄できるのは、承認済みの内容から始めて一度も提出していない変更だけです',
    en: 'Only a change of approved facts that was never handed in can be discarded',
  },
  registration_revoked: { ja: 'この登録は取り消されています', en: 'The registration was revoked' },
  registration_not_active: { ja: '承認済みの登録ではありません', en: 'The registration is not an approved one' },
});

/** What tells one part from another. */
export interface Part<Subject, Version> {
  /** The word of the table and of the audit log. */
  name: string;
  subject: EntityTarget<Subject>;
  version: EntityTarget<Version>;
  /** What a company is told that registers twice. */
  exists: Point;
}

/**
 * Companies registered in one part, and the versions of what they declare: draft, frozen by a submission, approved.
 * Every part extends it by what follows from its facts.
 */
export abstract class Registrants<Subject extends Registrant, Version extends FactsVersion> {
  protected constructor(
    protected readonly database: Database,
    protected readonly clock: Clock,
    private readonly audit: Audit,
    private readonly dossiers: Dossiers,
    private readonly scheme: Scheme,
    private readonly part: Part<Subject, Version>,
  ) {}

  /**
   * Registers the caller's company, with a first draft of its facts.
   * @throws Problem `already_exists` the second time
   */
  async register(actor: Actor, facts: Version['facts']): Promise<Version> {
    try {
      return await this.database.transaction((manager) =>
        this.registerFor(manager, actor.personId, actor.organisationId, facts),
      );
    } catch (error) {
      if (!violatesUnique(error, `${this.part.name}_organisation_id_key`)) throw error;
      throw new Problem('already_exists', { errors: [this.part.exists] });
    }
  }

  /** Registers an organisation, in the caller's transaction. */
  async registerFor(
    manager: EntityManager,
    actorId: string | null,
    organisationId: string,
    facts: Version['facts'],
  ): Promise<Version> {
    const registrant = await manager.getRepository(this.part.subject).save({
      organisation: { id: organisationId },
      dossier: await this.dossiers.open(manager, organisationId),
      ...this.told(facts),
    } as DeepPartial<Subject>);
    const version = await this.save(manager, { registrant, number: 1 }, facts);
    this.record(manager, actorId, 'register', registrant.id, entryOf(version, {}, facts));
    return this.version(manager, version.id);
  }

  /** The caller's company in this part, if it has it. */
  ofActor({ organisationId }: Actor): Promise<Subject | null> {
    return this.database.manager.getRepository(this.part.subject).findOne({
      where: { organisation: { id: organisationId } } as FindOptionsWhere<Subject>,
      relations: { organisation: true },
    } as object);
  }

  /** The newest version of what the caller's company declares. @throws Problem `not_found` when it is not registered */
  ownFacts(actor: Actor): Promise<Version> {
    return this.newest(this.database.manager, actor);
  }

  /**
   * Replaces the draft.
   * @throws Problem `wrong_state` when the newest version is frozen, `stale` when somebody saved meanwhile
   */
  saveFacts(actor: Actor, seen: number, facts: Version['facts']): Promise<Version> {
    return this.database.transaction(async (manager) => {
      const draft = await this.newest(manager, actor, true);
      refuseRevoked(draft.registrant);
      if (draft.frozenAt) throw new Problem('wrong_state', { errors: [point('', 'facts_frozen')] });
      refuseIfStale(seen, draft.version);
      const entry = entryOf(draft, draft.facts, facts);
      await this.save(manager, draft, facts);
      this.record(manager, actor.personId, 'save_facts', draft.registrant.id, entry);
      return this.version(manager, draft.id);
    });
  }

  /** Starts the next version from the approved one. @throws Problem `wrong_state` while a draft or a review is open */
  startChange(actor: Actor): Promise<Version> {
    return this.database.transaction(async (manager) => {
      const newest = await this.newest(manager, actor, true);
      refuseRevoked(newest.registrant);
      if (!newest.approvedAt) {
        throw new Problem('wrong_state', {
          errors: [point('', newest.frozenAt ? 'facts_frozen' : 'facts_are_a_draft')],
        });
      }
      await this.reopen(manager, newest.id);
      const draft = await this.newest(manager, actor);
      this.record(manager, actor.personId, 'start_change', draft.registrant.id, entryOf(draft, {}, {}));
      return draft;
    });
  }

  /**
   * Gives up a change of approved facts that was not handed in, and answers the version that holds.
   * @throws Problem `wrong_state` when there is no such change, `stale` when somebody saved meanwhile
   */
  discardChange(actor: Actor, seen: number): Promise<Version> {
    return this.database.transaction(async (manager) => {
      const draft = await this.newest(manager, actor, true);
      const holding = await this.approvedFacts(manager, draft.registrant.id);
      if (draft.frozenAt || holding?.number !== draft.number - 1) {
        throw new Problem('wrong_state', { errors: [point('', 'facts_not_discardable')] });
      }
      refuseIfStale(seen, draft.version);
      await manager.getRepository(this.part.version).delete({ id: draft.id } as FindOptionsWhere<Version>);
      this.record(manager, actor.personId, 'discard_change', draft.registrant.id, entryOf(draft, {}, {}));
      return this.newest(manager, actor);
    });
  }

  /**
   * The newest version, with the registrant locked until the transaction ends.
   * @throws Problem `wrong_state` when the registration was revoked: nothing of it is reviewed any more
   */
  async lockOwnFacts(manager: EntityManager, actor: Actor): Promise<Version> {
    const newest = await this.newest(manager, actor, true);
    refuseRevoked(newest.registrant);
    return newest;
  }

  /** Freezes a version, with what follows from it by the rules of today, in the caller's transaction. */
  async freeze(manager: EntityManager, id: string): Promise<void> {
    const { facts } = await this.version(manager, id);
    await this.update(manager, id, { frozenAt: this.clock.now(), ...this.derived(facts) });
  }

  /** Opens the next draft, a copy of a frozen version, in the caller's transaction. */
  async reopen(manager: EntityManager, frozenId: string): Promise<void> {
    const { registrant, number, facts, version } = await this.version(manager, frozenId);
    const draft = await this.save(manager, { registrant, number: number + 1 }, facts);
    await countOn(manager, this.part.version, draft.id, version);
  }

  /** Makes an approved version the one that holds, in the caller's transaction. */
  async approve(manager: EntityManager, actorId: string, versionId: string): Promise<void> {
    const { registrant, facts } = await this.version(manager, versionId);
    await this.lock(manager, registrant.id);
    await this.update(manager, versionId, { approvedAt: this.clock.now() });
    const told = { status: 'active', ...this.told(facts) };
    const where = { id: registrant.id } as FindOptionsWhere<Subject>;
    await manager.getRepository(this.part.subject).update(where, told as unknown as QueryDeepPartialEntity<Subject>);
    this.record(manager, actorId, 'activate', registrant.id, { versionId });
  }

  /**
   * Ends an approved registration for good, in the caller's transaction; nobody changes the registrant meanwhile.
   * @throws Problem `not_found`, or `wrong_state` when it is not an approved one
   */
  async revoke(manager: EntityManager, actorId: string, registrantId: string, reason: string): Promise<Subject> {
    const registrant = await this.lock(manager, registrantId);
    if (registrant.status !== 'active') {
      throw new Problem('wrong_state', { errors: [point('', 'registration_not_active')] });
    }
    const where = { id: registrantId } as FindOptionsWhere<Subject>;
    const told = { status: 'revoked' } as unknown as QueryDeepPartialEntity<Subject>;
    await manager.getRepository(this.part.subject).update(where, told);
    this.record(manager, actorId, 'revoke', registrantId, { reason });
    return { ...registrant, status: 'revoked' };
  }

  /** The version that holds: the newest that was approved; none before the first approval. */
  approvedFacts(manager: EntityManager, registrantId: string): Promise<Version | null> {
    return manager.getRepository(this.part.version).findOne({
      where: { registrant: { id: registrantId }, approvedAt: Not(IsNull()) } as FindOptionsWhere<Version>,
      order: { number: 'DESC' } as FindOptionsOrder<Version>,
    });
  }

  /**
   * Whether the registration holds or is being reviewed: after a rejection or a withdrawal it has to come in anew, and
   * one that was revoked never does.
   */
  async hasSubmitted(manager: EntityManager, registrantId: string): Promise<boolean> {
    const { registrant, frozenAt } = await this.newestFacts(manager, registrantId);
    return registrant.status === 'active' || (registrant.status === 'draft' && frozenAt !== null);
  }

  /** What is wrong with the corporate number and the age of the papers on a day, and the figures it is judged by. */
  async judgePapers({ registrant, facts }: Version, papers: readonly DatedPaper[], handedIn: string) {
    const { certificateMonths } = await this.scheme.figuresOn(handedIn);
    const standing = this.standingOf(facts);
    const aged = standing === 'sole_proprietor' ? [] : agedPapers(papers, handedIn, certificateMonths);
    return {
      figures: { certificateMonths },
      faults: [...numberFaults(standing, registrant.organisation.corporateNumber), ...aged],
    };
  }

  /** The newest version of a registrant's facts, draft or not. */
  async newestFacts(manager: EntityManager, registrantId: string): Promise<Version> {
    const { id } = await manager.getRepository(this.part.version).findOneOrFail({
      where: { registrant: { id: registrantId } } as FindOptionsWhere<Version>,
      order: { number: 'DESC' } as FindOptionsOrder<Version>,
    });
    return this.version(manager, id);
  }

  /** A version with its registrant, organisation and dossier. */
  version(manager: EntityManager, id: string): Promise<Version> {
    return manager.getRepository(this.part.version).findOneOrFail({
      where: { id } as FindOptionsWhere<Version>,
      relations: { registrant: { organisation: true, dossier: true } },
    } as object);
  }

  /** What the registrant is by its facts. */
  abstract standingOf(facts: Version['facts']): Standing;

  /** What follows from the facts by the rules of today and is kept with them. */
  protected derived(_facts: Version['facts']): object {
    return {};
  }

  /** What of the approved facts the public is told. */
  protected told({ name, reading, address, website }: Version['facts']): object {
    return { name, reading, address, website: website ?? null };
  }

  private async newest(manager: EntityManager, { organisationId }: Actor, lock = false): Promise<Version> {
    const query = manager
      .getRepository(this.part.subject)
      .createQueryBuilder('registrant')
      .where('registrant.organisation_id = :organisationId', { organisationId });
    if (lock) query.setLock('pessimistic_write');
    const registrant = await query.getOne();
    if (!registrant) throw new Problem('not_found');
    return this.newestFacts(manager, registrant.id);
  }

  /** A registrant that nobody else changes until the transaction ends. */
  private async lock(manager: EntityManager, id: string): Promise<Subject> {
    const registrant = await manager
      .getRepository(this.part.subject)
      .findOne({ where: { id } as FindOptionsWhere<Subject>, lock: { mode: 'pessimistic_write' } });
    if (!registrant) throw new Problem('not_found');
    refuseRevoked(registrant);
    return registrant;
  }

  private save(manager: EntityManager, version: object, facts: Version['facts']): Promise<Version> {
    const fields = { ...version, facts, ...this.derived(facts) };
    return manager.getRepository(this.part.version).save(fields as unknown as Version);
  }

  private async update(manager: EntityManager, id: string, fields: object): Promise<void> {
    const versions = manager.getRepository(this.part.version);
    await versions.update({ id } as FindOptionsWhere<Version>, fields);
  }

  private record(manager: EntityManager, actorId: string | null, verb: string, subjectId: string, data: object): void {
    const { name } = this.part;
    this.audit.record(manager, { actorId, action: `${name}.${verb}`, subjectType: name, subjectId, data });
  }
}

/** What was revoked stays revoked. */
function refuseRevoked({ status }: Registrant): void {
  if (status === 'revoked') throw new Problem('wrong_state', { errors: [point('', 'registration_revoked')] });
}

/** What the audit log keeps of a version: which one, and what was changed in it. Its content may name people. */
const entryOf = ({ id, number }: FactsVersion, before: object, after: object) => ({
  versionId: id,
  number,
  fields: changedFields(before, after),
});
