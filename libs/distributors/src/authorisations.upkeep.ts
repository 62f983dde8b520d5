import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Authorisations } from './authorisations.service.js';

/** How often the calendar is looked at: a new day shows within the hour; what buyers read minds the dates anyway. */
const EVERY_MS = 60 * 60 * 1000;

/** Turns authorisations over as the days go by, in every worker: at the start and from then on. */
@Injectable()
export class AuthorisationUpkeep implements OnApplicationShutdown {
  private readonly log = new Logger('Authorisations');
  private timer?: NodeJS.Timeout;

  constructor(private readonly authorisations: Authorisations) {}

  async start(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    try {
      const count = await this.authorisations.turn();
      if (count > 0) this.log.log(`${count} authorisations began or expired`);
    } catch (error) {
      this.log.warn({ err: error }, 'could not turn authorisations over; trying again later');
    }
  }
}
