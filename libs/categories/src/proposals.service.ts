import { Injectable } from '@nestjs/common';
import { In, Raw, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';
import { Audit } from '#audit';
import { Dossiers } from '#evidence';
import { Membership, Organisation, OrganisationMails, type Actor, type Role } from '#identity';
import {
  Clock,
  countOn,
  Database,
  definePoints,
  page,
  Problem,
  refuseIfAny,
  refuseIfStale,
  type Page,
  type PageQuery,
} from '#platform';
import { PROPOSAL_MAILS } from './proposal.mails.js';
import { ProposalParty } from './proposal-party.entity.js';
import { ProposalVersion } from './proposal-version.entity.js';
import { Proposal } from './proposal.entity.js';
import type { ProposalContent } from './proposal.rules.js';

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
  parties_too_many: { ja: '提案者は {most} 組織までです', en: 'At most {most} organisations propose together' },
  party_present: { ja: 'この組織はすでに提案者です', en: 'This organisation proposes already' },
  proposal_decided: {
    ja: 'この提案のカテゴリはすでに開設されています',
    en: 'The category it proposes is open already',
  },
  party_confirmed: { ja: 'すでに確認済みです', en: 'It is confirmed already' },
  on_behalf_by_operator: {
    ja: '代理での提案は事務局だけが行えます',
    en: 'Only the secretariat proposes on behalf of others',
  },
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

const OVERSEEING: readonly Role[] = ['administrator', 'auditor'];
const EXAMINING: readonly Role[] = ['secretariat_examiner', 'approver'];
const HANDED_IN = `EXISTS (SELECT FROM category_proposal_version version
  WHERE version.proposal_id = proposal.id AND version.frozen_at IS NOT NULL)`;
const MINE = `(proposal.adviser_id = :personId OR EXISTS (SELECT FROM category_proposal_party party
  WHERE party.proposal_id = proposal.id AND party.organisation_id = :organisationId))`;
/** As many can agree on one thing. */
const PARTIES_MOST = 30;

const OF_VERSION = {
  proposal: { organisation: true, dossier: true, adviser: true, category: true, mergedInto: true },
} as const;
const NEWEST_NUMBER = `SELECT max(other.number) FROM category_proposal_version other
  WHERE other.proposal_id = "ProposalVersion"."proposal_id"`;

/** The page of a proposal. */
export const pathOf = (id: string): string => `/category-proposals/${id}`;

/** Proposals of new categories. */
@Injectable()
export class Proposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly dossiers: Dossiers,
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
  async list(actor: Actor, query: PageQuery): Promise<Page<ProposalFile>> {
    const found = await page(this.visible(actor), query);
    return {
      ...found,
      items: await this.newestOf(
        this.database.manager,
        found.items.map(({ id }) => id),
      ),
    };
  }

  /** One of them as a whole. @throws Problem `not_found` */
  async get(actor: Actor, id: string): Promise<ProposalFile> {
    await this.findVisible(this.database.manager, actor, id);
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
      refuseIfAny(parties.length < PARTIES_MOST ? [] : [point('', 'parties_too_many', { most: PARTIES_MOST })]);
      await this.addParty(manager, id, organisationId, { part: party.part });
      const params = { leader: actor.organisationName, title: version.content.name ?? '' };
      await this.mails.post(manager, organisationId, PROPOSAL_MAILS.proposal_invitation, { params, path: pathOf(id) });
      this.record(manager, actor.personId, 'invite', id, { organisationId, part: party.part });
    });
  }

  /** Takes another organisation out of a draft again. @throws Problem `not_found`, `wrong_state` */
  dismiss(actor: Actor, id: string, organisationId: string): Promise<ProposalFile> {
    return this.change(actor, id, async (manager, file) => {
      await this.removeParty(manager, file, organisationId);
      this.record(manager, actor.personId, 'dismiss', id, { organisationId });
    });
  }

  /** The caller's organisation leaves a draft that another one leads. @throws Problem `not_found`, `wrong_state` */
  decline(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      await this.lockVisible(manager, actor, id);
      const file = await this.newest(manager, id);
      refuseIfFrozen(file);
      await this.removeParty(manager, file, actor.organisationId);
      this.record(manager, actor.personId, 'decline', id, { organisationId: actor.organisationId });
    });
  }

  /**
   * The caller's organisation confirms its part in what the newest version says.
   * @param seen the version the caller has read
   * @throws Problem `not_found`, `wrong_state`, `stale` when it was changed meanwhile
   */
  confirm(actor: Actor, id: string, seen: number): Promise<ProposalFile> {
    return this.database.transaction(async (manager) => {
      await this.lockVisible(manager, actor, id);
      const { version, parties } = await this.newest(manager, id);
      const own = parties.find((party) => party.organisationId === actor.organisationId);
      if (!own) throw new Problem('not_found');
      if (own.confirmedAt) throw new Problem('wrong_state', { errors: [point('', 'party_confirmed')] });
      if (version.proposal.category) throw new Problem('wrong_state', { errors: [point('', 'proposal_decided')] });
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
      await this.lockVisible(manager, actor, id);
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
    await this.lockVisible(manager, actor, id);
    const file = await this.newest(manager, id);
    if (file.version.proposal.organisation.id !== actor.organisationId) throw new Problem('not_found');
    return file;
  }

  /** A version with its proposal, leading organisation and dossier. */
  version(manager: EntityManager, id: string): Promise<ProposalVersion> {
    return manager.getRepository(ProposalVersion).findOneOrFail({ where: { id }, relations: OF_VERSION });
  }

  /** Who proposes, in the order in which they came: the leading organisation first. */
  parties(manager: EntityManager, ...ids: string[]): Promise<ProposalParty[]> {
    return manager.getRepository(ProposalParty).find({
      where: { proposalId: In(ids) },
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
      refuseIfFrozen(file);
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

  /** Takes an organisation out; one that came by a merger gets its own proposal back. */
  private async removeParty(manager: EntityManager, { version, parties }: ProposalFile, organisationId: string) {
    const party = parties.find((candidate) => candidate.organisationId === organisationId);
    if (!party) throw new Problem('not_found');
    const { id, organisation } = version.proposal;
    if (organisation.id === organisationId) throw new Problem('wrong_state', { errors: [point('', 'proposal_leads')] });
    await manager.getRepository(ProposalParty).delete({ proposalId: id, organisationId });
    if (party.mergedFrom) await this.giveBack(manager, party.mergedFrom.id);
  }

  /** Makes a merged proposal its proposers' own again, with a draft to go on from, in the caller's transaction. */
  async giveBack(manager: EntityManager, id: string): Promise<void> {
    const { version } = await this.newest(manager, id);
    if (!version.proposal.mergedInto) return;
    await manager.getRepository(Proposal).update({ id }, { mergedInto: null });
    await this.reopen(manager, version.id);
  }

  /** Opens the next draft, a copy of a frozen version, in the caller's transaction. */
  async reopen(manager: EntityManager, frozenId: string): Promise<void> {
    const { proposal, number, content, version } = await this.version(manager, frozenId);
    const draft = await manager.getRepository(ProposalVersion).save({ proposal, number: number + 1, content });
    await countOn(manager, ProposalVersion, draft.id, version);
  }

  /** Adds an organisation to those who propose, in the caller's transaction. */
  async addParty(
    manager: EntityManager,
    proposalId: string,
    organisationId: string,
    party: Pick<ProposalParty, 'part'> & Partial<ProposalParty>,
  ): Promise<void> {
    await manager.getRepository(ProposalParty).insert({ proposalId, organisationId, ...party });
  }

  /** A proposal with its newest version, draft or not. */
  async newest(manager: EntityManager, id: string): Promise<ProposalFile> {
    const [file] = await this.newestOf(manager, [id]);
    if (!file) throw new Error(`Proposal ${id} has no version`);
    return file;
  }

  /** The same of several, in the order of their ids. */
  private async newestOf(manager: EntityManager, ids: readonly string[]): Promise<ProposalFile[]> {
    const versions = await manager.getRepository(ProposalVersion).find({
      where: { proposal: { id: In([...ids]) }, number: Raw((number) => `${number} = (${NEWEST_NUMBER})`) },
      relations: OF_VERSION,
    });
    const parties = await this.parties(manager, ...ids);
    return ids.flatMap((id) =>
      versions
        .filter(({ proposal }) => proposal.id === id)
        .map((version) => ({ version, parties: parties.filter(({ proposalId }) => proposalId === id) })),
    );
  }

  private async findVisible(manager: EntityManager, actor: Actor, id: string): Promise<void> {
    const visible = await this.visible(actor, manager).andWhere('proposal.id = :id', { id }).getExists();
    if (!visible) throw new Problem('not_found');
  }

  private async lockVisible(manager: EntityManager, actor: Actor, id: string): Promise<void> {
    const locked = await this.visible(actor, manager)
      .andWhere('proposal.id = :id', { id })
      .setLock('pessimistic_write', undefined, ['proposal'])
      .getOne();
    if (!locked) throw new Problem('not_found');
  }

  /** Who may see a proposal: those who propose it, its adviser, those who run the scheme; examiners once it is handed in. */
  private visible(actor: Actor, manager = this.database.manager): SelectQueryBuilder<Proposal> {
    const proposals = manager
      .getRepository(Proposal)
      .createQueryBuilder('proposal')
      .innerJoinAndSelect('proposal.organisation', 'organisation');
    if (OVERSEEING.includes(actor.role)) return proposals;
    return proposals.where(EXAMINING.includes(actor.role) ? HANDED_IN : MINE, {
      personId: actor.personId,
      organisationId: actor.organisationId,
    });
  }

  private record(manager: EntityManager, actorId: string, verb: string, subjectId: string, data: object): void {
    const subject = { subjectType: 'category_proposal', subjectId };
    this.audit.record(manager, { actorId, action: `category_proposal.${verb}`, ...subject, data });
  }
}

function refuseIfFrozen({ version }: ProposalFile): void {
  if (version.frozenAt) throw new Problem('wrong_state', { errors: [point('', 'proposal_frozen')] });
}
