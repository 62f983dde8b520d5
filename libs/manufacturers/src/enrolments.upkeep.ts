import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Enrolments } from './enrolments.service.js';

/** How often the calendar is looked at: the end shows at once anyway, since every reader minds the date. */
const EVERY_MS = 60 * 60 * 1000;

/** Ends memberships whose term is over, in every worker: at the start and from then on. */
@Injectable()
export class EnrolmentUpkeep implements OnApplicationShutdown {
  private readonly log = new Logger('Enrolments');
  private timer?: NodeJS.Timeout;

  constructor(private readonly enrolments: Enrolments) {}

  async start(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    try {
      const count = await this.enrolments.turn();
      if (count > 0) this.log.log(`${count} memberships ended with their term`);
    } catch (error) {
      this.log.warn({ err: error }, 'could not end memberships; trying again later');
    }
  }
}
