import type { Logger } from '@nestjs/common';

/**
 * Does work for each of some things; what fails is logged and left for the next time, and holds up none of the others.
 * Answers the sum of what the work answers.
 */
export async function apart<Thing extends { id: string }>(
  log: Logger,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<number>,
): Promise<number> {
  let sum = 0;
  for (const thing of things) {
    try {
      sum += await work(thing);
    } catch (error) {
      log.error({ err: error, id: thing.id }, 'left for the next time');
    }
  }
  return sum;
}
