import { Injectable } from '@nestjs/common';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';
import { Audit } from '#audit';
import { Dossiers } from '#evidence';
import { isStaff, Membership, Organisation, OrganisationMails, type Actor } from '#identity';
import {
  Clock,
  Database,
  definePoints,
  page,
  Problem,
  refuseIfAny,
  refuseIfStale,
  type Page,
  type PageQuery,
  type Point,
} from '#platform';
import { Categories } from './categories.service.js';
import { Category } from './category.entity.js';
import { CriteriaVersions } from './criteria.service.js';
import { PROPOSAL_MAILS } from './proposal.mails.js';
import { ProposalParty } from './proposal-party.entity.js';
import { ProposalVersion } from './proposal-version.entity.js';
import { Proposal } from './proposal.entity.js';
import { proposalFaults, type ProposalContent } from './proposal.rules.js';

const point = definePoints({
  proposal_frozen: {
    ja: '提出済みのため編集できません。差戻しまたは取下げの後に編集できます',
    en: 'It is submitted and frozen; it can be edited after a return or a withdrawal',
  },
  proposal_leads: { ja: '代表の提案者は外せません', en: 'The organisation that leads cannot be taken out' },
  party_unknown: {
    ja: 'この法人番号または識別子の組織は登録されていません',
    en: 'No organisation is registered under this',
  },
  party_named_once: {
    ja: '組織を法人番号または識別子のどちらか一方で指定してください',
    en: 'Name the organisation by its corporate number or by its id, one of both',
  },
  party_present: { ja: 'この組織はすでに提案者です', en: 'This organisation proposes already' },
  party_confirmed: { ja: 'すでに確認済みです', en: 'It is confirmed already' },
  on_behalf_by_operator: {
    ja: '代理での提案は事務局だけが行えます',
    en: 'Only the secretariat proposes on behalf of others',
  },
  category_exists: { ja: 'カテゴリ「{name}」はすでにあります', en: 'There is a category {name} already' },
  proposal_adviser_unknown: { ja: '伴走支援担当ではありません', en: 'This person is not an adviser' },
});

/** An organisation that is asked to propose together with the leading one. */
export interface NewParty {
  corporateNumber?: string;
  organisationId?: string;
  part: string;
}

/** A proposal with its newest version and all who propose it, the leading organisation first. */
export interface ProposalFile {
  version: ProposalVersion;
  parties: ProposalParty[];
}

const pathOf = (id: string): string => `/category-proposals/${id}`;

/** Proposals of new categories. */
@Injectable()
export class Proposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly dossiers: Dossiers,
    private readonly categories: Categories,
    private readonly criteria: CriteriaVersions,
    private readonly mails: OrganisationMails,
  ) {}

  /** Starts a proposal that the caller's organisation leads. @throws Problem `unmet_rules` */
  create(actor: Actor, part: string, onBehalfOf: string | null, content: ProposalContent): Promise<ProposalFile> {
    const mayName = onBehalfOf === null || actor.organisationKind === 'secretariat';
    refuseIfAny(mayName ? [] : [point('/onBehalfOf', 'on_behalf_by_operator')]);
    return this.database.transaction(async (manager) => {
      const organisation = { id: actor.organisationId };
      const dossier = await this.dossiers.open(manager, actor.organisationId);
      const proposal = await manager.getRepository(Proposal).save({ organisation, dossier, onBehalfOf });
      await manager.getRepository(ProposalVersion).save({ proposal, number: 1, content });
      await this.addParty(manager, proposal.id, actor.organisationId, { part, confirmedAt: this.clock.now() });
      this.record(manager, actor.personId, 'create', proposal.id, { onBehalfOf, part, content });
      return this.newest(manager, proposal.id);
    });
  }

  /** The proposals the caller has to do with, newest first: as proposer or as adviser; staff of the secretariat all. */
  list(actor: Actor, query: PageQuery): Promise<Page<Proposal>> {
    return page(this.visible(actor), query);
  }

  /** One of them as a whole. @throws Problem `not_found` */
  async get(actor: Actor, id: string): Promise<ProposalFile> {
    await this.seen(this.database.manager, actor, id);
    return this.newest(this.database.manager, id);
  }

  /**
   * Replaces the draft. The others have to confirm what changed.
   * @throws Problem `not_found`, `wrong_state` when it is frozen, `stale` when somebody saved meanwhile
   */
  saveDraft(actor: Actor, id: string, seen: number, content: ProposalContent): Promise<ProposalFile> {
    return this.change(actor, id, async (manager, { version }) => {
      refuseIfStale(seen, version.version);
      if (isDeepStrictEqual(version.content, content)) return;
      await manager.getRepository(ProposalVersion).save({ ...version, content });
      await manager
        .createQueryBuilder()
        .update(ProposalParty)
        .set({ confirmedAt: null })
        .where('proposal_id = :id AND organisation_id <> :leader', { id, leader: actor.organisationId })
        .execute();
      this.record(manager, actor.personId, 'save_draft', id, { number: version.number, content });
    });
  }

  /** Asks another organisation to propose together. @throws Problem `unmet_rules`, `already_exists` */
  invite(actor: Actor, id: string, party: NewParty): Promise<ProposalFile> {
    return this.change(actor, id, async (manager, { version, parties }) => {
      const organisationId = await this.organisationOf(manager, party);
      if (parties.some((present) => present.organisationId === organisationId)) {
        throw new Problem('already_exists', { errors: [point('', 'party_present')] });
      }
      await this.addParty(manager, id, organisationId, { part: party.part });
      const params = { leader: actor.organisationName, title: version.content.name ?? '' };
      await this.mails.post(manager, organisationId, PROPOSAL_MAILS.proposal_invitation, { params, path: pathOf(id) });
      this.record(manager, actor.personId, 'invite', id, { organisationId, part: party.part });
    });
  }

  /** Takes another organisation out of a draft again. @throws Problem `not_found` */
  dismiss(actor: Actor, id: string, organisationId: string): Promise<ProposalFile> {
    return this.change(actor, id, async (manager, { parties }) => {
      if (organisationId === actor.organisationId) {
        throw new Problem('wrong_state', { errors: [point('', 'proposal_leads')] });
      }
      if (!parties.some((party) => party.organisationId === organisationId)) throw new Problem('not_found');
      await manager.getRepository(ProposalParty).delete({ proposalId: id, organisationId });
      this.record(manager, actor.personId, 'dismiss', id, { organisationId });
    });
  }

  /** The caller's organisation leaves a draft that another one leads. @throws Problem `not_found`, `wrong_state` */
  decline(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      await this.seen(manager, actor, id, true);
      const { version, parties } = await this.newest(manager, id);
      const { organisationId } = actor;
      if (version.frozenAt) throw new Problem('wrong_state', { errors: [point('', 'proposal_frozen')] });
      if (version.proposal.organisation.id === organisationId) {
        throw new Problem('wrong_state', { errors: [point('', 'proposal_leads')] });
      }
      if (!parties.some((party) => party.organisationId === organisationId)) throw new Problem('not_found');
      await manager.getRepository(ProposalParty).delete({ proposalId: id, organisationId });
      this.record(manager, actor.personId, 'decline', id, { organisationId });
    });
  }

  /**
   * The caller's organisation confirms its part in what the newest version says.
   * @param seen the version the caller has read
   * @throws Problem `not_found`, `wrong_state`, `stale` when it was changed meanwhile
   */
  confirm(actor: Actor, id: string, seen: number): Promise<ProposalFile> {
    return this.database.transaction(async (manager) => {
      await this.seen(manager, actor, id, true);
      const { version, parties } = await this.newest(manager, id);
      const own = parties.find((party) => party.organisationId === actor.organisationId);
      if (!own) throw new Problem('not_found');
      if (own.confirmedAt) throw new Problem('wrong_state', { errors: [point('', 'party_confirmed')] });
      refuseIfStale(seen, version.version);
      await manager
        .getRepository(ProposalParty)
        .update({ proposalId: id, organisationId: actor.organisationId }, { confirmedAt: this.clock.now() });
      this.record(manager, actor.personId, 'confirm', id, { number: version.number });
      return this.newest(manager, id);
    });
  }

  /** Assigns a person of the secretariat who helps to prepare it. @throws Problem `not_found`, `unmet_rules` */
  advise(actor: Actor, id: string, adviserId: string): Promise<ProposalFile> {
    return this.database.transaction(async (manager) => {
      await this.seen(manager, actor, id, true);
      const person = { id: adviserId };
      const isAdviser = await manager.getRepository(Membership).existsBy({ person, role: 'adviser' });
      refuseIfAny(isAdviser ? [] : [point('/adviserId', 'proposal_adviser_unknown')]);
      await manager.getRepository(Proposal).update({ id }, { adviser: person });
      this.record(manager, actor.personId, 'advise', id, { adviserId });
      return this.newest(manager, id);
    });
  }

  /** A proposal that the caller's organisation leads, locked until the transaction ends. @throws Problem `not_found` */
  async lockOwn(manager: EntityManager, actor: Actor, id: string): Promise<ProposalFile> {
    await this.seen(manager, actor, id, true);
    const file = await this.newest(manager, id);
    if (file.version.proposal.organisation.id !== actor.organisationId) throw new Problem('not_found');
    return file;
  }

  /** Everything that keeps a version from being handed in. */
  async faultsOf(manager: EntityManager, { version, parties }: ProposalFile): Promise<Point[]> {
    const states = parties.map(({ organisation, confirmedAt, mergedFrom }) => ({
      name: organisation.name,
      // Who came by a merger may confirm later: what was proposed before they came does not wait for them.
      confirmed: confirmedAt !== null || mergedFrom !== null,
    }));
    return [...proposalFaults(version.content, states), ...(await this.nameFaults(manager, version.content))];
  }

  /** What stands against opening the category now. */
  async obstacles(manager: EntityManager, id: string): Promise<Point[]> {
    return this.nameFaults(manager, (await this.newest(manager, id)).version.content);
  }

  /** Freezes a version for ever, in the caller's transaction. */
  async freeze(manager: EntityManager, versionId: string): Promise<void> {
    await manager.getRepository(ProposalVersion).update({ id: versionId }, { frozenAt: this.clock.now() });
  }

  /** Opens the next draft, a copy of a frozen version, in the caller's transaction. */
  async reopen(manager: EntityManager, frozenId: string): Promise<void> {
    const versions = manager.getRepository(ProposalVersion);
    const { proposal, number, content } = await this.version(manager, frozenId);
    await versions.save({ proposal, number: number + 1, content });
  }

  /**
   * Opens the category that an approved version proposes, by its criteria from today, and registers those who have
   * confirmed into it, in the caller's transaction.
   */
  async open(manager: EntityManager, actorId: string, versionId: string): Promise<Category> {
    const { proposal, content } = await this.version(manager, versionId);
    const { organisation } = proposal;
    const association = organisation.kind === 'association' ? organisation.name : content.association;
    const { name, reading, definition, aliases, criteria } = content;
    const called = { name: name!, reading: reading!, definition: definition!, aliases, association };
    const category = await this.categories.save(manager, actorId, called);
    await this.criteria.add(manager, actorId, category, this.clock.today(), criteria);
    await manager.getRepository(Proposal).update({ id: proposal.id }, { category });
    for (const { organisationId, organisation: party, confirmedAt } of await this.parties(manager, proposal.id)) {
      if (party.kind !== 'company' || !confirmedAt) continue;
      await this.categories.register(manager, actorId, { categoryId: category.id, organisationId, basis: 'proposal' });
    }
    return category;
  }

  /**
   * Merges a proposal into another one for the same thing, in the caller's transaction: who proposed it proposes the
   * other one from now on, and may confirm that until it is decided.
   */
  async merge(manager: EntityManager, actorId: string, id: string, intoId: string): Promise<void> {
    const { version } = await this.newest(manager, intoId);
    const told = { params: { title: version.content.name ?? '' }, path: pathOf(intoId) };
    const present = new Set((await this.parties(manager, intoId)).map(({ organisationId }) => organisationId));
    for (const { organisationId, part } of await this.parties(manager, id)) {
      if (!present.has(organisationId)) {
        await this.addParty(manager, intoId, organisationId, { part, mergedFrom: { id } as Proposal });
        await this.mails.post(manager, organisationId, PROPOSAL_MAILS.proposal_merged, told);
      }
    }
    await manager.getRepository(Proposal).update({ id }, { mergedInto: { id: intoId } });
    this.record(manager, actorId, 'merge', id, { into: intoId });
  }

  /** A version with its proposal, leading organisation and dossier. */
  version(manager: EntityManager, id: string): Promise<ProposalVersion> {
    return manager.getRepository(ProposalVersion).findOneOrFail({
      where: { id },
      relations: { proposal: { organisation: true, dossier: true, adviser: true, category: true, mergedInto: true } },
    });
  }

  /** Who proposes, in the order in which they came: the leading organisation first. */
  parties(manager: EntityManager, id: string): Promise<ProposalParty[]> {
    return manager.getRepository(ProposalParty).find({
      where: { proposalId: id },
      relations: { organisation: true, mergedFrom: true },
      order: { createdAt: 'ASC', organisationId: 'ASC' },
    });
  }

  /** A change by the leading organisation while the newest version is a draft. */
  private change(
    actor: Actor,
    id: string,
    work: (manager: EntityManager, file: ProposalFile) => Promise<void>,
  ): Promise<ProposalFile> {
    return this.database.transaction(async (manager) => {
      const file = await this.lockOwn(manager, actor, id);
      if (file.version.frozenAt) throw new Problem('wrong_state', { errors: [point('', 'proposal_frozen')] });
      await work(manager, file);
      return this.newest(manager, id);
    });
  }

  private async organisationOf(manager: EntityManager, party: NewParty): Promise<string> {
    const { corporateNumber, organisationId } = party;
    const named = [corporateNumber, organisationId].filter((name) => name !== undefined);
    refuseIfAny(named.length === 1 ? [] : [point('', 'party_named_once')]);
    const where = corporateNumber === undefined ? { id: organisationId! } : { corporateNumber };
    const organisation = await manager.getRepository(Organisation).findOneBy(where);
    const pointer = corporateNumber === undefined ? '/organisationId' : '/corporateNumber';
    if (!organisation || organisation.kind === 'secretariat') {
      throw new Problem('unmet_rules', { errors: [point(pointer, 'party_unknown')] });
    }
    return organisation.id;
  }

  private async addParty(
    manager: EntityManager,
    proposalId: string,
    organisationId: string,
    party: Pick<ProposalParty, 'part'> & Partial<ProposalParty>,
  ): Promise<void> {
    await manager.getRepository(ProposalParty).insert({ proposalId, organisationId, ...party });
  }

  private async nameFaults(manager: EntityManager, { name }: ProposalContent): Promise<Point[]> {
    if (name === null) return [];
    const taken = await manager.getRepository(Category).existsBy({ name });
    return taken ? [point('/name', 'category_exists', { name })] : [];
  }

  private async newest(manager: EntityManager, id: string): Promise<ProposalFile> {
    const versions = manager.getRepository(ProposalVersion);
    const newest = await versions.findOneOrFail({ where: { proposal: { id } }, order: { number: 'DESC' } });
    return { version: await this.version(manager, newest.id), parties: await this.parties(manager, id) };
  }

  private async seen(manager: EntityManager, actor: Actor, id: string, lock = false): Promise<void> {
    const query = this.visible(actor, manager).andWhere('proposal.id = :id', { id });
    if (lock) query.setLock('pessimistic_write', undefined, ['proposal']);
    if (!(await query.getOne())) throw new Problem('not_found');
  }

  /** Who may see a proposal: those who propose it, its adviser, and the secretariat. */
  private visible(actor: Actor, manager = this.database.manager): SelectQueryBuilder<Proposal> {
    const proposals = manager
      .getRepository(Proposal)
      .createQueryBuilder('proposal')
      .innerJoinAndSelect('proposal.organisation', 'organisation');
    if (isStaff(actor) && actor.organisationKind === 'secretariat' && actor.role !== 'adviser') return proposals;
    return proposals.where(
      new Brackets((mine) =>
        mine.where('proposal.adviser_id = :personId', { personId: actor.personId }).orWhere(
          `EXISTS (SELECT 1 FROM category_proposal_party party
             WHERE party.proposal_id = proposal.id AND party.organisation_id = :organisationId)`,
          { organisationId: actor.organisationId },
        ),
      ),
    );
  }

  private record(manager: EntityManager, actorId: string, verb: string, subjectId: string, data: object): void {
    const subject = { subjectType: 'category_proposal', subjectId };
    this.audit.record(manager, { actorId, action: `category_proposal.${verb}`, ...subject, data });
  }
}
