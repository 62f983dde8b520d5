import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { Clock, Database, Every } from '#platform';
import { Inquiry } from './inquiry.entity.js';
import { Need } from './need.entity.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A visitor confirms within a day or not at all. */
const UNCONFIRMED_MS = DAY_MS;
/** After so long nobody comes back to a closed thread †. */
const CLOSED_MS = 90 * DAY_MS;
/** After so long nobody answers a need †. */
const NEED_MS = 365 * DAY_MS;

/** Deletes in a worker what visitors did not confirm, and erases mail addresses that are of no use any more. */
@Injectable()
export class BuyersUpkeep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers how many rows it touched. */
  @Every(HOUR_MS, 'unconfirmed inquiries and mail addresses of no use')
  async sweep(): Promise<number> {
    const ago = (milliseconds: number) => LessThanOrEqual(new Date(this.clock.now().getTime() - milliseconds));
    const { manager } = this.database;
    const inquiries = manager.getRepository(Inquiry);
    const written = { mail: Not(IsNull()) };
    const done = [
      await inquiries.delete({ status: 'unconfirmed', createdAt: ago(UNCONFIRMED_MS) }),
      await inquiries.update({ ...written, closedAt: ago(CLOSED_MS) }, { mail: null }),
      await manager.getRepository(Need).update({ ...written, createdAt: ago(NEED_MS) }, { mail: null }),
    ];
    return done.reduce((total, { affected }) => total + (affected ?? 0), 0);
  }
}
