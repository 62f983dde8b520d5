import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Clock, Database, definePoints, Problem, refuseIfAny, type Point } from '#platform';
import type { Actor } from './actor.js';
import { Membership } from './membership.entity.js';
import { Organisation } from './organisation.entity.js';
import { roleFaults, type OrganisationKind, type Role } from './roles.js';
import { ownSessionOf, Sessions } from './sessions.service.js';
import { Tokens } from './tokens.service.js';

const point = definePoints({
  last_keeper: {
    ja: '最後の {role} は外せません。先に別の人を {role} にしてください',
    en: 'The last {role} stays: make somebody else {role} first',
  },
  own_role: { ja: '自分の役割は変更できません', en: 'Nobody changes their own role' },
});

/** The role without which nobody could look after an organisation's people. */
const KEEPERS: Partial<Record<OrganisationKind, Role>> = { company: 'owner', secretariat: 'administrator' };

/** The people of an organisation: owners look after those of their company, administrators after all who are staff. */
@Injectable()
export class Members {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  /** Who belongs to an organisation, longest first. @throws Problem `not_found` */
  async list(actor: Actor, organisationId: string): Promise<Membership[]> {
    const organisation = await this.kept(this.database.manager, actor, organisationId);
    return this.database.manager.getRepository(Membership).find({
      where: { organisation: { id: organisation.id }, endedAt: IsNull() },
      relations: { person: true },
      order: { id: 'ASC' },
    });
  }

  /**
   * Gives somebody else another role, at once in all their sessions; their tokens end, for those were made for another
   * role. @throws Problem `not_found`, `unmet_rules` also for one's own role and the last owner's
   */
  changeRole(actor: Actor, organisationId: string, personId: string, role: Role): Promise<Membership> {
    return this.database.transaction(async (manager) => {
      const membership = await this.locked(manager, actor, organisationId, personId);
      refuseIfAny([
        ...(personId === actor.personId ? [point('/role', 'own_role')] : []),
        ...roleFaults(role, membership.organisation),
        ...(await this.keeperFaults(manager, membership, role)),
      ]);
      const from = membership.role;
      if (from === role) return membership;
      await manager.getRepository(Membership).update({ id: membership.id }, { role });
      await this.tokens.revokeOf(manager, membership.id, actor.personId);
      this.record(manager, actor, 'membership.change_role', membership, { from, to: role });
      return { ...membership, role };
    });
  }

  /** Ends a membership with its sessions and tokens. @throws Problem `not_found`, `unmet_rules` for the last owner */
  remove(actor: Actor, organisationId: string, personId: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      const membership = await this.locked(manager, actor, organisationId, personId);
      refuseIfAny(await this.keeperFaults(manager, membership, null));
      await manager.getRepository(Membership).update({ id: membership.id }, { endedAt: this.clock.now() });
      await this.sessions.endOf(manager, membership.id, actor.personId);
      await this.tokens.revokeOf(manager, membership.id, actor.personId);
      this.record(manager, actor, 'membership.end', membership, { role: membership.role });
    });
  }

  /**
   * The organisation, if somebody looks after its people. With `lock` changes to its people wait for one another.
   * @throws Problem `not_found` for an organisation whose people are not theirs to look after; `not_allowed` for a
   * program with a token
   */
  async kept(
    manager: EntityManager,
    actor: Actor,
    id: string,
    { lock = false }: { lock?: boolean } = {},
  ): Promise<Organisation> {
    ownSessionOf(actor);
    const organisation = await manager
      .getRepository(Organisation)
      .findOne({ where: { id }, ...(lock && { lock: { mode: 'for_no_key_update' } }) });
    const keeps = actor.role === 'owner' ? actor.organisationId === id : organisation?.kind !== 'company';
    if (!organisation || !keeps) throw new Problem('not_found');
    return organisation;
  }

  private async locked(manager: EntityManager, actor: Actor, organisationId: string, personId: string) {
    const organisation = await this.kept(manager, actor, organisationId, { lock: true });
    const membership = await manager.getRepository(Membership).findOne({
      where: { organisation: { id: organisation.id }, person: { id: personId }, endedAt: IsNull() },
      relations: { person: true, organisation: true },
    });
    if (!membership) throw new Problem('not_found');
    return membership;
  }

  private async keeperFaults(manager: EntityManager, membership: Membership, wanted: Role | null): Promise<Point[]> {
    const { organisation, role } = membership;
    if (role !== KEEPERS[organisation.kind] || wanted === role) return [];
    const keepers = { organisation: { id: organisation.id }, role, endedAt: IsNull() };
    const count = await manager.getRepository(Membership).countBy(keepers);
    return count > 1 ? [] : [point('/role', 'last_keeper', { role })];
  }

  private record(manager: EntityManager, actor: Actor, action: string, membership: Membership, data: object): void {
    const { organisation, person } = membership;
    this.audit.record(manager, {
      actorId: actor.personId,
      action,
      subjectType: 'organisation',
      subjectId: organisation.id,
      data: { personId: person.id, ...data },
    });
  }
}
