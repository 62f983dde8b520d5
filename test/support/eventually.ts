import { setTimeout as sleep } from 'node:timers/promises';

/** Tries a check again and again until it passes; after eighteen seconds its last failure is the test's. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 18_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(25);
    }
  }
}
