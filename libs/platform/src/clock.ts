import { Injectable } from '@nestjs/common';

/** The present, so that tests can set it. All times are UTC; Asia/Tokyo is a matter of the screen. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today's calendar date in Japan, `YYYY-MM-DD`: the date on which dated rules are looked up. */
  today(): string {
    return new Date(this.now().getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
  }
}
