import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { Clock, Database } from '#platform';
import { Invitation } from './invitation.entity.js';
import { PasswordReset } from './password-reset.entity.js';
import { ProviderLink } from './provider-link.entity.js';
import { ProviderRequest } from './provider-request.entity.js';
import { Session } from './session.entity.js';
import { SignUp } from './sign-up.entity.js';

const HOUR_MS = 3_600_000;
/** What no job has answered so long is answered never. */
const UNANSWERED_MS = 7 * 24 * HOUR_MS;

/** Deletes in a worker what is over: links, trips and sessions nobody can use again. What was done is in the audit log. */
@Injectable()
export class IdentityUpkeep implements OnApplicationShutdown {
  private readonly log = new Logger('Identity');
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Begins sweeping, now and every hour. */
  start(): void {
    void this.look();
    this.timer = setInterval(() => void this.look(), HOUR_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Deletes what is over; answers how many rows. */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    const { manager } = this.database;
    const expired = { expiresAt: LessThanOrEqual(now) };
    const unanswered = { expiresAt: IsNull(), createdAt: LessThanOrEqual(new Date(now.getTime() - UNANSWERED_MS)) };
    const deletions = [
      await manager.getRepository(SignUp).delete([expired, unanswered]),
      await manager.getRepository(PasswordReset).delete([expired, unanswered]),
      await manager.getRepository(ProviderLink).delete(expired),
      await manager.getRepository(ProviderRequest).delete(expired),
      await manager.getRepository(Session).delete([expired, { endedAt: Not(IsNull()) }]),
      await manager.getRepository(Invitation).delete(expired),
    ];
    return deletions.reduce((total, { affected }) => total + (affected ?? 0), 0);
  }

  private async look(): Promise<void> {
    try {
      const count = await this.sweep();
      if (count > 0) this.log.log(`deleted ${count} link(s), trip(s) and session(s) that were over`);
    } catch (error) {
      this.log.warn({ err: error }, 'could not delete what is over; trying again later');
    }
  }
}
