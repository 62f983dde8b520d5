import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { Clock, Database, Every } from '#platform';
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
export class IdentityUpkeep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Deletes what is over; answers how many rows. */
  @Every(HOUR_MS, 'links, trips and sessions that were over')
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
}
