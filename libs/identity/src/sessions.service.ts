import { Inject, Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import { IsNull } from 'typeorm';
import { Audit } from '#audit';
import { Clock, CONFIG, Database, Problem, type Config } from '#platform';
import type { Actor } from './actor.js';
import { Membership } from './membership.entity.js';
import { Person } from './person.entity.js';
import { digestOf, newSecret, passwordFits } from './secrets.js';
import { Session } from './session.entity.js';

/** A session's last use is written at most this often. */
const SEEN_EVERY_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The browser without its version, so that an update of the browser ends no session. */
const browserHash = (userAgent: string | undefined): Buffer => digestOf((userAgent ?? '').replace(/[\d.]+/g, ''));

/** Signing in and out with a browser, and knowing again who is signed in. */
@Injectable()
export class Sessions {
  readonly cookieName: string;
  private readonly secure: boolean;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {
    this.secure = config.PUBLIC_URL.startsWith('https:');
    // Browsers accept the `__Host-` prefix with Secure only, and curl sends Secure cookies over https only.
    this.cookieName = this.secure ? '__Host-session' : 'session';
  }

  /**
   * Signs a person in; answers the session and the token for the cookie.
   * @throws Problem `sign_in_failed`, the same for an unknown person and a wrong password
   */
  async signIn(
    email: string,
    password: string,
    userAgent?: string,
  ): Promise<{ token: string; membership: Membership }> {
    const people = this.database.manager.getRepository(Person);
    const person = await people.findOne({
      where: { email: email.toLowerCase() },
      select: { id: true, passwordHash: true },
    });
    if (!(await passwordFits(password, person?.passwordHash)) || !person) throw new Problem('sign_in_failed');
    return this.database.transaction(async (manager) => {
      const membership = await manager.getRepository(Membership).findOne({
        where: { person: { id: person.id } },
        relations: { person: true, organisation: true },
        order: { createdAt: 'ASC' },
      });
      if (!membership) throw new Problem('sign_in_failed');
      const token = newSecret();
      const now = this.clock.now();
      const session = await manager.getRepository(Session).save({
        membership,
        tokenHash: digestOf(token),
        browserHash: browserHash(userAgent),
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + this.config.SESSION_MAX_DAYS * DAY_MS),
      });
      this.record(manager, 'session.start', session.id, person.id);
      return { token, membership };
    });
  }

  /** Ends a session; ending it again changes nothing. */
  async signOut(actor: Actor): Promise<void> {
    if (actor.sessionId) await this.end(actor.sessionId, actor.personId, 'session.end');
  }

  /**
   * Who the cookie belongs to; nobody when there is no cookie.
   * @throws Problem `session_ended` when it is unknown, over, unused for too long or used from another browser
   */
  async actorOf(cookieHeader: string | undefined, userAgent: string | undefined): Promise<Actor | undefined> {
    const token = cookieHeader === undefined ? undefined : parseCookie(cookieHeader)[this.cookieName];
    if (!token) return undefined;
    const session = await this.database.manager.getRepository(Session).findOne({
      where: { tokenHash: digestOf(token), endedAt: IsNull() },
      relations: { membership: { person: true, organisation: true } },
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
    return { ...actorOf(session.membership), sessionId: session.id };
  }

  /** The `Set-Cookie` header that carries a session. */
  cookie(token: string): string {
    return this.setCookie(token, this.config.SESSION_MAX_DAYS * 86_400);
  }

  /** The `Set-Cookie` header that removes it. */
  clearingCookie(): string {
    return this.setCookie('', 0);
  }

  private setCookie(value: string, maxAge: number): string {
    const attributes = { httpOnly: true, secure: this.secure, sameSite: 'lax', path: '/', maxAge } as const;
    return stringifySetCookie({ name: this.cookieName, value, ...attributes });
  }

  private end(sessionId: string, personId: string, action: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      const sessions = manager.getRepository(Session);
      const { affected } = await sessions.update({ id: sessionId, endedAt: IsNull() }, { endedAt: this.clock.now() });
      if (affected) this.record(manager, action, sessionId, personId);
    });
  }

  private record(manager: Parameters<Audit['record']>[0], action: string, sessionId: string, personId: string): void {
    this.audit.record(manager, { actorId: personId, action, subjectType: 'session', subjectId: sessionId });
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
});
