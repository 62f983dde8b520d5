import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Clock, CONFIG, Database, Limits, networkOf, Problem, type CallerFacts, type Config } from '#platform';
import type { Actor } from './actor.js';
import { Cookies } from './cookies.js';
import { browserHash, browserOf } from './browser.rules.js';
import { LIMITS } from './identity.limits.js';
import { Membership } from './membership.entity.js';
import { Person } from './person.entity.js';
import { awaitedOf } from './second-factor.rules.js';
import { digestOf, newSecret, passwordFits } from './secrets.js';
import { Session } from './session.entity.js';

const COOKIE = 'session';
/** A session's last use is written at most this often. */
const SEEN_EVERY_MS = 60_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** So long somebody whose password was right may take to show or set up the second factor. */
const PENDING_MS = 15 * MINUTE_MS;

const WITH_ALL = { membership: { person: { secondFactor: true }, organisation: true } } as const;

/** Somebody signed in: who, and the token for their cookie. */
export interface SignedIn {
  actor: Actor;
  token: string;
}

/** Signing in and out with a browser, and knowing again who is signed in. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly cookies: Cookies,
  ) {}

  /**
   * Signs a person in with a password. Who has a second factor, or needs one, gets a short session that is good for
   * that alone (see {@link Actor.awaits}).
   * @throws Problem `sign_in_failed`, the same for an unknown person and a wrong password; `too_many_requests`
   */
  async signIn(email: string, password: string, caller: CallerFacts): Promise<SignedIn> {
    const address = email.toLowerCase();
    const ofAccount = [LIMITS.signInOfAccount, address] as const;
    const fromAddress = [LIMITS.signInFromAddress, networkOf(caller.address)] as const;
    const personId = await this.limits.attempt([ofAccount, fromAddress], () => this.recognise(address, password));
    await this.limits.forget(ofAccount);
    return this.database.transaction((manager) => this.start(manager, personId, caller));
  }

  /**
   * Starts a session for a person who has proved to be themselves.
   * @throws Problem `sign_in_failed` when they belong to no organisation
   */
  async start(manager: EntityManager, personId: string, caller: CallerFacts): Promise<SignedIn> {
    const membership = await manager.getRepository(Membership).findOne({
      where: { person: { id: personId }, endedAt: IsNull() },
      relations: WITH_ALL.membership,
      order: { createdAt: 'ASC' },
    });
    if (!membership) throw new Problem('sign_in_failed');
    const token = newSecret();
    const now = this.clock.now();
    const session = await manager.getRepository(Session).save({
      membership,
      tokenHash: digestOf(token),
      browserHash: browserHash(caller.userAgent),
      browser: browserOf(caller.userAgent),
      secondFactorAt: null,
      lastSeenAt: now,
      expiresAt: this.expiryOf(membership, null),
    });
    this.record(manager, 'session.start', session.id, personId);
    return { actor: this.actorIn({ ...session, membership }), token };
  }

  /** Opens a session fully after the second factor was shown; a token known from before is good for nothing any more. */
  async open(manager: EntityManager, { sessionId, personId }: Actor): Promise<SignedIn> {
    const sessions = manager.getRepository(Session);
    const session = await sessions.findOneOrFail({ where: { id: sessionId! }, relations: WITH_ALL });
    const token = newSecret();
    const secondFactorAt = this.clock.now();
    const changes = {
      tokenHash: digestOf(token),
      secondFactorAt,
      expiresAt: this.expiryOf(session.membership, secondFactorAt),
    };
    await sessions.update({ id: session.id }, changes);
    this.record(manager, 'session.second_factor', session.id, personId);
    return { actor: this.actorIn({ ...session, ...changes }), token };
  }

  /** Acts for another of one's organisations from now on. @throws Problem `not_found` for one that one is not in */
  async switchTo(actor: Actor, organisationId: string): Promise<Actor> {
    const sessionId = ownSessionOf(actor);
    return this.database.transaction(async (manager) => {
      const membership = await manager.getRepository(Membership).findOne({
        where: { person: { id: actor.personId }, organisation: { id: organisationId }, endedAt: IsNull() },
        relations: WITH_ALL.membership,
      });
      if (!membership) throw new Problem('not_found');
      const sessions = manager.getRepository(Session);
      const session = await sessions.findOneByOrFail({ id: sessionId });
      // What is awaited there shortens nothing: only who has just come in by password alone is in a hurry.
      const awaited = this.awaited(membership, session.secondFactorAt);
      const expiresAt = awaited
        ? session.expiresAt
        : this.expiryOf(membership, session.secondFactorAt, session.createdAt);
      await sessions.update({ id: session.id }, { membership, expiresAt });
      this.record(manager, 'session.switch', session.id, actor.personId, { organisationId });
      return this.actorIn({ ...session, membership });
    });
  }

  /** One's own sessions that are going on, in whatever organisation, newest first. */
  async list(actor: Actor): Promise<Session[]> {
    ownSessionOf(actor);
    const now = this.clock.now().getTime();
    return this.database.manager.getRepository(Session).find({
      where: {
        membership: { person: { id: actor.personId } },
        endedAt: IsNull(),
        expiresAt: MoreThan(new Date(now)),
        lastSeenAt: MoreThan(new Date(now - this.config.SESSION_IDLE_HOURS * HOUR_MS)),
      },
      relations: { membership: { organisation: true } },
      order: { id: 'DESC' },
    });
  }

  /** Ends a session; ending it again changes nothing. */
  async signOut(actor: Actor): Promise<void> {
    if (actor.sessionId) await this.end(actor.sessionId, actor.personId, 'session.end');
  }

  /** Ends one of one's own sessions, on whatever device. @throws Problem `not_found` */
  async revoke(actor: Actor, id: string): Promise<void> {
    ownSessionOf(actor);
    await this.database.transaction(async (manager) => {
      const own = { id, membership: { person: { id: actor.personId } }, endedAt: IsNull() };
      if (!(await manager.getRepository(Session).exists({ where: own }))) throw new Problem('not_found');
      await this.end(id, actor.personId, 'session.revoke');
    });
  }

  /** Ends all of one's own sessions but the present one. */
  async revokeOthers(actor: Actor): Promise<void> {
    const sessionId = ownSessionOf(actor);
    await this.database.transaction((manager) => this.endAll(manager, actor.personId, actor.personId, sessionId));
  }

  /** Ends all sessions of a person, but for one that stays. */
  async endAll(manager: EntityManager, personId: string, actorId: string, except: string | null = null): Promise<void> {
    const sessions = manager.getRepository(Session);
    const going = await sessions.find({
      where: { membership: { person: { id: personId } }, endedAt: IsNull(), ...(except && { id: Not(except) }) },
    });
    await this.endThese(manager, going, actorId);
  }

  /** Ends the sessions in which a person acts for an organisation they leave. */
  async endOf(manager: EntityManager, membershipId: string, actorId: string): Promise<void> {
    const going = await manager.getRepository(Session).findBy({ membership: { id: membershipId }, endedAt: IsNull() });
    await this.endThese(manager, going, actorId);
  }

  /**
   * Who the cookie belongs to; nobody when there is no cookie.
   * @throws Problem `session_ended` when it is unknown, over, unused for too long or used from another browser
   */
  async actorOf(cookieHeader: string | undefined, userAgent: string | undefined): Promise<Actor | undefined> {
    const token = this.cookies.read(cookieHeader, COOKIE);
    if (!token) return undefined;
    const session = await this.database.manager.getRepository(Session).findOne({
      where: { tokenHash: digestOf(token), endedAt: IsNull(), membership: { endedAt: IsNull() } },
      relations: WITH_ALL,
    });
    const ended = new Problem('session_ended', { headers: { 'set-cookie': this.clearingCookie() } });
    if (!session) throw ended;
    const now = this.clock.now();
    const idle = now.getTime() - session.lastSeenAt.getTime();
    if (session.expiresAt <= now || idle > this.config.SESSION_IDLE_HOURS * HOUR_MS) throw ended;
    if (!session.browserHash.equals(browserHash(userAgent))) {
      await this.end(session.id, session.membership.person.id, 'session.end_stolen');
      throw ended;
    }
    if (idle > SEEN_EVERY_MS) {
      await this.database.manager.getRepository(Session).update({ id: session.id }, { lastSeenAt: now });
    }
    return this.actorIn(session);
  }

  /** The `Set-Cookie` header that carries a session. */
  cookie(token: string): string {
    return this.cookies.write(COOKIE, token, this.config.SESSION_MAX_DAYS * 86_400);
  }

  /** The `Set-Cookie` header that removes it. */
  clearingCookie(): string {
    return this.cookies.write(COOKIE, '', 0);
  }

  private async recognise(email: string, password: string): Promise<string> {
    const people = this.database.manager.getRepository(Person);
    const person = await people.findOne({ where: { email }, select: { id: true, passwordHash: true } });
    if (!(await passwordFits(password, person?.passwordHash)) || !person) throw new Problem('sign_in_failed');
    return person.id;
  }

  private actorIn({ id, membership, secondFactorAt }: Session): Actor {
    return { ...actorOf(membership), sessionId: id, awaits: this.awaited(membership, secondFactorAt) };
  }

  private awaited(membership: Membership, secondFactorAt: Date | null): Actor['awaits'] {
    return awaitedOf({
      role: membership.role,
      enrolled: Boolean(membership.person.secondFactor?.confirmedAt),
      shown: secondFactorAt !== null,
      requiredOfStaff: this.config.STAFF_SECOND_FACTOR === 'required',
    });
  }

  private expiryOf(membership: Membership, secondFactorAt: Date | null, startedAt = this.clock.now()): Date {
    const most = this.awaited(membership, secondFactorAt) ? PENDING_MS : this.config.SESSION_MAX_DAYS * DAY_MS;
    return new Date(startedAt.getTime() + most);
  }

  private end(sessionId: string, personId: string, action: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      const sessions = manager.getRepository(Session);
      const { affected } = await sessions.update({ id: sessionId, endedAt: IsNull() }, { endedAt: this.clock.now() });
      if (affected) this.record(manager, action, sessionId, personId);
    });
  }

  private async endThese(manager: EntityManager, sessions: Session[], actorId: string): Promise<void> {
    const ids = sessions.map(({ id }) => id);
    await manager.getRepository(Session).update({ id: In(ids) }, { endedAt: this.clock.now() });
    for (const id of ids) this.record(manager, 'session.revoke', id, actorId);
  }

  private record(manager: EntityManager, action: string, sessionId: string, personId: string, data?: object): void {
    this.audit.record(manager, {
      actorId: personId,
      action,
      subjectType: 'session',
      subjectId: sessionId,
      ...(data && { data }),
    });
  }
}

/** A membership, with its person and organisation loaded, as the one who acts. */
export const actorOf = ({ id, person, organisation, role }: Membership): Actor => ({
  personId: person.id,
  personName: person.name,
  organisationId: organisation.id,
  organisationKind: organisation.kind,
  organisationName: organisation.name,
  role,
  sessionId: null,
  membershipId: id,
  awaits: null,
});

/**
 * The session somebody acts in.
 * @throws Problem `not_allowed` for a program with a token: it touches neither how people sign in nor who belongs where
 */
export function ownSessionOf({ sessionId }: Actor): string {
  if (!sessionId) throw new Problem('not_allowed');
  return sessionId;
}
