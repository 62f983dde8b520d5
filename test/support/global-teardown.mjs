import { rmSync } from 'node:fs';

/** Ends what global-setup.mjs started and removes all of it. */
export default async function teardown() {
  const { dir, stop } = globalThis.testServers;
  await stop();
  rmSync(dir, { recursive: true, force: true });
}
