import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Audit } from '#audit';
import { Clock, Database, Limits, page, Problem, type Page, type PageQuery } from '#platform';
import type { Actor } from './actor.js';
import { ApiToken } from './api-token.entity.js';
import { LIMITS } from './identity.limits.js';
import type { Membership } from './membership.entity.js';
import { digestOf, newSecret } from './secrets.js';
import { actorOf, ownSessionOf } from './sessions.service.js';

/** Marks our tokens, so that secret scanners recognise a leaked one. */
const PREFIX = 'lsr_';
const DAY_MS = 86_400_000;

/** API tokens: made and revoked by their owner, recognised on requests. */
@Injectable()
export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: Limits,
  ) {}

  /**
   * Makes a token that acts as the caller; the secret is answered once and not kept.
   * @throws Problem `not_allowed` for a program: no token makes another, or revoking it would be in vain
   */
  async create(actor: Actor, name: string, days: number): Promise<{ token: ApiToken; secret: string }> {
    ownSessionOf(actor);
    await this.limits.take([LIMITS.tokensOfPerson, actor.personId]);
    return this.database.transaction(async (manager) => {
      const secret = PREFIX + newSecret();
      const token = await manager.getRepository(ApiToken).save({
        membership: { id: actor.membershipId },
        name,
        tokenHash: digestOf(secret),
        expiresAt: new Date(this.clock.now().getTime() + days * DAY_MS),
      });
      this.audit.record(manager, {
        actorId: actor.personId,
        action: 'api_token.create',
        subjectType: 'api_token',
        subjectId: token.id,
        data: { name, days },
      });
      return { token: { ...token, revokedAt: null }, secret };
    });
  }

  /** The caller's tokens in the present organisation, newest first. */
  list(actor: Actor, query: PageQuery): Promise<Page<ApiToken>> {
    const tokens = this.database.manager.getRepository(ApiToken).createQueryBuilder('token');
    return page(tokens.where('token.membership_id = :id', { id: actor.membershipId }), query);
  }

  /** Ends a token of the caller's; somebody else's is not found. */
  revoke(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      const { affected } = await manager
        .getRepository(ApiToken)
        .update({ id, membership: { id: actor.membershipId }, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
      if (!affected) throw new Problem('not_found');
      this.audit.record(manager, {
        actorId: actor.personId,
        action: 'api_token.revoke',
        subjectType: 'api_token',
        subjectId: id,
      });
    });
  }

  /** Ends the tokens of a membership that has ended or changed. */
  revokeOf(manager: EntityManager, membershipId: string, actorId: string): Promise<void> {
    return this.revokeThese(manager, { id: membershipId }, actorId);
  }

  /** Ends all tokens of a person, in whatever organisation: somebody else may have made them. */
  revokeAll(manager: EntityManager, personId: string, actorId: string): Promise<void> {
    return this.revokeThese(manager, { person: { id: personId } }, actorId);
  }

  /**
   * Who a bearer token belongs to.
   * @throws Problem `token_invalid` when it is unknown, revoked or expired
   */
  async actorOf(secret: string): Promise<Actor> {
    const token = await this.database.manager.getRepository(ApiToken).findOne({
      where: {
        tokenHash: digestOf(secret),
        revokedAt: IsNull(),
        expiresAt: MoreThan(this.clock.now()),
        membership: { endedAt: IsNull() },
      },
      relations: { membership: { person: true, organisation: true } },
    });
    if (!token) throw new Problem('token_invalid');
    return actorOf(token.membership);
  }

  private async revokeThese(
    manager: EntityManager,
    membership: FindOptionsWhere<Membership>,
    actorId: string,
  ): Promise<void> {
    const tokens = manager.getRepository(ApiToken);
    const valid = await tokens.findBy({ membership, revokedAt: IsNull() });
    await tokens.update({ id: In(valid.map(({ id }) => id)) }, { revokedAt: this.clock.now() });
    for (const { id } of valid) {
      this.audit.record(manager, { actorId, action: 'api_token.revoke', subjectType: 'api_token', subjectId: id });
    }
  }
}
