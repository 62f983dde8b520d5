import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { STAFF_ROLES, type Actor } from '#identity';
import { Clock, defineTopic, Jobs, refuseIfAny, type Point } from '#platform';
import type { ReasonCategory } from './integrity.rules.js';
import { ListingEvent } from './listing-event.entity.js';
import { sha256Of, stateTextOf } from './listing-state.js';
import { Listing } from './listing.entity.js';
import {
  LISTING_VERBS,
  LISTING_WORKFLOW,
  listingRefusals,
  type ListingAgent,
  type ListingSituation,
  type ListingVerb,
} from './listing.workflow.js';
import { RevocationProposals } from './revocation-proposals.js';
import { Stakes } from './stakes.js';

/** A listing appeared, changed or went: whoever keeps a copy looks it up again. */
export const listingChanged = defineTopic<{ listingId: string }>('listing.changed');

/** Why a step is taken: for the maker and the staff, and for the public. */
export interface Notice {
  reason: string;
  category?: ReasonCategory;
  publicText?: string;
}

/** One step in the life of a listing, and who takes it. */
export interface Step extends Partial<Notice> {
  verb: ListingVerb;
  agent: ListingAgent;
  /** None for the calendar. */
  actorId: string | null;
  /** What the audit log keeps besides. */
  data?: object;
}

/** Who judges a listing in an office of the scheme, and not as its maker; the review has asked for interests itself. */
const isJudge = (agent: ListingAgent): boolean => (STAFF_ROLES as readonly ListingAgent[]).includes(agent);

type Changes = Partial<Omit<Listing, 'product' | 'revision'>>;

/** The one way in which a listing changes: ask the workflow, save, write history and audit, tell those with a copy. */
@Injectable()
export class ListingSteps {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly stakes: Stakes,
    private readonly proposals: RevocationProposals,
  ) {}

  /**
   * Takes a step with a listing that the caller has locked, or publishes a new one.
   * @param faults what else stands against it
   * @throws Problem `wrong_state` when its status does not allow it, `unmet_rules` with all other reasons
   */
  async take(
    manager: EntityManager,
    before: Listing | null,
    step: Step,
    changes: Changes = {},
    faults: readonly Point[] = [],
  ): Promise<Listing> {
    const { verb } = step;
    const last = before && (await this.lastEvent(manager, before.id));
    const situation = await this.situationOf(manager, before, step);
    const reasons = listingRefusals(verb, situation);
    const misplaced = reasons.some(({ code }) => code === 'listing_status_does_not_allow');
    refuseIfAny(misplaced ? reasons : [...reasons, ...faults], misplaced ? 'wrong_state' : 'unmet_rules');
    const status = LISTING_WORKFLOW[verb].to(situation);
    const after = { ...before, ...changes, status, changedAt: this.clock.now() } as Listing;
    const listing = await manager.getRepository(Listing).save(after);
    await this.write(manager, listing, step, (last?.number ?? 0) + 1);
    await this.jobs.enqueue(manager, listingChanged, { listingId: listing.id });
    return listing;
  }

  /** The steps that somebody may take with a listing now, by itself: not those that come with its maker. */
  async openTo(
    manager: EntityManager,
    { role: agent, personId: actorId }: Actor,
    listing: Listing,
  ): Promise<ListingVerb[]> {
    const open: ListingVerb[] = [];
    for (const verb of LISTING_VERBS) {
      if (verb === 'revoke_with_maker') continue;
      const situation = await this.situationOf(manager, listing, { verb, agent, actorId });
      if (listingRefusals(verb, situation).length === 0) open.push(verb);
    }
    return open;
  }

  private async situationOf(
    manager: EntityManager,
    before: Listing | null,
    { verb, agent, actorId }: Pick<Step, 'verb' | 'agent' | 'actorId'>,
  ): Promise<ListingSituation> {
    return {
      ...{ status: before?.status ?? null, kind: before?.kind ?? 'full', endsOn: before?.endsOn ?? null },
      ...{ today: this.clock.today(), agent, actorId },
      interest: before && isJudge(agent) ? await this.stakes.inListing(manager, actorId!, before) : null,
      proposerIds: before && verb === 'revoke' ? await this.proposersOf(manager, before.id) : [],
    };
  }

  /** History and audit: the log holds the hash of the state, so that the state can be proven by the chain. */
  private async write(manager: EntityManager, listing: Listing, step: Step, number: number): Promise<void> {
    const { verb, actorId, reason, category, publicText, data } = step;
    const state = stateTextOf(listing);
    const sha256 = sha256Of(state);
    const why = { reason: reason ?? null, category: category ?? null, publicText: publicText ?? null };
    const at = this.clock.now();
    await manager
      .getRepository(ListingEvent)
      .insert({ listingId: listing.id, number, verb, status: listing.status, state, sha256, actorId, ...why, at });
    this.audit.record(manager, {
      actorId,
      action: `listing.${verb}`,
      subjectType: 'listing',
      subjectId: listing.id,
      data: { event: number, sha256, ...(reason !== undefined && { reason }), ...data },
    });
  }

  /** Who has proposed its revocation, and who has taken it out of sight since it was live last. */
  private async proposersOf(manager: EntityManager, listingId: string): Promise<string[]> {
    const suspended = await manager.query<{ id: string }[]>(
      `SELECT actor_id AS id FROM listing_event event
       WHERE listing_id = $1 AND verb = 'suspend' AND actor_id IS NOT NULL AND number > (
         SELECT coalesce(max(number), 0) FROM listing_event WHERE listing_id = $1 AND status = 'live')`,
      [listingId],
    );
    const proposer = await this.proposals.proposer(manager, 'listing', listingId);
    return [...(proposer === null ? [] : [proposer]), ...suspended.map(({ id }) => id)];
  }

  /** The newest event of a listing. */
  lastEvent(manager: EntityManager, listingId: string): Promise<ListingEvent | null> {
    return manager.getRepository(ListingEvent).findOne({ where: { listingId }, order: { number: 'DESC' } });
  }
}
