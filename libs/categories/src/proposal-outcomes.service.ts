import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { OrganisationMails } from '#identity';
import { Clock, definePoints, type Point } from '#platform';
import { Categories } from './categories.service.js';
import { Category } from './category.entity.js';
import { CriteriaVersions } from './criteria.service.js';
import { PROPOSAL_MAILS } from './proposal.mails.js';
import { ProposalVersion } from './proposal-version.entity.js';
import { Proposal } from './proposal.entity.js';
import { proposalFaults, type ProposalContent } from './proposal.rules.js';
import { pathOf, Proposals, type ProposalFile } from './proposals.service.js';

const point = definePoints({
  category_exists: {
    ja: '「{name}」と同じ名称または別名のカテゴリ「{category}」がすでにあります',
    en: 'There is a category {category} already that is called {name}',
  },
});

/** What the review of a proposal asks, and what follows from it; all in the caller's transaction. */
@Injectable()
export class ProposalOutcomes {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly proposals: Proposals,
    private readonly categories: Categories,
    private readonly criteria: CriteriaVersions,
    private readonly mails: OrganisationMails,
  ) {}

  /** Everything that keeps a version from being handed in. */
  async faultsOf(manager: EntityManager, { version, parties }: ProposalFile): Promise<Point[]> {
    const states = parties.map(({ organisation, confirmedAt }) => ({
      name: organisation.name,
      confirmed: confirmedAt !== null,
    }));
    return [...proposalFaults(version.content, states), ...(await this.nameFaults(manager, version.content))];
  }

  /** What stands against opening the category now. */
  async obstacles(manager: EntityManager, id: string): Promise<Point[]> {
    return this.nameFaults(manager, (await this.proposals.newest(manager, id)).version.content);
  }

  /** Freezes a version for ever. */
  async freeze(manager: EntityManager, versionId: string): Promise<void> {
    await manager.getRepository(ProposalVersion).update({ id: versionId }, { frozenAt: this.clock.now() });
  }

  /**
   * Opens the category that an approved version proposes, by its criteria from today, and registers the companies that
   * have confirmed it. An association among those examines its products: the one that leads before any other.
   */
  async open(manager: EntityManager, actorId: string, versionId: string): Promise<Category> {
    const { proposal, content } = await this.proposals.version(manager, versionId);
    await manager.getRepository(Proposal).findOne({ where: { id: proposal.id }, lock: { mode: 'pessimistic_write' } });
    const confirmed = (await this.proposals.parties(manager, proposal.id)).filter(({ confirmedAt }) => confirmedAt);
    const association = confirmed.find(({ organisation }) => organisation.kind === 'association')?.organisation ?? null;
    const { name, reading, definition, aliases, criteria } = content;
    const called = { name: name!, reading: reading!, definition: definition!, aliases };
    const category = await this.categories.save(manager, actorId, called, association);
    await this.criteria.add(manager, actorId, category, this.clock.today(), criteria);
    await manager.getRepository(Proposal).update({ id: proposal.id }, { category });
    for (const { organisationId, organisation } of confirmed) {
      if (organisation.kind !== 'company') continue;
      await this.categories.register(manager, actorId, { categoryId: category.id, organisationId, basis: 'proposal' });
    }
    return category;
  }

  /**
   * Merges a proposal into another one for the same thing: who proposed it proposes the other one from now on, and may
   * confirm that until the category opens.
   */
  async merge(manager: EntityManager, actorId: string, id: string, intoId: string): Promise<void> {
    await manager
      .getRepository(Proposal)
      .find({ where: { id: In([id, intoId]) }, lock: { mode: 'pessimistic_write' } });
    const { version, parties } = await this.proposals.newest(manager, intoId);
    const told = { params: { title: version.content.name ?? '' }, path: pathOf(intoId) };
    const present = new Set(parties.map(({ organisationId }) => organisationId));
    for (const { organisationId, part } of await this.proposals.parties(manager, id)) {
      if (present.has(organisationId)) continue;
      await this.proposals.addParty(manager, intoId, organisationId, { part, mergedFrom: { id } as Proposal });
      await this.mails.post(manager, organisationId, PROPOSAL_MAILS.proposal_merged, told);
    }
    await manager.getRepository(Proposal).update({ id }, { mergedInto: { id: intoId } });
    const subject = { subjectType: 'category_proposal', subjectId: id };
    this.audit.record(manager, { actorId, action: 'category_proposal.merge', ...subject, data: { into: intoId } });
  }

  /** When a proposal ends without a category, those that were merged into it are their proposers' own again. */
  async giveBackMerged(manager: EntityManager, id: string): Promise<void> {
    const merged = await manager.getRepository(Proposal).findBy({ mergedInto: { id } });
    for (const other of merged) await this.proposals.giveBack(manager, other.id);
  }

  /** A name is taken, too, when it differs in width, case or spaces only, or is another category's alias. */
  private async nameFaults(manager: EntityManager, { name }: ProposalContent): Promise<Point[]> {
    if (name === null) return [];
    const key = spelling(name);
    const same = (await manager.getRepository(Category).find()).find((category) =>
      [category.name, ...category.aliases].some((other) => spelling(other) === key),
    );
    return same ? [point('/name', 'category_exists', { name, category: same.name })] : [];
  }
}

const spelling = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
